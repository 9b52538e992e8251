import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { routes } from '../../portal/routes.ts';
import { readManifest } from '../../proof/manifest.ts';
import { isProof, proofFiles } from '../../proof/names.ts';
import { compareFolder } from '../../proof/verify/folder.ts';
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
  const paths = await manifestFaults(first);
  for (const path of new Set([...ours, ...theirs])) {
    // Pagefind's own files may differ, and so what lists them.
    if (path === proofFiles.manifest) continue;
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

/** What is wrong with the manifest of a portal, as paths: it must list exactly the files that are there. */
async function manifestFaults(dir: string): Promise<string[]> {
  const manifest = readManifest(await readFile(join(dir, proofFiles.manifest), 'utf8'));
  if (!manifest) return [proofFiles.manifest];
  const faults = await compareFolder(dir, manifest.files, isProof);
  return faults.map((fault) => `${fault.kind} in the manifest: ${'path' in fault ? fault.path : ''}`);
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

/** The files of a portal that say for which moment it was made: the home page to readers. */
const sayMoment: readonly string[] = ['index.html', routes.version];
const moments = /\d{4}-\d\d-\d\dT[\d:]+\+07:00|\d{1,2} giờ \d\d, ngày \d\d\/\d\d\/\d{4}/g;

/**
 * Whether a portal is only of an earlier moment of the same day: a build leaves a portal as it is while nothing is due.
 * @param paths the files that differ from the later portal
 */
export async function isEarlierAlone(
  earlier: string,
  later: string,
  paths: readonly string[],
): Promise<boolean> {
  if (paths.join() !== [...sayMoment].sort().join()) return false;
  const [before, after] = await Promise.all([earlier, later].map(dateOf));
  if (!(before! < after!) || before!.slice(0, 10) !== after!.slice(0, 10)) return false;
  const same = paths.map(async (path) => {
    const [ours, theirs] = await Promise.all(
      [earlier, later].map(async (portal) =>
        (await readFile(join(portal, path), 'utf8')).replace(moments, ''),
      ),
    );
    return ours === theirs;
  });
  return (await Promise.all(same)).every(Boolean);
}

const dateOf = async (portal: string): Promise<string> =>
  (JSON.parse(await readFile(join(portal, routes.version), 'utf8')) as { date: string }).date;
