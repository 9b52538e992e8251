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

/** A digest of the stamps of a folder, and a secret that follows from the same. */
export interface StampsDigest {
  digest: string;
  /** Cannot be found from the digest: whoever has no look at the folder does not know it. */
  secret: string;
}

/** A digest of the names, sizes and times of all files below a folder; the folder may be missing. */
export const digestStamps = (dir: string): string => digestWithSecret(dir).digest;

/** @param dir may be missing */
export function digestWithSecret(dir: string): StampsDigest {
  const { files } = listAll(dir);
  const all = createHash('sha512').update(files.join('\n')).update(numbersOf(dir, files)).digest('hex');
  return { digest: all.slice(64), secret: all.slice(0, 64) };
}

/** Notes the stamps of a folder for `haveStayed`; the folder may be missing. */
export function noteStamps(dir: string): Stamps {
  const { files, folders } = listAll(dir);
  const paths = [...folders, ...files];
  return { paths: paths.join('\n'), numbers: numbersOf(dir, paths).toString('base64') };
}

/**
 * The files below a folder that were changed, added or removed since its stamps were noted. Lists only folders that have
 * changed, since to list all takes twice as long at 40,000 files: a name that is added or removed changes the time of its
 * folder.
 * @returns paths below the folder, without a slash before them
 */
export function changedSince(dir: string, { paths: lines, numbers }: Stamps): string[] {
  const paths = lines.split('\n');
  const found = numbersOf(dir, paths);
  const noted = Buffer.from(numbers, 'base64');
  if (found.equals(noted)) return [];
  const known = new Set(paths);
  const changed = new Set<string>();
  for (const [index, path] of paths.entries()) {
    const [begin, end] = [index * stampLength, (index + 1) * stampLength];
    if (found.subarray(begin, end).equals(noted.subarray(begin, end))) continue;
    const isFolder = statSync(dir + path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (!isFolder) changed.add(path);
    else
      for (const { name } of entriesIn(dir + path))
        if (!known.has(`${path}/${name}`))
          for (const each of filesAt(dir, `${path}/${name}`)) changed.add(each);
  }
  return [...changed].map((path) => path.slice(1));
}

/** A file, or the files below a folder. */
const filesAt = (dir: string, path: string): string[] =>
  statSync(dir + path, { throwIfNoEntry: false })?.isDirectory()
    ? listAll(dir + path).files.map((file) => path + file)
    : [path];

/** The length of a stamp in bytes: three numbers. */
const stampLength = 3 * Float64Array.BYTES_PER_ELEMENT;

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
