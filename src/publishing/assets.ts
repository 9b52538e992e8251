import { packedEndings } from '../serving/precompress.ts';

/** The folder of a portal with styles, scripts and fonts. Their names hold a digest of their bytes. */
const folder = '_astro/';
const endings = ['.css', '.js', '.woff2'];

/** How long assets of former portals are kept, in milliseconds: a page may stay in a cache or an open tab that long. */
const month = 31 * 24 * 3_600_000;

/** Asset paths of a portal, each with the moment at which it was last a part of it, in milliseconds since 1970. */
export type AssetTimes = Readonly<Record<string, number>>;

/** Whether a file is a style, a script or a font that a former page may ask for. None of them holds content. */
export function isAsset(path: string): boolean {
  const packed = packedEndings.find((ending) => path.endsWith(ending));
  const name = packed === undefined ? path : path.slice(0, -packed.length);
  return name.startsWith(folder) && endings.some((ending) => name.endsWith(ending));
}

/** What is known of a published portal's assets. */
export interface AssetState {
  /** The assets that are in the published folder. */
  present: readonly string[];
  /** The assets of the new portal. */
  current: ReadonlySet<string>;
  /** When former assets were last a part of a portal. */
  times: AssetTimes;
  now: number;
}

/** Whether an asset need not stay any longer. @param last when it was last a part of a portal */
export const isOver = (last: number, now: number): boolean => now - last >= month;

/**
 * Which former assets stay. One that the record does not know was a part of the portal until now: the record may be lost,
 * or somebody has put the portal there.
 */
export function keptAssets({ present, current, times, now }: AssetState): AssetTimes {
  const kept: Record<string, number> = {};
  for (const path of present) {
    if (!isAsset(path) || current.has(path)) continue;
    const last = Math.min(times[path] ?? now, now);
    if (!isOver(last, now)) kept[path] = last;
  }
  return kept;
}
