import { join } from 'node:path';
import { serverFiles } from '../serving/rules/server-files.ts';
import type { AssetTimes } from './assets.ts';
import { isAsset, keptAssets } from './assets.ts';
import type { FolderFile } from './folder-files.ts';
import { filesIn, isSame } from './folder-files.ts';

/** What makes a published folder the built portal. Paths are below the folder, with `/`. */
export interface PortalStep {
  /** Files to copy from the built portal. */
  written: string[];
  /** Files that stay: those of the portal that have not changed, assets of former portals, settings of the web server. */
  kept: string[];
  removed: string[];
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
  { times, now }: { times: AssetTimes; now: number },
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
  const current = new Set([...ours.keys()].filter(isAsset));
  const present = [...theirs].flatMap(([path, { isPlain }]) => (isPlain ? path : []));
  const assets = keptAssets({ present, current, times, now });
  kept.push(
    ...Object.keys(assets),
    ...present.filter((path) => serverFiles.includes(path) && !ours.has(path)),
  );
  const staying = new Set([...ours.keys(), ...kept]);
  return { written, kept, removed: [...theirs.keys()].filter((path) => !staying.has(path)), assets };
}
