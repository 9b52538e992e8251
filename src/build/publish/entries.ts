import type { Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';

/** The code of the system in an error: `ENOENT`. */
export const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** What has a path, a symbolic link itself; undefined if nothing has it. */
export const entryAt = (path: string): Promise<Stats | undefined> =>
  lstat(path).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });

/** The names in a folder; none if there is no such folder. */
export const namesIn = (dir: string): Promise<string[]> =>
  readdir(dir).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });

/** Whether an error says that nothing has the path: where a folder of it should be there may be a file. */
export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '');
