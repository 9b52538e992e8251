import { readdirSync } from 'node:fs';
import type * as FileSystem from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { applyChanges, completeChanges } from './apply.ts';
import { lay, textsIn } from './fixtures/folder.ts';

/** The folder that is on a disk that ignores case and the form of accents, as on macOS and Windows. */
const disk = vi.hoisted(() => ({ root: '', steps: Infinity }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FileSystem>();
  const onDisk = (name: 'lstat' | 'mkdir' | 'rename' | 'rm' | 'rmdir' | 'unlink') =>
    async function (...args: unknown[]): Promise<unknown> {
      if (name !== 'lstat' && (disk.steps -= 1) < 0) throw new Error('bị ngắt');
      const found = args.map((arg) => (typeof arg === 'string' ? existing(arg) : arg));
      return (real[name] as (...args: unknown[]) => Promise<unknown>)(...found);
    };
  const names = ['lstat', 'mkdir', 'rename', 'rm', 'rmdir', 'unlink'] as const;
  return { ...real, ...(Object.fromEntries(names.map((name) => [name, onDisk(name)])) as object) };
});

/** The path as the disk has it: an entry that is there keeps its letters. */
function existing(path: string): string {
  if (disk.root === '' || !path.startsWith(disk.root + sep)) return path;
  let found = disk.root;
  for (const name of path.slice(disk.root.length + 1).split(sep))
    found = join(found, namesIn(found).find((each) => fold(each) === fold(name)) ?? name);
  return found;
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'một tên '));
});
afterEach(() => rm(out, { recursive: true }));

it('a file or a folder whose name changes in case or form alone gets its new name, wherever it is stopped', async () => {
  const [composed, decomposed] = ['đơn.pdf'.normalize('NFC'), 'đơn.pdf'.normalize('NFD')];
  const before = { 'Mẫu/A.pdf': '1', 'Mẫu/b.pdf': '2', [decomposed]: '3', 'giữ.pdf': '' };
  const after = { 'mẫu/a.pdf': '4', 'mẫu/b.pdf': '5', [composed]: '6', 'giữ.pdf': '' };
  const changes = {
    written: Object.keys(after).filter((path) => path !== 'giữ.pdf'),
    removed: Object.keys(before).filter((path) => path !== 'giữ.pdf'),
  };
  const ends = new Set<string>();
  for (let steps = 0; steps < 40; steps += 1) {
    Object.assign(disk, { root: '', steps: Infinity });
    await rm(join(out, 'ra'), { recursive: true, force: true });
    await lay(join(out, 'ra/p'), before);
    await lay(
      join(out, 'ra/.p.new'),
      Object.fromEntries(Object.entries(after).filter(([path]) => path !== 'giữ.pdf')),
    );
    Object.assign(disk, { root: join(out, 'ra'), steps });
    const change = applyChanges(join(out, 'ra'), 'p', join(out, 'ra/.p.new'), changes);
    const end = await change.then(
      () => 'done',
      () => 'stopped',
    );
    disk.steps = Infinity;
    await completeChanges(join(out, 'ra'), 'p');
    const files = await textsIn(join(out, 'ra/p'));
    if (end === 'stopped' && 'Mẫu/A.pdf' in files) expect(files).toEqual(before);
    else expect(files).toEqual(after);
    ends.add(end);
  }
  expect([...ends].sort()).toEqual(['done', 'stopped']);
});
