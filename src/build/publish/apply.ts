import { lstat, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { complete, hasAll } from './complete.ts';
import { codeOf, entryAt } from './entries.ts';
import type { Move } from './journal.ts';
import { markBroken, readJournal, removeJournal, writeJournal } from './journal.ts';
import { inOrder } from './order.ts';

/** Which files of a portal change: paths below its folder, with `/`. A path in both lists is written. */
export interface PortalChanges {
  /** New and changed files. */
  written: readonly string[];
  removed: readonly string[];
}

/**
 * Puts changed files in place one by one, so that readers have a working portal at any moment. A journal beside the portal
 * says what is to be done: if this process is killed, or the disk refuses something, the next command does the rest.
 * The caller has the ward's lock. Where this throws, the staging folder must be left as it is.
 * @param staging a folder of `makeStaging` with the written files at their paths
 * @throws where a written file is not there (nothing has changed then), or the disk refuses something
 */
export async function applyChanges(
  outDir: string,
  ward: string,
  staging: string,
  { written, removed }: PortalChanges,
): Promise<void> {
  const place = join(outDir, ward);
  const present = new Set<string>();
  for (const path of written) if (await entryAt(join(place, path))) present.add(path);
  const moves: Move[] = [];
  for (const path of inOrder(written, (each) => !present.has(each))) {
    const { size, mtimeMs } = await lstat(join(staging, path));
    moves.push({ path, size, modified: mtimeMs });
  }
  const kept = new Set(written);
  const journal = { staging: basename(staging), moves, removed: removed.filter((path) => !kept.has(path)) };
  await writeJournal(outDir, ward, journal);
  await complete(place, staging, journal);
  await end(outDir, ward, staging);
}

/**
 * Completes a change that an earlier command began, and notes where that is not possible: a new file was lost, or the
 * portal is spread over several disks. The caller has the ward's lock.
 * @throws where the disk is full or refuses something: a later command tries again
 */
export async function completeChanges(outDir: string, ward: string): Promise<void> {
  const journal = await readJournal(outDir, ward);
  if (journal === undefined || journal === 'broken') return;
  const [place, staging] = [join(outDir, ward), join(outDir, journal.staging)];
  if (await hasAll(place, staging, journal)) {
    try {
      await complete(place, staging, journal);
      return await end(outDir, ward, staging);
    } catch (error) {
      if (codeOf(error) !== 'EXDEV') throw error;
    }
  }
  await markBroken(outDir, ward, journal.staging);
}

/** The journal goes first: what is left of the staging folder then is removed by whoever finds it. */
async function end(outDir: string, ward: string, staging: string): Promise<void> {
  await removeJournal(outDir, ward);
  await rm(staging, { recursive: true, force: true });
}
