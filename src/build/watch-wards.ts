import { watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { BuildOrder, BuildWatcher } from './build-wards.ts';
import { buildWards } from './build-wards.ts';
import { ResidentWards } from './process/resident-wards.ts';

/** Which wards to keep built. */
export interface WatchOrder extends Omit<BuildOrder, 'now' | 'wards' | 'resident' | 'even'> {
  /** The wards there are now: a new folder may be a new ward. */
  wards: () => Promise<readonly string[]>;
  /** The moment to build for, in milliseconds since 1970. */
  now: () => number;
}

/** How long after a change other changes may follow, in milliseconds: an editor may save several files at once. */
const pause = 50;
/** When a ward is tried again that another command is building. */
const patience = 1000;
/** The longest time that a timer can wait. */
const longest = 2 ** 31 - 1;

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
  const changes = watchFolder(order.contentDir, signal);
  const resident = new ResidentWards();
  /** When each ward is to be built again, if no file of it changes. */
  const due = new Map<string, number>();
  /** The wards that no process knows yet, since their portals were as they should be. */
  const unknown = new Set<string>();
  const build = async (wards: readonly string[], now: number): Promise<void> => {
    for (const { ward, isBusy, isUnchanged, due: moment = Infinity } of await buildWards(
      { ...order, resident, wards, now },
      watcher,
    )) {
      due.set(ward, isBusy ? order.now() + patience : moment);
      if (isUnchanged) unknown.add(ward);
      else unknown.delete(ward);
    }
  };
  let changed: ReadonlySet<string> = new Set();
  while (!signal.aborted) {
    const now = order.now();
    const there = await order.wards();
    for (const known of [due, unknown])
      for (const ward of known.keys()) if (!there.includes(ward)) known.delete(ward);
    const wards = there.filter((ward) => changed.has(ward) || (due.get(ward) ?? now) <= now);
    const [next] = there.filter((ward) => unknown.has(ward));
    if (wards.length > 0) await build(wards, now);
    else if (next !== undefined && resident.hasRoom) {
      // Nothing else is to be done: let a process know the ward before its first change.
      unknown.delete(next);
      await buildWards({ ...order, resident, wards: [next], now, even: 'unchanged' }, silent);
    }
    const isIdle = unknown.size === 0 || !resident.hasRoom;
    changed = await changes.next(isIdle ? Math.min(...due.values()) - order.now() : 0);
  }
  await resident.end();
}

const silent: BuildWatcher = { step: () => undefined, end: () => undefined };

interface Changes {
  /** The folders in which something has changed, as soon as there are any, or after some milliseconds. */
  next: (most: number) => Promise<ReadonlySet<string>>;
}

/** Watches the folders in a folder, with all that is below them. */
function watchFolder(dir: string, signal: AbortSignal): Changes {
  let changed = new Set<string>();
  let wake: () => void = () => undefined;
  signal.addEventListener('abort', () => wake());
  watch(dir, { recursive: true, signal }, (_event, path) => {
    if (path === null) return;
    changed.add(path.split(/[\\/]/)[0]!);
    wake();
  });
  return {
    async next(most) {
      if (changed.size === 0) await waitFor(Math.min(most, longest));
      if (changed.size > 0) await setTimeout(pause);
      const found = changed;
      changed = new Set();
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
