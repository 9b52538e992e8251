import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { diskCache, jsonFormat } from '../cache/disk.ts';
import type { BuildResult } from './outcome.ts';
import type { Stamps } from './stamps.ts';
import { digestStamps, haveStayed, noteStamps } from './stamps.ts';

/** A finished build: what it was made from and into, and how it ended. */
interface BuildRecord {
  base: string | undefined;
  /** The moment that it was made for, and the first moment at which the portal would be another, in milliseconds. */
  now: number;
  until: number;
  /** The digest of the stamps of the ward's folder before the build. */
  content: string;
  /** The stamps of the portal after the build. */
  portal: Stamps;
  result: BuildResult;
}

/** Which portal is asked for. */
export interface WantedPortal {
  ward: string;
  contentDir: string;
  outDir: string;
  now: number;
  base: string | undefined;
  /** The version of the generator. */
  version: string;
}

/** Notes a build that succeeded, so that the next command sees whether anything has changed. */
export type NoteBuild = (result: BuildResult, until: number) => void;

/**
 * The result of the last build, if nothing has changed since: no file of the ward, no file of its portal, not the
 * generator, and nothing is due. Else a function that notes the build which is made now. Reads no file's content.
 */
export function lastBuild(wanted: WantedPortal): BuildResult | NoteBuild {
  const { ward, contentDir, outDir, now, base, version } = wanted;
  const records = diskCache('builds', version, jsonFormat<BuildRecord>());
  const place = createHash('sha256')
    .update(`${resolve(contentDir)}\0${resolve(outDir)}`)
    .digest('hex');
  const key = `${ward}-${place.slice(0, 12)}.json`;
  const portal = join(outDir, ward);
  const content = digestStamps(join(contentDir, ward));
  const last = records.read(key);
  if (
    last &&
    last.base === base &&
    last.now <= now &&
    now < last.until &&
    last.content === content &&
    haveStayed(portal, last.portal)
  )
    return last.result;
  return (result, until) =>
    records.write(key, { base, now, until, content, portal: noteStamps(portal), result });
}
