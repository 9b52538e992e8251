import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdirSync, statSync } from 'node:fs';

/** The sizes and times of all files and folders below a folder, as they were once. Nothing of their content is read. */
export interface Stamps {
  /** Paths below the folder, in lines. */
  paths: string;
  /** Three numbers for each path, as bytes in base64. */
  numbers: string;
}

/** A digest of the names, sizes and times of all files below a folder; the folder may be missing. */
export function digestStamps(dir: string): string {
  const { files } = listAll(dir);
  return createHash('sha256').update(files.join('\n')).update(numbersOf(dir, files)).digest('hex');
}

/** Notes the stamps of a folder for `haveStayed`; the folder may be missing. */
export function noteStamps(dir: string): Stamps {
  const { files, folders } = listAll(dir);
  const paths = [...folders, ...files];
  return { paths: paths.join('\n'), numbers: numbersOf(dir, paths).toString('base64') };
}

/**
 * Whether nothing below a folder has changed since its stamps were noted. Lists no folder, which would take twice as
 * long at 40,000 files: a name that is added or removed changes the time of its folder.
 */
export const haveStayed = (dir: string, { paths, numbers }: Stamps): boolean =>
  numbersOf(dir, paths.split('\n')).toString('base64') === numbers;

/** The paths below a folder, each with a slash before it; the folder itself is ``. */
function listAll(dir: string): { files: string[]; folders: string[] } {
  const files: string[] = [];
  const folders = [''];
  for (const folder of folders)
    for (const entry of entriesIn(dir + folder))
      (entry.isDirectory() ? folders : files).push(`${folder}/${entry.name}`);
  return { files, folders };
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The size, the time of the last change of the content, and of any change, of each path. */
function numbersOf(dir: string, paths: readonly string[]): Buffer {
  const numbers = new Float64Array(paths.length * 3);
  for (const [index, path] of paths.entries()) {
    const stat = statSync(dir + path, { throwIfNoEntry: false });
    numbers.set(stat ? [stat.size, stat.mtimeMs, stat.ctimeMs] : [-1, 0, 0], index * 3);
  }
  return Buffer.from(numbers.buffer);
}
