import { chmod, mkdir, rename, rm, rmdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, entryAt, isMissing } from './entries.ts';
import type { Journal, Move } from './journal.ts';
import { folderMode } from './modes.ts';

/**
 * Does what a journal says and has not been done yet: moves the new files into the portal, then removes what it no
 * longer has. It can be stopped anywhere and begun again.
 *
 * A removed file goes first if a new file or folder has its name in other letters (`Mau.pdf`, `mau.pdf`): on a disk that
 * ignores case the two are one, and the new one would keep the old name.
 */
export async function complete(place: string, staging: string, { moves, removed }: Journal): Promise<void> {
  const written = new Map(moves.map(({ path }) => [fold(path), path]));
  const names = new Map(moves.flatMap(({ path }) => withFolders(path)).map((path) => [fold(path), path]));
  const isFirst = (path: string): boolean =>
    withFolders(path).some((each) => (names.get(fold(each)) ?? each) !== each);

  for (const path of removed.filter(isFirst)) {
    const rival = written.get(fold(path));
    const isMoved = rival !== undefined && !(await entryAt(join(staging, rival)));
    if (!isMoved || !(await areOne(join(place, path), join(place, rival)))) await removeFile(place, path);
  }
  const made = new Set<string>();
  for (const { path } of moves) {
    if (!(await entryAt(join(staging, path)))) continue;
    if (!made.has(dirname(path))) await makeFolder(place, dirname(path));
    made.add(dirname(path));
    await moveFile(join(staging, path), join(place, path));
  }
  for (const path of removed) if (!isFirst(path)) await removeFile(place, path);
}

/** Whether each new file is there, moved or not: a disk may have lost some. */
export async function hasAll(place: string, staging: string, { moves }: Journal): Promise<boolean> {
  for (const move of moves)
    if (!(await isFileOf(move, join(staging, move.path))) && !(await isFileOf(move, join(place, move.path))))
      return false;
  return true;
}

async function isFileOf({ size, modified }: Move, file: string): Promise<boolean> {
  const entry = await entryAt(file);
  return entry?.isFile() === true && entry.size === size && entry.mtimeMs === modified;
}

/** Whether two names have one file. */
async function areOne(a: string, b: string): Promise<boolean> {
  const [first, second] = [await entryAt(a), await entryAt(b)];
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino;
}

/** How a disk that ignores case and the form of accents knows a name. */
const fold = (path: string): string => path.normalize('NFC').toLowerCase();

/** `a/b/c` → `a/b/c`, `a/b`, `a` */
function withFolders(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [path] : [path, ...withFolders(folder)];
}

/** Makes a folder of the portal. A file in its place, or in that of a folder above, gives way. */
async function makeFolder(place: string, folder: string): Promise<void> {
  try {
    await makeFolders(place, folder);
  } catch (error) {
    if (!['EEXIST', 'ENOTDIR'].includes(codeOf(error) ?? '')) throw error;
    for (const path of withFolders(folder).map((each) => join(place, each)))
      if ((await entryAt(path))?.isDirectory() === false) await unlink(path);
    await makeFolders(place, folder);
  }
}

async function makeFolders(place: string, folder: string): Promise<void> {
  if ((await mkdir(join(place, folder), { recursive: true })) === undefined) return;
  for (const each of withFolders(folder)) await chmod(join(place, each), folderMode);
}

/** Moves a file over the one in its place. A folder in its place gives way. */
async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(await entryAt(to))?.isDirectory()) throw error;
    await rm(to, { recursive: true });
    await rename(from, to);
  }
}

/** Removes a file, and the folders that are empty without it. */
async function removeFile(place: string, path: string): Promise<void> {
  const entry = await entryAt(join(place, path));
  if (entry?.isDirectory()) return;
  if (entry) await unlink(join(place, path));
  for (const folder of withFolders(path).slice(1)) if (!(await removeIfEmpty(join(place, folder)))) return;
}

async function removeIfEmpty(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch (error) {
    if (isMissing(error)) return true;
    if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}
