import { lstat, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lock as lockFolder } from 'proper-lockfile';

/** A place that one command has for itself. */
export type Lock = Held | { busy: true };

/** A lock that this process has. */
export interface Held {
  release: () => Promise<void>;
  /** Whether the lock is still this process's: a machine that slept may have lost it to another command. */
  isHeld: () => boolean;
}

/** A lock whose holder has not renewed it for this long belongs to nobody, in milliseconds. */
const stale = 10_000;
/** How often the holder renews its lock, in milliseconds. */
const heartbeat = 2_000;
/** Two stamps of a lock that are further apart are of one holder that renewed it, not of two short ones, in milliseconds. */
const enough = 1_500;
/** How often a command that waits looks again, in milliseconds. */
const pause = 250;

/**
 * Takes a place for this process by a folder `<dir>/.<name>.lock` that only one process can make. The holder renews it
 * every two seconds. Where another process has it, waits until that one renews it (`busy`) or has not done so for
 * ten seconds, by its stamp or while this process waited: then the lock is taken over, whoever held it.
 */
export async function takeLock(dir: string, name: string): Promise<Lock> {
  await mkdir(dir, { recursive: true });
  const path = join(dir, `.${name}.lock`);
  let before: number | undefined;
  /** The last stamp that was seen, and since when. */
  let last: { stamp: number | undefined; since: number } | undefined;
  for (;;) {
    const lock = await lockAt(join(dir, name), path);
    if (lock) return lock;
    const renewed = await stampOf(path);
    if (before !== undefined && renewed !== undefined && renewed - before > enough) return { busy: true };
    before ??= renewed;
    if (last?.stamp !== renewed) last = { stamp: renewed, since: performance.now() };
    // A stamp may be of a time that is still to come: the clock was set back.
    else if (last && performance.now() - last.since > stale) await remove(path);
    await sleep(pause);
  }
}

/**
 * The same, but waits for a holder that is alive.
 * @param patience how long to wait, in milliseconds
 */
export async function waitForLock(dir: string, name: string, patience: number): Promise<Lock> {
  const end = Date.now() + patience;
  for (;;) {
    const lock = await takeLock(dir, name);
    if ('release' in lock || Date.now() >= end) return lock;
  }
}

/** The same, but does not wait: undefined where another process has the place, or had it ten seconds ago. */
export const tryLock = (dir: string, name: string): Promise<Held | undefined> =>
  lockAt(join(dir, name), join(dir, `.${name}.lock`));

/** When a lock was renewed, in milliseconds since 1970; undefined where it is gone. */
const stampOf = (path: string): Promise<number | undefined> =>
  lstat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );

const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });

/** Undefined where another process has renewed the lock in the last ten seconds. */
async function lockAt(file: string, lockfilePath: string): Promise<Held | undefined> {
  let held = true;
  try {
    const release = await lockFolder(file, {
      lockfilePath,
      realpath: false,
      stale,
      update: heartbeat,
      onCompromised: () => (held = false),
    });
    return {
      isHeld: () => held,
      release: async () => {
        if (held) await release();
        held = false;
      },
    };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // Something else has the lock's name, and is old: a file, or a folder that is not empty.
    if (code === 'ENOTDIR' || code === 'ENOTEMPTY') await remove(lockfilePath);
    else if (code !== 'ELOCKED') throw error;
    return undefined;
  }
}
