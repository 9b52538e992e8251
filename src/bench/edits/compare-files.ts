import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { indexFolder } from '../../search/shared/names.ts';

/** How two portals differ. */
export interface PortalDifference {
  /** Paths of files that one portal lacks, or that have other bytes; those of the index apart. */
  files: string[];
  /** The same for the files of the index. */
  index: string[];
}

export async function comparePortals(first: string, second: string): Promise<PortalDifference> {
  const [ours, theirs] = [await filesIn(first), await filesIn(second)];
  const paths: string[] = [];
  for (const path of new Set([...ours, ...theirs])) {
    const isSame =
      ours.has(path) &&
      theirs.has(path) &&
      (await readFile(join(first, path))).equals(await readFile(join(second, path)));
    if (!isSame) paths.push(path);
  }
  const isOfIndex = (path: string): boolean => path.startsWith(`${indexFolder}/`);
  return {
    files: paths.filter((path) => !isOfIndex(path)).sort(),
    index: paths.filter(isOfIndex).sort(),
  };
}

async function filesIn(dir: string): Promise<Set<string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(dir.length + 1)
          .split(sep)
          .join('/'),
      ),
  );
}
