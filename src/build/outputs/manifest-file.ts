import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { sha256 } from '../../cache/digest.ts';
import type { Digests, PortalManifest } from '../../proof/manifest.ts';
import { manifestText } from '../../proof/manifest.ts';
import { proofFiles } from '../../proof/names.ts';
import { indexFolder } from '../../search/shared/names.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { ContentCommit } from './content-commit.ts';
import type { StandingPortal } from './make-files.ts';
import type { PortalVersion } from './version-file.ts';

/** @param source a digest of the generator's source */
export const manifestFacts = (
  { ward, date, content, generator }: PortalVersion,
  source: string,
  commit: ContentCommit,
): Omit<PortalManifest, 'files'> => ({
  ward,
  date,
  generator: `${generator}+${source}`,
  content: { digest: content, ...commit },
});

/** Every file of a portal with its digest. What was not made anew is not read: the ledger knows it. */
export const digestsOf = ({ files, index }: Pick<Ledger, 'files' | 'index'>): Digests =>
  new Map([...[...files].map(([path, { digest }]): [string, string] => [path, digest]), ...index]);

export function writeManifest(dir: string, manifest: PortalManifest): void {
  const file = join(dir, proofFiles.manifest);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, manifestText(manifest));
}

/** The files of a search index that was made into a folder. */
export interface ProvenIndex {
  /** All of them, those of the standing portal that stay too. */
  index: Digests;
  written: string[];
  removed: string[];
}

/**
 * @param dir the folder of the new files
 * @param removed the files of the standing index that the new one does not have
 */
export function indexDigests(
  dir: string,
  removed: readonly string[],
  standing: StandingPortal | undefined,
): ProvenIndex {
  const made = new Map(
    filesBelow(dir, indexFolder).map((path) => [path, sha256(readFileSync(join(dir, path)))]),
  );
  const former = [...(standing?.ledger.index ?? [])];
  // Where somebody has changed a file of the index, all of it was made anew.
  const isAnew = [...(standing?.spoiled ?? [])].some((path) => path.startsWith(`${indexFolder}/`));
  const gone = new Set(isAnew ? former.map(([path]) => path) : removed);
  const index = new Map([...former.filter(([path]) => !gone.has(path)), ...made]);
  return { index, written: [...made.keys()], removed: [...gone].filter((path) => !made.has(path)) };
}

/** The paths of all files in a folder of a portal, below the portal. */
const filesBelow = (portalDir: string, folder: string): string[] =>
  (existsSync(join(portalDir, folder))
    ? readdirSync(join(portalDir, folder), { recursive: true, withFileTypes: true })
    : []
  )
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(portalDir.length + 1)
        .split(sep)
        .join('/'),
    );
