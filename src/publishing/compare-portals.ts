import { join } from 'node:path';
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
  /** Texts among both whose packed forms are made anew. The other forms are among `kept`. */
  packed: string[];
  /** The assets of former portals among `kept`. */
  assets: AssetTimes;
}

/**
 * Compares a built portal with the folder of the published one.
 * @param published undefined where nothing is published yet
 */
export async function comparePortals(
  built: string,
  published: string | undefined,
  { times, now, compress }: { times: AssetTimes; now: number; compress?: boolean | undefined },
): Promise<PortalStep> {
  const ours = await filesIn(built);
  const theirs = published === undefined ? new Map<string, FolderFile>() : await filesIn(published);
  const written: string[] = [];
  const kept: string[] = [];
  for (const [path, file] of ours) {
    if (!file.isPlain) continue;
    const there = theirs.get(path);
    const stays =
      published !== undefined &&
      there !== undefined &&
      (await isSame({ ...file, file: join(built, path) }, { ...there, file: join(published, path) }));
    (stays ? kept : written).push(path);
  }
  const texts = compress
    ? [...ours].flatMap(([path, { isPlain, size }]) => (isPlain && isPackable(path, size) ? path : []))
    : [];
  const isWritten = new Set(written);
  const packed = texts.filter((path) => isWritten.has(path) || !hasForms(theirs.get(path)!, path, theirs));
  const isPacked = new Set(packed);
  kept.push(...texts.filter((path) => !isPacked.has(path)).flatMap(formsOf));
  const forms = texts.flatMap(formsOf);
  const current = new Set([...ours.keys(), ...forms].filter(isAsset));
  const present = [...theirs].flatMap(([path, { isPlain }]) => (isPlain ? path : []));
  const assets = keptAssets({ present, current, times, now });
  kept.push(
    ...Object.keys(assets),
    ...present.filter((path) => serverFiles.includes(path) && !ours.has(path)),
  );
  const staying = new Set([...ours.keys(), ...forms, ...kept]);
  const removed = [...theirs.keys()].filter((path) => !staying.has(path));
  return { written, kept, removed, packed, assets };
}
