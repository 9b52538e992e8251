import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cacheRoot, projectRoot } from '../../cache/project.ts';
import { waitForLock } from '../lock.ts';
import { generatorVersion } from './version.ts';

/** The compiled pages of one version of the generator. */
export interface CompiledPages {
  version: string;
  /** The folder that holds them: `server/`, `client/`. */
  folder: string;
  /** The module to load: it exports `buildWard`. */
  entry: string;
}

/** The files of an engine with their digests, written when all of them are there. */
const listName = 'files.json';
const entryName = /^server\/prerender-entry\.[^/]+\.mjs$/;
/** Engines of other versions are kept this long: another checkout may use them, in milliseconds. */
const kept = 24 * 3_600_000;
/** How long a command waits for another one that compiles, in milliseconds. */
const patience = 180_000;

/**
 * The compiled pages of this version of the generator, from the cache or compiled now. Two commands that find nothing
 * at the same moment compile once: one waits for the other.
 * @param compiling is called before a compilation begins
 * @throws where Astro cannot compile the pages
 */
export async function findEngine(compiling: () => void = () => undefined): Promise<CompiledPages> {
  const version = generatorVersion();
  const engines = join(cacheRoot(), 'engine');
  const found = await readEngine(engines, version);
  if (found) return found;
  const lock = await waitForLock(engines, 'compiling', patience);
  if (!('release' in lock))
    throw new Error('một lệnh khác đang biên dịch mãi chưa xong; hãy chạy lại sau ít phút');
  try {
    const meanwhile = await readEngine(engines, version);
    if (meanwhile) return meanwhile;
    compiling();
    await compile(engines, version);
    await prune(engines, version);
    const made = await readEngine(engines, version);
    if (!made) throw new Error(`the compiled pages in ${engines} are not whole`);
    return made;
  } finally {
    await lock.release();
  }
}

async function compile(engines: string, version: string): Promise<void> {
  const fresh = join(engines, `.${version}.${randomUUID()}`);
  await mkdir(fresh, { recursive: true });
  try {
    const process_ = fileURLToPath(new URL('./compile-process.ts', import.meta.url));
    await promisify(execFile)(process.execPath, [process_, fresh], {
      cwd: projectRoot(),
      maxBuffer: 64 * 1024 * 1024,
    });
    await linkPackages(fresh);
    await writeFile(join(fresh, listName), JSON.stringify(await digestsOf(fresh)));
    await rm(join(engines, version), { recursive: true, force: true });
    await rename(fresh, join(engines, version));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** What is not compiled in (native code, workers) is found from the engine's own folder, wherever the cache is. */
const linkPackages = (folder: string): Promise<void> =>
  symlink(join(projectRoot(), 'node_modules'), join(folder, 'node_modules'), 'junction');

/** An engine whose files are all there and unchanged; undefined for one that was cut, emptied or never finished. */
async function readEngine(engines: string, version: string): Promise<CompiledPages | undefined> {
  const folder = join(engines, version);
  try {
    const noted = JSON.parse(await readFile(join(folder, listName), 'utf8')) as unknown;
    if (JSON.stringify(noted) !== JSON.stringify(await digestsOf(folder))) return undefined;
    const entry = Object.keys(noted as Record<string, string>).find((name) => entryName.test(name));
    return entry === undefined ? undefined : { version, folder, entry: join(folder, entry) };
  } catch (error) {
    if (
      error instanceof SyntaxError ||
      ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
    )
      return undefined;
    throw error;
  }
}

async function digestsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && entry.name !== listName)
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
  const digests = await Promise.all(
    names.map(async (name) => [
      name,
      createHash('sha256')
        .update(await readFile(join(folder, name)))
        .digest('hex'),
    ]),
  );
  return Object.fromEntries(digests) as Record<string, string>;
}

async function prune(engines: string, version: string): Promise<void> {
  for (const name of await readdir(engines)) {
    if (name === version || name.startsWith('.compiling')) continue;
    const { mtimeMs } = await stat(join(engines, name));
    if (Date.now() - mtimeMs > kept) await rm(join(engines, name), { recursive: true, force: true });
  }
}
