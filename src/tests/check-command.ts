import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { runCheck } from '../commands/check/check.ts';

const script = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));
export const fixtures = fileURLToPath(new URL('../checks/fixtures/', import.meta.url));

interface Ended {
  status: number;
  out: string;
  err: string;
}

/** Runs `npm run check` as a user would, in the folder of one fixture. */
export function check(fixture: string, ...args: string[]): Promise<Ended> {
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
export async function call(fixture: string, ...args: string[]): Promise<Ended> {
  const ended: Ended = { status: -1, out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((ended.out += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((ended.err += String(text))));
  vi.spyOn(process, 'exit').mockImplementation((status) => {
    ended.status = Number(status);
    throw new Error('exit');
  });
  process.chdir(`${fixtures}${fixture}`);
  try {
    ended.status = await runCheck(args, process.stdout);
  } catch (error) {
    if ((error as Error).message !== 'exit') throw error;
  } finally {
    vi.restoreAllMocks();
  }
  return ended;
}
