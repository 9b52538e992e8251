import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { sha256, sha256OfFile } from '../../cache/digest.ts';
import type { Digests } from '../manifest.ts';
import { isProof, proofFiles } from '../names.ts';
import { allFiles } from '../prove.ts';
import type { ProofFault } from './fault.ts';
import type { PortalSource } from './source.ts';
import { longestProof } from './source.ts';

/** Longer files are never whole in memory, in bytes. */
const long = 1 << 20;

/** How many files are read at once. */
const atOnce = 8;

/**
 * Compares all files below a folder with those that it should have. Links are not followed.
 * @param isOwn whether a path is none of these files, and may be there
 */
export async function compareFolder(
  dir: string,
  wanted: Digests,
  isOwn: (path: string) => boolean,
): Promise<ProofFault[]> {
  const present = await filesBelow(dir);
  const faults: ProofFault[] = [...wanted.keys()]
    .filter((path) => !present.has(path))
    .map((path) => ({ kind: 'removed', path }));
  const waiting = [...present];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [path, isPlain] = next;
      const digest = wanted.get(path);
      if (!isPlain) faults.push({ kind: 'not-plain', path });
      else if (digest === undefined) {
        if (!isOwn(path)) faults.push({ kind: 'added', path });
      } else if ((await digestAt(join(dir, path))) !== digest) faults.push({ kind: 'changed', path });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return faults;
}

/** The paths of all that is no folder, with `/`, each with whether it is a plain file. */
async function filesBelow(dir: string): Promise<Map<string, boolean>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(join(dir, sep).length).split(sep).join('/'),
        entry.isFile(),
      ]),
  );
}

async function digestAt(file: string): Promise<string> {
  return (await lstat(file)).size > long ? sha256OfFile(file) : sha256(await readFile(file));
}

/** The text of a file of a portal; undefined where there is none, or it is longer than so many bytes. */
async function textAt(file: string, most: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    if (!(await lstat(file)).isFile()) return undefined;
    for await (const chunk of createReadStream(file)) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > most) return undefined;
    }
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
  return Buffer.concat(chunks).toString();
}

/** The portal in a folder. */
export const folderSource = (dir: string): PortalSource => ({
  async proofs() {
    const text = (path: string): Promise<string | undefined> => textAt(join(dir, path), longestProof);
    return {
      manifest: await text(proofFiles.manifest),
      signature: await text(proofFiles.signature),
      log: await text(proofFiles.log),
    };
  },
  compare: (manifest) => compareFolder(dir, allFiles(manifest), isProof),
});
