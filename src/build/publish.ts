import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { tryLock } from './lock.ts';
import type { PortalChanges } from './publish/apply.ts';
import { applyChanges, completeChanges } from './publish/apply.ts';
import { entryAt, namesIn } from './publish/entries.ts';
import { readJournal, removeJournal } from './publish/journal.ts';
import { openToReaders } from './publish/modes.ts';

/** The folder of the old portal during the swap, beside `dist/<ward>`. */
const waiting = (ward: string): string => `.${ward}.old`;
/** The beginning of the names of folders in which a ward's new files are made. */
const making = (ward: string): string => `.${ward}.new-`;

/**
 * An empty folder for a ward's new files, on the file system of their later place. Its name is never used again: a process
 * that outlives its command writes into no later portal. Repairs and removes what earlier commands left; the caller has
 * the ward's lock.
 */
export async function makeStaging(outDir: string, ward: string): Promise<string> {
  await repairPortal(outDir, ward);
  for (const name of await namesIn(outDir))
    if (name.startsWith(making(ward))) await discard(join(outDir, name));
  const staging = join(outDir, `${making(ward)}${randomUUID()}`);
  await mkdir(staging, { recursive: true });
  return staging;
}

/**
 * Puts what was made in a staging folder in the portal's place: the changed files, or without `changes` a whole portal.
 * The caller has the ward's lock. Where this throws, the next command does the rest.
 */
export async function publish(
  outDir: string,
  ward: string,
  staging: string,
  changes?: PortalChanges,
): Promise<void> {
  await openToReaders(staging);
  await (changes ? applyChanges(outDir, ward, staging, changes) : swap(outDir, ward, staging));
}

/** Replaces the ward's old portal by the finished new one with two renames. */
async function swap(outDir: string, ward: string, staging: string): Promise<void> {
  const [place, old] = [join(outDir, ward), join(outDir, waiting(ward))];
  if ((await namesIn(outDir)).includes(ward)) await rename(place, old);
  await rename(staging, place);
  await removeJournal(outDir, ward);
  await rm(old, { recursive: true, force: true });
}

/** Deletes an unfinished portal, also while a process that is about to end still writes into it. */
export const discard = (staging: string): Promise<void> =>
  rm(staging, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/**
 * Repairs what killed builds left, of whichever ward. Wards that another command has are left alone, and so is a ward
 * whose portal the disk does not let repair: its own next build reports why.
 */
export async function repairPortals(outDir: string): Promise<void> {
  const wards = (await namesIn(outDir)).map((name) => left.exec(name)?.[1]);
  for (const ward of new Set(wards.filter((each) => each !== undefined))) {
    const lock = await tryLock(outDir, ward);
    if (!lock) continue;
    try {
      await repairPortal(outDir, ward);
      for (const name of await namesIn(outDir))
        if (left.exec(name)?.[1] === ward && name.startsWith(making(ward))) await discard(join(outDir, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    } finally {
      await lock.release();
    }
  }
}

/** What a killed build may leave: its lock, its journal, its new files, the old portal. */
const left = /^\.(.+)\.(?:old|lock|journal|new-[0-9a-f]{8}-[0-9a-f-]{27})$/;

/**
 * Repairs what a killed build left of one ward: completes a change that a journal says; if there is no portal, puts the old
 * one back. The caller has the ward's lock.
 * @returns whether the ward has a portal that changed files can be put into: not where there is none, where files of a
 *   change were lost, or where the portal is a symbolic link
 */
export async function repairPortal(outDir: string, ward: string): Promise<boolean> {
  const names = await namesIn(outDir);
  const old = join(outDir, waiting(ward));
  if (names.includes(waiting(ward))) {
    if (names.includes(ward)) await discard(old);
    else await rename(old, join(outDir, ward));
  }
  await completeChanges(outDir, ward);
  const place = await entryAt(join(outDir, ward));
  return place?.isDirectory() === true && (await readJournal(outDir, ward)) === undefined;
}
