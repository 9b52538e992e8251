import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { diskCache, jsonFormat } from '../cache/disk.ts';
import { seal, unseal } from '../cache/sealed.ts';
import type { StandingOrder } from './build-ward.ts';
import type { BuildResult } from './outcome.ts';
import type { Stamps } from './stamps.ts';
import { changedSince, digestWithSecret, noteStamps } from './stamps.ts';

/** A finished build: what it was made from and into, and how it ended. */
interface BuildRecord {
  base: string | undefined;
  /** The moment that it was made for, in milliseconds since 1970. */
  now: number;
  /** The digest of the stamps of the ward's folder before the build. */
  content: string;
  /** The stamps of the portal after the build. */
  portal: Stamps;
  /** The id of the portal's ledger. */
  ledger: string;
  /** How it ended, sealed with the stamps of the ward's folder: it names drafts, and says when they are published. */
  ending: string;
}

interface Ending {
  result: BuildResult;
  /** The first moment at which the portal would be another, in milliseconds since 1970. */
  until: number;
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

/** What is known about a portal before it is built. */
export interface LastBuild {
  /** The result of the last build, if nothing has changed since: no file of the ward or of its portal, and nothing is due. */
  result?: BuildResult;
  /** The moment that the last build was made for, if nothing has changed since: a build for it gives the same portal. */
  moment?: number;
  /** The portal of the last build, if a build can go on from it. */
  standing?: StandingOrder | undefined;
  /** Notes a build that succeeded, so that the next command sees whether anything has changed. */
  note: (result: BuildResult, made: { until: number; ledger: string; moment: number }) => void;
}

/** Looks at the stamps of files; reads no file's content. */
export function lastBuild(wanted: WantedPortal): LastBuild {
  const { ward, contentDir, outDir, now, base, version } = wanted;
  const records = diskCache('builds', version, jsonFormat<BuildRecord>());
  const place = createHash('sha256')
    .update(`${resolve(contentDir)}\0${resolve(outDir)}`)
    .digest('hex');
  const key = `${ward}-${place.slice(0, 12)}.json`;
  const portal = join(outDir, ward);
  const { digest: content, secret } = digestWithSecret(join(contentDir, ward));
  const last = records.read(key);
  const note: LastBuild['note'] = (result, { until, ledger, moment }) => {
    const ending = seal(JSON.stringify({ result, until } satisfies Ending), secret);
    records.write(key, { base, now: moment, content, portal: noteStamps(portal), ledger, ending });
  };
  if (!last || last.base !== base) return { note };
  const spoiled = changedSince(portal, last.portal);
  const ending =
    spoiled.length === 0 && last.content === content && now >= last.now
      ? (JSON.parse(unseal(last.ending, secret)) as Ending)
      : undefined;
  const isSame = ending !== undefined && now < ending.until;
  const standing = spoiled.length <= mostSpoiled ? { ledger: last.ledger, spoiled } : undefined;
  return { ...(isSame && { result: ending.result, moment: last.now }), standing, note };
}

/** With more changed files than this the whole portal is made anew: somebody has put another one there. */
const mostSpoiled = 500;
