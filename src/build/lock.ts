import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The lock of a ward's output folder: taken, or held by the process with the id `holder`. */
export type Lock = { release: () => Promise<void> } | { holder: number; file: string };

/** The most milliseconds between making a lock file and writing the process id into it. */
const writing = 10_000;

/** The lock files that this process holds. */
const own = new Set<string>();

/**
 * Locks a ward's output folder for this process, with a file beside the folder that only one process can make. The lock
 * of a process that has ended is taken over.
 */
export async function lockWard(outDir: string, ward: string): Promise<Lock> {
  const file = join(outDir, `.${ward}.lock`);
  await mkdir(outDir, { recursive: true });
  if (await make(file)) return held(file);
  const written = await readFile(file, 'utf8').catch(() => undefined);
  const holder = Number(written ?? 0);
  if (written !== undefined && (await isHeld(file, holder))) return { holder, file };
  await putAway(file, written);
  return (await make(file)) ? held(file) : { holder, file };
}

function held(file: string): Lock {
  own.add(resolve(file));
  return {
    release: async () => {
      await rm(file, { force: true });
      own.delete(resolve(file));
    },
  };
}

async function make(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function isHeld(file: string, holder: number): Promise<boolean> {
  // Process ids are reused: in a container every command may have the same id.
  if (holder === process.pid) return own.has(resolve(file));
  if (holder > 0) return isAlive(holder);
  const made = await stat(file).catch(() => undefined);
  return made !== undefined && Date.now() - made.mtimeMs < writing;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Removes the lock of a process that has ended, unless another command has replaced it in the meantime. */
async function putAway(file: string, written: string | undefined): Promise<void> {
  const aside = `${file}.${process.pid}`;
  const isMoved = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (!isMoved) return;
  if ((await readFile(aside, 'utf8')) === written) await rm(aside);
  else await rename(aside, file);
}
