import { join } from 'node:path';
import { sha256OfFile } from '../cache/digest.ts';
import { addAll } from '../language/lists/long-lists.ts';
import type { Digests } from '../proof/manifest.ts';
import { isProof } from '../proof/names.ts';
import { isPackable } from '../serving/precompress.ts';
import { serverFiles } from '../serving/rules/server-files.ts';
import type { AssetTimes } from './assets.ts';
import { isAsset, keptAssets } from './assets.ts';
import type { FolderFile } from './folder-files.ts';
import { filesIn, isSame } from './folder-files.ts';
import { formsOf, hasForms } from './packed.ts';

/** What makes a published folder the built portal. Paths are below the folder, with `/`. */
export interface PortalStep {
  /** Files to copy from the built portal. */
  written: string[];
  /** Files that stay: those of the portal that have not changed, assets of former portals, settings of the web server. */
  kept: string[];
  removed: string[];
  /** Texts among both whose packed forms are made anew. */
  packed: string[];
  /** The other packed forms, which are among `kept`. */
  forms: string[];
  /** The settings of the web server among `kept`. */
  settings: string[];
  /** The assets of former portals among `kept`. */
  assets: AssetTimes;
}

/** What a comparison goes by. */
export interface ComparisonOrder {
  times: AssetTimes;
  now: number;
  compress?: boolean | undefined;
  /** Every file of the last publication: no other one is kept. Undefined where that is not known. */
  former?: Digests | undefined;
  /** Whether nobody has touched the published folder since the last publication: else bytes are compared. */
  isUntouched?: boolean | undefined;
}

/**
 * Compares a built portal with the folder of the published one; their proofs apart.
 * @param published undefined where nothing is published yet
 */
export async function comparePortals(
  built: string,
  published: string | undefined,
  { times, now, compress, former, isUntouched }: ComparisonOrder,
): Promise<PortalStep> {
  const ours = withoutProofs(await filesIn(built));
  const theirs =
    published === undefined ? new Map<string, FolderFile>() : withoutProofs(await filesIn(published));
  /** Whether a file that was not built is as we have published it. */
  const isOwn = async (path: string): Promise<boolean> =>
    former === undefined ||
    (former.has(path) &&
      (isUntouched === true || (await sha256OfFile(join(published!, path))) === former.get(path)));
  const written: string[] = [];
  const kept: string[] = [];
  for (const [path, file] of ours) {
    if (!file.isPlain) continue;
    const there = theirs.get(path);
    const stays =
      published !== undefined &&
      there !== undefined &&
      (await isSame(
        { ...file, file: join(built, path) },
        { ...there, file: join(published, path) },
        isUntouched,
      ));
    (stays ? kept : written).push(path);
  }
  const texts = compress
    ? [...ours].flatMap(([path, { isPlain, size }]) => (isPlain && isPackable(path, size) ? path : []))
    : [];
  const isWritten = new Set(written);
  const packed: string[] = [];
  const forms: string[] = [];
  for (const path of texts) {
    const stay =
      !isWritten.has(path) &&
      hasForms(theirs.get(path)!, path, theirs) &&
      (await allOf(formsOf(path), isOwn));
    if (stay) addAll(forms, formsOf(path));
    else packed.push(path);
  }
  const current = new Set([...ours.keys(), ...texts.flatMap(formsOf)].filter(isAsset));
  const present = [...theirs].flatMap(([path, { isPlain }]) => (isPlain ? path : []));
  const assets: Record<string, number> = {};
  for (const [path, last] of Object.entries(keptAssets({ present, current, times, now })))
    if (await isOwn(path)) assets[path] = last;
  const settings = present.filter((path) => serverFiles.includes(path) && !ours.has(path));
  addAll(kept, [...forms, ...Object.keys(assets), ...settings]);
  const staying = new Set([...ours.keys(), ...texts.flatMap(formsOf), ...kept]);
  const removed = [...theirs.keys()].filter((path) => !staying.has(path));
  return { written, kept, removed, packed, forms, settings, assets };
}

const withoutProofs = (files: Map<string, FolderFile>): Map<string, FolderFile> =>
  new Map([...files].filter(([path]) => !isProof(path)));

async function allOf(paths: readonly string[], has: (path: string) => Promise<boolean>): Promise<boolean> {
  for (const path of paths) if (!(await has(path))) return false;
  return true;
}
