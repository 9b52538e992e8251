import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { tryLock } from './lock.ts';

/** The folder of the old portal during the swap, beside `dist/<ward>`. */
const waiting = (ward: string): string => `.${ward}.old`;
/** The beginning of the names of folders in which a ward's new portal is made. */
const making = (ward: string): string => `.${ward}.new-`;

/**
 * An empty folder for a ward's new portal, on the file system of its later place. Its name is never used again: a process
 * that outlives its command writes into no later portal. Repairs and removes what earlier commands left; the caller has
 * the ward's lock.
 */
export async function makeStaging(outDir: string, ward: string): Promise<string> {
  await repairSwap(outDir, ward);
  for (const name of await namesIn(outDir))
    if (name.startsWith(making(ward))) await discard(join(outDir, name));
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

/** Deletes an unfinished portal, also while a process that is about to end still writes into it. */
export const discard = (staging: string): Promise<void> =>
  rm(staging, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/**
 * Repairs what killed builds left, of whichever ward: if a ward has no portal, its old portal is put back. Wards that
 * another command has are left alone.
 */
export async function repairSwaps(outDir: string): Promise<void> {
  const wards = (await namesIn(outDir)).map((name) => left.exec(name)?.[1]);
  for (const ward of new Set(wards.filter((each) => each !== undefined))) {
    const lock = await tryLock(outDir, ward);
    if (!lock) continue;
    try {
      await repairSwap(outDir, ward);
      for (const name of await namesIn(outDir))
        if (left.exec(name)?.[1] === ward && name.startsWith(making(ward))) await discard(join(outDir, name));
    } finally {
      await lock.release();
    }
  }
}

/** What a killed build may leave: its lock, its unfinished portal, the old portal. */
const left = /^\.(.+)\.(?:old|lock|new-[0-9a-f]{8}-[0-9a-f-]{27})$/;

/** The same for one ward; the caller has its lock. */
async function repairSwap(outDir: string, ward: string): Promise<void> {
  const names = await namesIn(outDir);
  const old = join(outDir, waiting(ward));
  if (!names.includes(waiting(ward))) return;
  if (names.includes(ward)) await discard(old);
  else await rename(old, join(outDir, ward));
}

const namesIn = (dir: string): Promise<string[]> =>
  readdir(dir).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
