import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a ward's new portal is made and where the old one waits while they change places, beside `dist/<ward>`. */
const making = (ward: string): string => `.${ward}.new`;
const waiting = (ward: string): string => `.${ward}.old`;

/** An empty folder for a new portal, on the same file system as the place it will take. */
export async function makeRoom(outDir: string, ward: string): Promise<string> {
  const folder = join(outDir, making(ward));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Puts a finished portal in place of the ward's old one by two renames. */
export async function swap(outDir: string, ward: string): Promise<void> {
  const [place, fresh, old] = [join(outDir, ward), join(outDir, making(ward)), join(outDir, waiting(ward))];
  if (await exists(outDir, ward)) await rename(place, old);
  await rename(fresh, place);
  await rm(old, { recursive: true, force: true });
}

/** Throws an unfinished portal away. */
export const discard = (outDir: string, ward: string): Promise<void> =>
  rm(join(outDir, making(ward)), { recursive: true, force: true });

/** Mends what a build that was killed left behind: an old portal whose place is empty takes it again. */
export async function mend(outDir: string): Promise<void> {
  for (const name of await readdir(outDir).catch((): string[] => [])) {
    const ward = /^\.(.+)\.old$/.exec(name)?.[1];
    if (!ward) continue;
    if (await exists(outDir, ward)) await rm(join(outDir, name), { recursive: true, force: true });
    else await rename(join(outDir, name), join(outDir, ward));
  }
}

async function exists(outDir: string, name: string): Promise<boolean> {
  return (await readdir(outDir).catch((): string[] => [])).includes(name);
}
