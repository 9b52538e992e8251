import { constants } from 'node:fs';
import { chmod, copyFile, link, lstat, mkdir, rename, rm, rmdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { complete } from '../build/publish/complete.ts';
import { codeOf } from '../build/publish/entries.ts';
import type { Move } from '../build/publish/journal.ts';
import { fileMode, folderMode } from '../build/publish/modes.ts';
import { inOrder } from '../build/publish/order.ts';
import type { Digests } from '../proof/manifest.ts';
import type { PortalStep } from './compare-portals.ts';
import { exchange } from './exchange.ts';
import { formsOf, writeForms } from './packed.ts';

/**
 * Makes the whole new portal beside the published one, and exchanges the two in one step. Files that stay are the same
 * ones on the disk, with their times, so that nothing that a reader has kept goes stale.
 * @param built the folder of the built portal
 * @param staging an empty folder on the disk of the published one; afterwards it holds what is to be thrown away
 * @param place the folder of the published portal
 * @param isNew whether nothing is at that place yet
 * @param seal gives the proofs of the portal, from the digests of the packed forms that were made
 * @returns false where the two cannot be exchanged; the published portal is as it was then
 */
export async function replaceWhole(
  { built, staging, place, isNew }: { built: string; staging: string; place: string; isNew: boolean },
  { written, kept, packed }: PortalStep,
  seal: Seal,
): Promise<boolean> {
  const folders = new FolderMaker(staging);
  for (const path of kept) {
    await folders.makeFor(path);
    if (!(await linkOrCopy(join(place, path), join(staging, path)))) return false;
  }
  for (const path of written) {
    await folders.makeFor(path);
    await copy(join(built, path), join(staging, path));
  }
  const forms = new Map<string, string>();
  for (const path of packed)
    for (const [ending, digest] of await writeForms(join(staging, path))) forms.set(path + ending, digest);
  for (const [path, text] of await seal(forms)) {
    if (text === undefined) continue;
    await folders.makeFor(path);
    await writeProof(join(staging, path), text);
  }
  await chmod(staging, folderMode);
  if (!isNew) return exchange(staging, place);
  await rename(staging, place);
  return true;
}

/**
 * Moves changed files into the published portal one by one, what links to a file after the file, removals last. For
 * places that cannot be exchanged: mount points, links, some disks. Packed forms of what changes or goes are removed
 * before all else: no reader gets what a text was before.
 * @param staging an empty folder inside the place, so that each move is one step
 */
export async function replaceFiles(
  { built, staging, place }: { built: string; staging: string; place: string },
  { written, removed, packed }: PortalStep,
  isNew: (path: string) => boolean,
  seal: Seal,
): Promise<void> {
  const folders = new FolderMaker(staging);
  const moves: Move[] = [];
  const isPacked = new Set(packed);
  const stage = async (path: string): Promise<void> => {
    const { size, mtimeMs } = await lstat(join(staging, path));
    moves.push({ path, size, modified: mtimeMs });
  };
  const digests = new Map<string, string>();
  const pack = async (path: string, text: string): Promise<void> => {
    const forms = await writeForms(text, join(staging, path));
    for (const [ending, digest] of forms) digests.set(path + ending, digest);
    for (const form of formsOf(path)) await stage(form);
  };
  for (const path of inOrder(written, isNew)) {
    await folders.makeFor(path);
    await copy(join(built, path), join(staging, path));
    await stage(path);
    if (!isPacked.delete(path)) continue;
    await pack(path, join(staging, path));
  }
  for (const path of isPacked) {
    await folders.makeFor(path);
    await pack(path, join(place, path));
  }
  const gone = [...removed];
  // Last of all: a publication that was interrupted before has noted nothing.
  for (const [path, text] of await seal(digests)) {
    if (text === undefined) {
      gone.push(path);
      continue;
    }
    await folders.makeFor(path);
    await writeProof(join(staging, path), text);
    await stage(path);
  }
  for (const path of [...written, ...removed, ...packed].flatMap(formsOf))
    await rm(join(place, path), { force: true });
  await complete(place, staging, { staging: '', moves, removed: gone });
  // A killed command may have left an empty folder, whose last file it had removed.
  for (const path of removed) if (path.endsWith('/')) await rmdir(join(place, path));
}

/**
 * Gives the proofs of a portal, by their paths, in the order in which they are put in place; undefined for one that it does
 * not have.
 * @param forms the digests of the packed forms that were made
 */
export type Seal = (
  forms: Digests,
) => Promise<readonly (readonly [path: string, text: string | undefined])[]>;

async function writeProof(file: string, text: string): Promise<void> {
  await writeFile(file, text);
  await chmod(file, fileMode);
}

/** Makes the folders of files, each once, readable by everybody. */
class FolderMaker {
  readonly #root: string;
  readonly #made = new Set<string>(['.']);

  constructor(root: string) {
    this.#root = root;
  }

  async makeFor(path: string): Promise<void> {
    const folder = dirname(path);
    if (this.#made.has(folder)) return;
    await this.makeFor(folder);
    await mkdir(join(this.#root, folder));
    await chmod(join(this.#root, folder), folderMode);
    this.#made.add(folder);
  }
}

/** Copies a file with its time, readable by everybody. */
async function copy(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  await chmod(to, fileMode);
  const { atimeMs, mtimeMs } = await lstat(from);
  await utimes(to, atimeMs / 1000, mtimeMs / 1000);
}

/**
 * Gives a file a second name. A disk that knows no such names gets a copy.
 * @returns false where the two places are not on one disk
 */
async function linkOrCopy(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (code === 'EXDEV') return false;
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes(code)) throw error;
    await copy(from, to);
  }
  if (((await lstat(to)).mode & 0o777) !== fileMode) await chmod(to, fileMode);
  return true;
}
