import { watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { dayOf, endOf } from '../domain/dates/moment.ts';
import { least } from '../language/lists/long-lists.ts';
import type { BuildOrder, BuildWatcher } from './build-wards.ts';
import { buildWards } from './build-wards.ts';
import type { BuildOutcome } from './outcome.ts';
import { ResidentWards } from './process/resident-wards.ts';

/** Which wards to keep built. */
export interface WatchOrder extends Omit<BuildOrder, 'now' | 'wards' | 'resident' | 'even'> {
  /** The wards there are now: a new folder may be a new ward. */
  wards: () => Promise<readonly string[]>;
  /** The moment to build for, in milliseconds since 1970. */
  now: () => number;
  /**
   * Its events `look` say that files may have changed, for a disk that tells nobody of changes. A ward of which nothing
   * has changed costs a look at its files' times.
   */
  looks?: EventTarget;
}

/** How long after a change other changes may follow, in milliseconds: an editor may save several files at once. */
const pause = 50;
/** When a ward is tried again that another command is building. */
const patience = 1000;
/** When a ward is tried again whose build was not stopped by its content. */
const again = 10 * 60_000;
/** The longest time between two looks at the clock, in milliseconds: it may be set while a timer waits. */
const longest = 30_000;

/**
 * Builds wards, and builds a ward again whenever a file of it changes, or something in it is due. A ward with an error
 * keeps its old portal until its next change. The processes that have built wards stay, as far as there is memory for
 * them: a change costs them what it changes.
 * @param signal ends the watch
 */
export async function watchWards(
  order: WatchOrder,
  watcher: BuildWatcher,
  signal: AbortSignal,
): Promise<void> {
  const changes = watchFolder(order, signal);
  const resident = new ResidentWards();
  /** When each ward is to be built again, if no file of it changes. */
  const due = new Map<string, number>();
  /** The wards that no process knows yet, since their portals were as they should be. */
  const unknown = new Set<string>();
  const build = async (wards: readonly string[], now: number): Promise<void> => {
    for (const outcome of await buildWards({ ...order, resident, wards, now }, watcher)) {
      const { ward, isUnchanged } = outcome;
      due.set(ward, nextTry(outcome, order.now()));
      if (isUnchanged && !resident.has(ward)) unknown.add(ward);
      else unknown.delete(ward);
    }
  };
  let changed: Changed = { folders: new Set(), mayBeAll: false };
  while (!signal.aborted) {
    const now = order.now();
    const there = await order.wards();
    for (const known of [due, unknown])
      for (const ward of known.keys()) if (!there.includes(ward)) known.delete(ward);
    const wards = there.filter(
      (ward) => changed.mayBeAll || changed.folders.has(ward) || (due.get(ward) ?? now) <= now,
    );
    const [next] = there.filter((ward) => unknown.has(ward));
    if (wards.length > 0) await build(wards, now);
    else if (next !== undefined && resident.hasRoom) {
      // Nothing else is to be done: let a process know the ward before its first change.
      unknown.delete(next);
      await buildWards({ ...order, resident, wards: [next], now, even: 'unchanged' }, silent);
    }
    const isIdle = unknown.size === 0 || !resident.hasRoom;
    changed = await changes.next(isIdle ? least(due.values()) - order.now() : 0);
  }
  await resident.end();
}

const silent: BuildWatcher = { step: () => undefined, end: () => undefined };

/** When a ward is to be built again, if no file of it changes. An error in its content may be none on the next day. */
function nextTry({ isBusy, due, faults }: BuildOutcome, now: number): number {
  if (isBusy) return now + patience;
  return due ?? (faults.length > 0 ? now + again : endOf(dayOf(now)) + 1);
}

/** What has changed. */
interface Changed {
  folders: ReadonlySet<string>;
  /** Whether other folders may have changed, too. */
  mayBeAll: boolean;
}

interface Changes {
  /** The folders in which something has changed, as soon as there are any, or after some milliseconds. */
  next: (most: number) => Promise<Changed>;
}

/** Watches the folders in a folder, with all that is below them. */
function watchFolder({ contentDir, looks }: WatchOrder, signal: AbortSignal): Changes {
  let folders = new Set<string>();
  let mayBeAll = false;
  let wake: () => void = () => undefined;
  const hasChanged = (): boolean => mayBeAll || folders.size > 0;
  signal.addEventListener('abort', () => wake());
  let failure: unknown;
  // Where somebody else says when to look, the disk need not.
  const fail = (error: unknown): void => {
    if (looks) return;
    failure = error;
    wake();
  };
  try {
    watch(contentDir, { recursive: true, signal }, (_event, path) => {
      if (path === null) return;
      folders.add(path.split(/[\\/]/)[0]!);
      wake();
    }).on('error', fail);
  } catch (error) {
    fail(error);
  }
  looks?.addEventListener('look', () => {
    mayBeAll = true;
    wake();
  });
  return {
    async next(most) {
      if (!hasChanged() && failure === undefined) await waitFor(Math.min(most, longest));
      if (failure !== undefined) throw failure;
      if (hasChanged()) await setTimeout(pause);
      const found = { folders, mayBeAll };
      [folders, mayBeAll] = [new Set(), false];
      return found;
    },
  };

  /** Waits until a file changes, the watch ends or the time is over. */
  function waitFor(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = globalThis.setTimeout(resolve, Math.max(0, milliseconds));
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
