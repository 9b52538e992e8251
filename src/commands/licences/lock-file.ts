import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A package of the lock file. */
export interface LockedPackage {
  name: string;
  version: string;
  /** As the package says it, in the words of SPDX; empty where it says none. */
  licence: string;
  /** The digest that npm compares the package with; empty where there is none. */
  integrity: string;
  /** Where it is fetched from, where the lock file says so: npm's registry otherwise. */
  from: string | undefined;
}

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().default(''),
      license: z.string().default(''),
      integrity: z.string().default(''),
      resolved: z.string().optional(),
    }),
  ),
});

/** All packages that `npm ci` may install, for any machine, by their names. @throws if the file is no lock file of npm */
export function lockedPackages(file: string): LockedPackage[] {
  const { packages } = lockFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, { version, license, integrity, resolved }]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      integrity,
      from: resolved,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
