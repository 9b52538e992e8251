import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { takeLock } from './lock.ts';

/** The folder of the old portal during the swap, beside `dist/<ward>`. */
const waiting = (ward: string): string => `.${ward}.old`;
/** The beginning of the names of folders in which a ward's new portal is made. */
const making = (ward: string): string => `.${ward}.new-`;

/**
 * An empty folder for a ward's new portal, on the file system of its later place. Its name is never used again: a process
 * that outlives its command writes into no later portal. Removes the folders that earlier commands left.
 */
export async function makeStaging(outDir: string, ward: string): Promise<string> {
  for (const name of await namesIn(outDir))
    if (name.startsWith(making(ward))) await rm(join(outDir, name), { recursive: true, force: true });
  const staging = join(outDir, `${making(ward)}${randomUUID()}`);
  await mkdir(staging, { recursive: true });
  return staging;
}

/** Replaces the ward's old portal by the finished new one with two renames. */
export async function swap(outDir: string, ward: string, staging: string): Promise<void> {
  const [place, old] = [join(outDir, ward), join(outDir, waiting(ward))];
  if ((await namesIn(outDir)).includes(ward)) await rename(place, old);
  await rename(staging, place);
  await rm(old, { recursive: true, force: true });
}

/** Deletes an unfinished portal. */
export const discard = (staging: string): Promise<void> => rm(staging, { recursive: true, force: true });

/** Repairs what a killed build left: if a ward has no portal, its old portal is put back. */
export async function repairSwaps(outDir: string): Promise<void> {
  for (const name of await namesIn(outDir)) {
    const ward = /^\.(.+)\.old$/.exec(name)?.[1];
    const lock = ward === undefined ? undefined : await takeLock(outDir, ward);
    // Another command is swapping this ward's portals.
    if (!ward || !lock || !('release' in lock)) continue;
    try {
      if ((await namesIn(outDir)).includes(ward))
        await rm(join(outDir, name), { recursive: true, force: true });
      else await rename(join(outDir, name), join(outDir, ward));
    } finally {
      await lock.release();
    }
  }
}

const namesIn = (dir: string): Promise<string[]> =>
  readdir(dir).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
