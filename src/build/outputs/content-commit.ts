import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { PortalManifest } from '../../proof/manifest.ts';

/** What git knows of a ward's folder. */
export type ContentCommit = Pick<PortalManifest['content'], 'commit' | 'uncommitted'>;

/** The longest time that git may take, in milliseconds. */
const longest = 10_000;

/** The commit is on the first line, whatever has changed on the others. */
const args = ['status', '--porcelain=v2', '--branch', '--no-ahead-behind', '--ignored=matching', '--', '.'];

/**
 * The commit that the working copy of a folder is at, and whether the folder has something that the commit has not.
 * @returns nothing where the folder is in no working copy, or git is not there
 */
export async function commitOf(folder: string): Promise<ContentCommit> {
  // To start git costs more than to look for a working copy.
  if (!isInWorkingCopy(resolve(folder))) return {};
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  return new Promise((done) => {
    execFile('git', args, { cwd: folder, env, timeout: longest, maxBuffer: 64 << 20 }, (error, stdout) => {
      const commit = /^# branch\.oid ([0-9a-f]{40,64})$/m.exec(stdout)?.[1];
      if (error || commit === undefined) done({});
      else done({ commit, ...(/^[^#]/m.test(stdout) && { uncommitted: true }) });
    });
  });
}

const isInWorkingCopy = (folder: string): boolean =>
  existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isInWorkingCopy(dirname(folder)));
