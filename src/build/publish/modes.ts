import { chmod, lstat, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The rights of published files and folders: a web server runs as another user and only reads. */
export const fileMode = 0o644;
export const folderMode = 0o755;

/** Gives a folder and all that is below it the rights of a published portal, whatever the umask was. */
export async function openToReaders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await setMode(path, folderMode);
    else if (entry.isFile()) await setMode(path, fileMode);
  }
  await setMode(folder, folderMode);
}

/** Makes a folder that a web server may enter, whatever the umask. One that is there keeps its rights. */
export async function makeOpenFolder(folder: string): Promise<void> {
  if ((await mkdir(folder, { recursive: true })) !== undefined) await chmod(folder, folderMode);
}

async function setMode(path: string, mode: number): Promise<void> {
  if (((await lstat(path)).mode & 0o7777) !== mode) await chmod(path, mode);
}
