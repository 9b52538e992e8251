import { setTimeout as sleep } from 'node:timers/promises';
import type { BuildWatcher } from '../../build/build-wards.ts';
import { generatorStamps } from '../../build/engine/version.ts';
import type { WatchOrder } from '../../build/watch-wards.ts';
import { watchWards } from '../../build/watch-wards.ts';
import type { PublishedWard } from '../publisher.ts';
import { Publisher } from '../publisher.ts';
import type { PublishTarget } from '../target.ts';
import type { Repository } from './repository.ts';
import { GitFailure } from './repository.ts';

/** What to keep published, and how. */
export interface FollowOrder extends Omit<WatchOrder, 'looks'> {
  target: PublishTarget;
  /** The working copy of the content; undefined where the files of the folder alone are watched. */
  repository: Repository | undefined;
  /** The time between two questions to the repository, in milliseconds. */
  interval: number;
}

/** Gets what a person may want to know while portals are kept published. */
export interface FollowWatcher extends BuildWatcher {
  published(ward: PublishedWard): void;
  /** The repository cannot be followed now; undefined when it can again. */
  stuck(step: 'fetch' | 'advance', why: string | undefined): void;
}

/** How often all files are looked at, whether or not the disk tells of changes, and refused portals are tried again. */
const patrol = 5 * 60_000;
const again = 60_000;

/**
 * Keeps portals published: builds and publishes a ward whenever a file of it changes, in the working copy's remote too, and
 * at each moment at which something in it is due. What fails is tried again.
 * @param signal ends it
 * @returns `renewed` where the generator itself has changed, so that this process should end
 */
export async function followContent(
  order: FollowOrder,
  watcher: FollowWatcher,
  signal: AbortSignal,
): Promise<'ended' | 'renewed'> {
  const { target, repository, interval } = order;
  const end = new AbortController();
  const both = AbortSignal.any([signal, end.signal]);
  const looks = new EventTarget();
  const look = (): void => void looks.dispatchEvent(new Event('look'));
  const refused = new Map<string, PublishedWard>();
  const publisher = new Publisher(target, order.outDir, (ward) => {
    if (ward.refusal === undefined) refused.delete(ward.ward);
    else refused.set(ward.ward, ward);
    watcher.published(ward);
  });

  /** Builds wait while git changes files; what was built meanwhile is made of old and new ones, and is built again. */
  let advancing: Promise<void> = Promise.resolve();
  let [advances, before] = [0, 0];
  const watched: BuildWatcher = {
    ...watcher,
    step: (ward, step) => watcher.step(ward, step),
    end(outcome) {
      if (advances !== before) return look();
      // A build that was ended with this command has nothing to say.
      if (both.aborted && !outcome.ok) return;
      watcher.end(outcome);
      publisher.add(outcome, order.now());
    },
  };
  const wards = async (): Promise<readonly string[]> => {
    await advancing;
    before = advances;
    return order.wards();
  };

  const stamps = generatorStamps();
  let isRenewed = false;
  const followRepository = async (from: Repository): Promise<void> => {
    let step: 'fetch' | 'advance' = 'fetch';
    try {
      if (await from.fetch(both)) {
        step = 'advance';
        advances += 1;
        const advance = from.advance(both);
        advancing = advance.catch(() => undefined);
        await advance;
        look();
      }
      for (const each of ['fetch', 'advance'] as const) watcher.stuck(each, undefined);
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error;
      if (!both.aborted) watcher.stuck(step, error.message);
    }
  };

  const every = async (milliseconds: number, run: () => Promise<void> | void): Promise<void> => {
    while (await pause(milliseconds, both)) await run();
  };
  const lookAtGenerator = (): void => {
    isRenewed = generatorStamps() !== stamps;
    if (isRenewed) end.abort();
  };
  const retry = (): void => {
    for (const { outcome } of refused.values()) publisher.add(outcome, order.now());
  };
  const tasks = [
    watchWards({ ...order, wards, looks }, watched, both),
    every(patrol, look),
    every(again, retry),
    every(interval, lookAtGenerator),
    ...(repository ? [every(interval, () => followRepository(repository))] : []),
  ];
  try {
    await Promise.all(tasks);
  } finally {
    end.abort();
    await Promise.allSettled(tasks);
    await publisher.end();
  }
  return isRenewed ? 'renewed' : 'ended';
}

/** Waits. @returns whether the time has passed; false where the signal came first */
const pause = (milliseconds: number, signal: AbortSignal): Promise<boolean> =>
  sleep(milliseconds, true, { signal }).catch(() => false);
