import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lockWard } from './lock.ts';

/** Where a ward's new portal is made and where the old one waits while they change places, beside `dist/<ward>`. */
const making = (ward: string): string => `.${ward}.new`;
const waiting = (ward: string): string => `.${ward}.old`;

/** An empty room for a new portal and for what its making leaves behind, on the file system of its later place. */
export interface Room {
  portal: string;
  cache: string;
}

export async function makeRoom(outDir: string, ward: string): Promise<Room> {
  const room = join(outDir, making(ward));
  await rm(room, { recursive: true, force: true });
  await mkdir(join(room, 'portal'), { recursive: true });
  return { portal: join(room, 'portal'), cache: join(room, 'cache') };
}

/** Puts a finished portal in place of the ward's old one by two renames. */
export async function swap(outDir: string, ward: string): Promise<void> {
  const [place, old] = [join(outDir, ward), join(outDir, waiting(ward))];
  if (await exists(outDir, ward)) await rename(place, old);
  await rename(join(outDir, making(ward), 'portal'), place);
  await rm(old, { recursive: true, force: true });
  await discard(outDir, ward);
}

/** Throws an unfinished portal away. */
export const discard = (outDir: string, ward: string): Promise<void> =>
  rm(join(outDir, making(ward)), { recursive: true, force: true });

/** Mends what a build that was killed left behind: an old portal whose place is empty takes it again. */
export async function mend(outDir: string): Promise<void> {
  for (const name of await readdir(outDir).catch((): string[] => [])) {
    const ward = /^\.(.+)\.old$/.exec(name)?.[1];
    const lock = ward === undefined ? undefined : await lockWard(outDir, ward);
    // Another command's portals are changing places at this moment.
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
