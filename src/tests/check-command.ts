import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runCheck } from '../commands/check/check.ts';
import type { EndedCall } from './in-process.ts';
import { inProcess } from './in-process.ts';

const script = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));
export const fixtures = fileURLToPath(new URL('../checks/fixtures/', import.meta.url));

/** Runs `npm run check` as a user would, in the folder of one fixture. */
export function check(fixture: string, ...args: string[]): Promise<EndedCall> {
  return new Promise((settle) => {
    const child = execFile(
      process.execPath,
      [script, ...args],
      { cwd: `${fixtures}${fixture}` },
      (_, out, err) => {
        settle({ status: child.exitCode ?? -1, out, err });
      },
    );
  });
}

/** The same call inside this process, which is faster; the caller puts the working folder back. */
export function call(fixture: string, ...args: string[]): Promise<EndedCall> {
  process.chdir(`${fixtures}${fixture}`);
  return inProcess(() => runCheck(args, process.stdout));
}
