import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A ward's place while one command builds into it; `holder` is the number of the process that has it. */
export type Lock = { release: () => Promise<void> } | { holder: number; file: string };

/** How long a command may take between making its lock and writing its number into it, in milliseconds. */
const writing = 10_000;

/** The locks of this process. */
const own = new Set<string>();

/**
 * Takes a ward's place in an output folder for this process, by a file beside it that only one can make. The file of a
 * process that is no more is taken over.
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
  // Numbers come again: in a container every command may have the same one.
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

/** Takes a dead process's lock away, unless another command has put its own there in the meantime. */
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
