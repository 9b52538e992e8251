import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheRoot, projectRoot } from '../../cache/project.ts';
import type { SiteKind } from '../../site/settings.ts';
import { waitForLock } from '../lock.ts';
import { Explained } from '../process/explain.ts';
import { runProcess } from '../process/own-process.ts';
import { generatorVersion } from './version.ts';

/** The compiled pages of one version of the generator. */
export interface CompiledPages {
  version: string;
  /** The folder that holds them: `server/`, `client/`. */
  folder: string;
  /** The module to load: it exports `buildWard`, or `renderCity`. */
  entry: string;
}

/** Where the engines of each site are, below the cache. */
const folders: Record<SiteKind, string> = { ward: 'engine', city: 'engine-city' };
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
 * @param site the site whose pages are compiled
 * @throws {Explained} where Astro cannot compile the pages, or the folder of caches cannot be written
 */
export async function findEngine(
  compiling: () => void = () => undefined,
  site: SiteKind = 'ward',
): Promise<CompiledPages> {
  const version = generatorVersion();
  const engines = join(cacheRoot(), folders[site]);
  const found = await readEngine(engines, version);
  if (found) return found;
  const lock = await waitForLock(engines, lockName, patience);
  if (!('release' in lock))
    throw new Explained('một lệnh khác đang biên dịch mãi chưa xong; hãy chạy lại sau ít phút');
  try {
    const meanwhile = await readEngine(engines, version);
    if (meanwhile) return meanwhile;
    compiling();
    await prune(engines, version);
    await compile(engines, version, site);
    const made = await readEngine(engines, version);
    if (!made)
      throw new Explained(`bản biên dịch trong ${engines} không trọn vẹn; hãy chạy npm ci rồi chạy lại`);
    return made;
  } finally {
    await lock.release();
  }
}

/** The lock of compilations. */
const lockName = 'compiling';

async function compile(engines: string, version: string, site: SiteKind): Promise<void> {
  const fresh = join(engines, `.${version}.${randomUUID()}`);
  await mkdir(fresh, { recursive: true });
  try {
    const process_ = fileURLToPath(new URL('./compile-process.ts', import.meta.url));
    const failure = await runProcess(process_, { args: [fresh, site], cwd: projectRoot() });
    if (failure !== undefined) throw new Explained(`không biên dịch được bộ dựng trang: ${failure}`);
    if (generatorVersion() !== version)
      throw new Explained('mã nguồn của bộ dựng trang đã đổi trong lúc biên dịch; hãy chạy lại');
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

/**
 * An engine whose files are all there and unchanged; undefined for one that was cut, emptied, never finished or cannot
 * be read, and for one that lost its link to the packages.
 */
async function readEngine(engines: string, version: string): Promise<CompiledPages | undefined> {
  const folder = join(engines, version);
  try {
    const noted = JSON.parse(await readFile(join(folder, listName), 'utf8')) as unknown;
    if (JSON.stringify(noted) !== JSON.stringify(await digestsOf(folder))) return undefined;
    await stat(join(folder, 'node_modules', 'astro'));
    const entry = Object.keys(noted as Record<string, string>).find((name) => entryName.test(name));
    return entry === undefined ? undefined : { version, folder, entry: join(folder, entry) };
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).syscall !== undefined)
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

/** Removes what a compilation left that was killed, and engines that nobody has made for a day; the caller has the lock. */
async function prune(engines: string, version: string): Promise<void> {
  for (const name of await readdir(engines)) {
    if (name === version || name === `.${lockName}.lock`) continue;
    const { mtimeMs } = await stat(join(engines, name));
    if (name.startsWith('.') || Date.now() - mtimeMs > kept)
      await rm(join(engines, name), { recursive: true, force: true });
  }
}
