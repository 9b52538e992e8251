import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/** The folder of the wards, relative to the root of the repository; for a folder outside, its parent is the root. */
export function wardsFolder(contentDir: string, root = process.cwd()): { root: string; content: string } {
  const absolute = resolve(root, contentDir);
  const path = relative(root, absolute);
  return path === '' || path.startsWith('..') || isAbsolute(path)
    ? { root: basename(dirname(absolute)), content: basename(absolute) }
    : { root: basename(root), content: path.split(sep).join('/') };
}
