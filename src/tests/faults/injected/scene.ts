import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { bytesIn } from '../small-wards.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder with the wards and portals that every fault begins from: see `global-setup.ts`. */
    faultTemplates: string;
  }
}

/** The ward of every fault. */
export const ward = 'phuong-thu';

/** The place where one fault is injected: a ward that has changed since its portal was built. */
export interface Scene {
  /** Everything below is in this folder; it is removed at the end. */
  home: string;
  content: string;
  /** Holds the portal of before the change. */
  out: string;
  cache: string;
  /** The folder for temporary files of the command. */
  temporary: string;
  /** Marks every process of the command: a variable of its environment. */
  mark: string;
}

const templates = (name: string): string => join(inject('faultTemplates'), name);

/** Lays a scene of its own. The files of its cache are shared with all others: no command writes into one of them. */
export async function makeScene(): Promise<Scene> {
  const home = await mkdtemp(join(tmpdir(), 'cổng phường lỗi '));
  const at = (name: string): string => join(home, name);
  await cp(templates('mới'), at('nội dung'), { recursive: true, preserveTimestamps: true });
  await cp(templates('ra cũ'), at('ra'), { recursive: true, preserveTimestamps: true });
  execFileSync('cp', ['-al', templates('nhớ'), at('nhớ')]);
  await mkdir(at('tạm'));
  return {
    ...{ home, content: at('nội dung'), out: at('ra'), temporary: at('tạm') },
    ...{ cache: at('nhớ'), mark: randomUUID() },
  };
}

export const removeScene = ({ home }: Scene): Promise<void> =>
  rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });

/** Which portal a folder holds: `old`, `new`, `none`, or what is wrong with it. */
export async function portalIn(folder: string): Promise<string> {
  if (!existsSync(folder)) return 'none';
  const files = await bytesIn(folder);
  const known = { old: await wholePortal('ra cũ'), new: await wholePortal('ra mới') };
  for (const [name, portal] of Object.entries(known))
    if (JSON.stringify(portal) === JSON.stringify(files)) return name;
  const paths = new Set([...Object.keys(files), ...Object.keys(known.new)]);
  const other = [...paths].filter((path) => files[path] !== known.new[path]);
  return `neither: ${other.slice(0, 5).join(', ')} (${other.length})`;
}

const portals = new Map<string, Record<string, string>>();

async function wholePortal(name: string): Promise<Record<string, string>> {
  const portal = portals.get(name) ?? (await bytesIn(join(templates(name), ward)));
  portals.set(name, portal);
  return portal;
}

/** The processes that carry the mark of a scene, the oldest first. */
export function processesOf({ mark }: Scene): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b)
    .filter((pid) => isAlive(pid) && (read(`/proc/${pid}/environ`) ?? '').includes(mark));
}

/** Those that are still there after some time, each with its command line. */
export async function processesLeft(scene: Scene, milliseconds: number): Promise<string[]> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const left = processesOf(scene);
    if (left.length === 0 || Date.now() > end)
      return left.map((pid) => `${pid} ${(read(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ')}`);
    await sleep(100);
  }
}

const isAlive = (pid: number): boolean => !/^State:\s+[ZX]/m.test(read(`/proc/${pid}/status`) ?? 'State: X');

/** A process may end while it is looked at. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Makes the lock of a killed command as old as it is after ten seconds, so that nobody waits for that. */
export async function ageLocks({ out }: Scene): Promise<void> {
  const then = new Date(Date.now() - 11_000);
  for (const name of await readdir(out))
    if (name.endsWith('.lock')) await utimes(join(out, name), then, then);
}

/** What a command left: beside the portals, in the cache, among temporary files. */
export async function leftIn({ out, cache, temporary }: Scene): Promise<string[]> {
  const beside = existsSync(out) ? await readdir(out) : [];
  const kept = existsSync(cache) ? await unfinishedBelow(cache) : [];
  return [
    ...beside.filter((name) => name.startsWith('.')),
    ...kept.map((path) => `cache: ${path}`),
    ...(await readdir(temporary)).map((name) => `temporary: ${name}`),
  ];
}

/** The paths of locks and drafts in a cache. What compiled pages link to is not looked at. */
async function unfinishedBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (isUnfinished.test(path)) return [path];
      return entry.isDirectory() ? unfinishedBelow(path) : [];
    }),
  );
  return found.flat();
}

/** Locks and drafts; the names of drafts end in a UUID. */
const isUnfinished = /(?:^|\/)\.[^/]*\.lock$|[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f-]{17}$/;
