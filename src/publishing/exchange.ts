import { execFile } from 'node:child_process';
import { lstat, mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { entryAt } from '../build/publish/entries.ts';

/** The number of the system call `renameat2` on Linux, by the processor. */
const renameat2: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276 };

type Program = (a: string, b: string) => [string, ...string[]] | undefined;

/**
 * Node has no call that exchanges two folders. These programs have: a newer `mv`, or Perl, which every Debian has. The one
 * that has done it is asked first from then on.
 */
const programs: Program[] = [
  (a, b) => ['mv', '--exchange', '--no-target-directory', '--', a, b],
  (a, b) => {
    const call = renameat2[process.arch];
    // AT_FDCWD is -100, RENAME_EXCHANGE is 2.
    const script = `my ($a, $b) = @ARGV; exit(syscall(${call}, -100, $a, -100, $b, 2) == 0 ? 0 : 1)`;
    return call === undefined ? undefined : ['perl', '-e', script, a, b];
  },
];

/** The longest time that an exchange may take, in milliseconds. */
const longest = 10_000;

/**
 * Exchanges two folders in one step: whoever opens a path of one of them finds the one or the other, never neither.
 * @returns false where this system or this disk cannot do it, or one of them is a mount point; nothing has changed then
 */
export async function exchange(a: string, b: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const before = await lstat(a);
  for (const program of [...programs]) {
    const call = program(a, b);
    if (!call) continue;
    await run(call);
    const after = await entryAt(b);
    if (after?.ino !== before.ino || after.dev !== before.dev) continue;
    programs.sort((first, second) => Number(second === program) - Number(first === program));
    return true;
  }
  return false;
}

/** Whether two folders in an empty folder can be exchanged: not every system and disk can. Leaves it empty. */
export async function canExchange(folder: string): Promise<boolean> {
  const [a, b] = [join(folder, 'a'), join(folder, 'b')];
  await mkdir(a);
  await mkdir(b);
  const can = await exchange(a, b);
  await rmdir(a);
  await rmdir(b);
  return can;
}

/** Runs a program to its end. Whether it did its work is seen on the disk: it may be missing, or know no such option. */
const run = ([file, ...args]: [string, ...string[]]): Promise<void> =>
  new Promise((end) => execFile(file, args, { timeout: longest, killSignal: 'SIGKILL' }, () => end()));
