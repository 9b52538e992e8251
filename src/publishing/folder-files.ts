import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stateName } from './state.ts';

/** A file of a folder, as far as the disk knows it without reading it. */
export interface FolderFile {
  size: number;
  /** Milliseconds since 1970. */
  modified: number;
  /** Whether it is a plain file: no link, no device. */
  isPlain: boolean;
}

/** Names at the top of a folder that are no part of a portal: our own, and that of a disk's rescued files. */
const foreign = new Set([stateName, 'lost+found']);

/** The files below a folder by their paths with `/`, and its empty folders, which end in `/`; links are not followed. */
export async function filesIn(folder: string): Promise<Map<string, FolderFile>> {
  const files = new Map<string, FolderFile>();
  const list = async (below: string): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true });
    if (entries.length === 0 && below !== '')
      files.set(`${below}/`, { size: 0, modified: 0, isPlain: false });
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (foreign.has(path)) continue;
      if (entry.isDirectory()) await list(path);
      else {
        const { size, mtimeMs } = await lstat(join(folder, path));
        files.set(path, { size, modified: mtimeMs, isPlain: entry.isFile() });
      }
    }
  };
  await list('');
  return files;
}

/** Whether what a folder has at its top may give way to a portal: nothing, or a portal. */
export function isPortalOf(names: readonly string[]): boolean {
  const own = names.filter((name) => !foreign.has(name));
  return own.length === 0 || ['index.html', '_astro'].some((name) => own.includes(name));
}

/** How exactly the time of a file is copied, in milliseconds: two microseconds. */
const precision = 0.002;

/** Whether two files have the same time. */
export const isSameTime = (a: FolderFile, b: FolderFile): boolean =>
  Math.abs(a.modified - b.modified) < precision;

/**
 * Whether a published file has the bytes of a built one.
 * @param isUntouched whether equal sizes and times are enough, as a copy gets both: whoever changes a file can set its time
 */
export async function isSame(
  built: { file: string } & FolderFile,
  published: { file: string } & FolderFile,
  isUntouched = true,
): Promise<boolean> {
  if (!published.isPlain || built.size !== published.size) return false;
  if (isUntouched && isSameTime(built, published)) return true;
  const [ours, theirs] = await Promise.all([readFile(built.file), readFile(published.file)]);
  return ours.equals(theirs);
}
