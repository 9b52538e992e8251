import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lockWard } from './lock.ts';

/** Names of folders beside `dist/<ward>`: where the new portal is made, and where the old one is during the swap. */
const making = (ward: string): string => `.${ward}.new`;
const waiting = (ward: string): string => `.${ward}.old`;

/** Empty folders for a new portal and for its build cache, on the same file system as the portal's final folder. */
export interface StagingFolders {
  portal: string;
  cache: string;
}

export async function makeStaging(outDir: string, ward: string): Promise<StagingFolders> {
  const staging = join(outDir, making(ward));
  await rm(staging, { recursive: true, force: true });
  await mkdir(join(staging, 'portal'), { recursive: true });
  return { portal: join(staging, 'portal'), cache: join(staging, 'cache') };
}

/** Replaces the ward's old portal by the finished new one with two renames. */
export async function swap(outDir: string, ward: string): Promise<void> {
  const [place, old] = [join(outDir, ward), join(outDir, waiting(ward))];
  if (await exists(outDir, ward)) await rename(place, old);
  await rename(join(outDir, making(ward), 'portal'), place);
  await rm(old, { recursive: true, force: true });
  await discard(outDir, ward);
}

/** Deletes an unfinished portal. */
export const discard = (outDir: string, ward: string): Promise<void> =>
  rm(join(outDir, making(ward)), { recursive: true, force: true });

/** Repairs what a killed build left: if a ward has no portal, its old portal is put back. */
export async function repairSwaps(outDir: string): Promise<void> {
  for (const name of await readdir(outDir).catch((): string[] => [])) {
    const ward = /^\.(.+)\.old$/.exec(name)?.[1];
    const lock = ward === undefined ? undefined : await lockWard(outDir, ward);
    // Another command is swapping this ward's portals.
    if (!ward || !lock || !('release' in lock)) continue;
    try {
      if (await exists(outDir, ward)) await rm(join(outDir, name), { recursive: true, force: true });
      else await rename(join(outDir, name), join(outDir, ward));
    } finally {
      await lock.release();
    }
  }
}

async function exists(outDir: string, name: string): Promise<boolean> {
  return (await readdir(outDir).catch((): string[] => [])).includes(name);
}
