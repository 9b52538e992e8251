import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { diskCache, jsonFormat } from '../cache/disk.ts';
import { byText } from '../language/text.ts';
import type { BuildResult } from './outcome.ts';

/** A finished build: what it was made from and into, and how it ended. */
interface BuildRecord {
  base: string | undefined;
  /** The moment that it was made for, and the first moment at which the portal would be another, in milliseconds. */
  now: number;
  until: number;
  /** Digests of names, sizes and times of all files: of the ward's folder before the build, of the portal after it. */
  content: string;
  portal: string;
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
  const content = stampsOf(join(contentDir, ward));
  const last = records.read(key);
  if (
    last &&
    last.base === base &&
    last.now <= now &&
    now < last.until &&
    last.content === content &&
    last.portal === stampsOf(portal)
  )
    return last.result;
  return (result, until) =>
    records.write(key, { base, now, until, content, portal: stampsOf(portal), result });
}

/** A digest of the names, sizes and times of all files below a folder; the folder may be missing. */
function stampsOf(dir: string): string {
  const hash = createHash('sha256');
  for (const path of filesBelow(dir)) {
    const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
    hash.update(`${path.slice(dir.length)}\0${stat?.size}\0${stat?.mtimeNs}\0${stat?.ctimeNs}\n`);
  }
  return hash.digest('hex');
}

function filesBelow(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(byText);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
