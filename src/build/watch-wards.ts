import { watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { BuildOrder, BuildWatcher } from './build-wards.ts';
import { buildWards } from './build-wards.ts';

/** Which wards to keep built. */
export interface WatchOrder extends Omit<BuildOrder, 'now' | 'wards'> {
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
 * keeps its old portal until its next change.
 * @param signal ends the watch
 */
export async function watchWards(
  order: WatchOrder,
  watcher: BuildWatcher,
  signal: AbortSignal,
): Promise<void> {
  const changes = watchFolder(order.contentDir, signal);
  /** When each ward is to be built again, if no file of it changes. */
  const due = new Map<string, number>();
  let changed: ReadonlySet<string> = new Set();
  while (!signal.aborted) {
    const now = order.now();
    const there = await order.wards();
    for (const ward of due.keys()) if (!there.includes(ward)) due.delete(ward);
    const wards = there.filter((ward) => changed.has(ward) || (due.get(ward) ?? now) <= now);
    const outcomes = wards.length > 0 ? await buildWards({ ...order, wards, now }, watcher) : [];
    for (const { ward, isBusy, due: moment = Infinity } of outcomes)
      due.set(ward, isBusy ? order.now() + patience : moment);
    changed = await changes.next(Math.min(...due.values()) - order.now());
  }
}

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
