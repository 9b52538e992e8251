import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';
import type { DiskCache } from '../../cache/disk.ts';
import { diskCache, jsonFormat } from '../../cache/disk.ts';
import { projectRoot } from '../../cache/project.ts';

/**
 * Milliseconds. A time of another version of the generator is still the best estimate, so the version is that of the
 * shape alone.
 */
const times = (): DiskCache<number> => diskCache('build-times', 'milliseconds', jsonFormat<number>());

/** Keeps for the next plan how long a ward's build took. */
export const keepBuildTime = (contentDir: string, ward: string, milliseconds: number): void =>
  times().write(keyOf(contentDir, ward), milliseconds);

/** How long the last build of a ward took, in milliseconds; undefined if this is not known. */
export const lastBuildTime = (contentDir: string, ward: string): number | undefined =>
  times().read(keyOf(contentDir, ward));

/** The content folder is named from the project, so that a cache can be brought to another machine. */
function keyOf(contentDir: string, ward: string): string {
  const place = relative(projectRoot(), resolve(contentDir));
  return `${createHash('sha256').update(place).digest('hex').slice(0, 12)}/${ward}.json`;
}
