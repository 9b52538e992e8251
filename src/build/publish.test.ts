import type * as FileSystem from 'node:fs/promises';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeLock } from './lock.ts';
import { discard, makeStaging, publish, repairPortals } from './publish.ts';

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof FileSystem>();
  return { ...fs, rename: vi.fn(fs.rename) };
});

let out: string;

beforeEach(async () => {
  out = join(await mkdtemp(join(tmpdir(), 'cổng phường ')), 'bản dựng');
});
afterEach(() => rm(dirname(out), { recursive: true }));

/** Every file below the output folder with its text. */
async function tree(): Promise<Record<string, string>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.map(async (file) => [relative(out, file), await readFile(file, 'utf8')] as const),
  );
  return Object.fromEntries(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function lay(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
}

/** Makes a new portal of one page; returns the folder that it is made in. */
async function build(text: string): Promise<string> {
  const staging = await makeStaging(out, 'ai-quoc');
  await writeFile(join(staging, 'index.html'), text);
  return staging;
}

const old = {
  'ai-quoc/index.html': 'cũ',
  'ai-quoc/van-ban/cũ/index.html': 'cũ',
  'kien-an/index.html': 'phường khác',
};

describe('a finished portal', () => {
  it('takes an empty place', async () => {
    await publish(out, 'ai-quoc', await build('mới'));
    expect(await tree()).toEqual({ 'ai-quoc/index.html': 'mới' });
    expect(await readdir(out)).toEqual(['ai-quoc']);
  });

  it('takes the place of the old one, whole', async () => {
    await lay(old);
    await publish(out, 'ai-quoc', await build('mới'));
    expect(await tree()).toEqual({ 'ai-quoc/index.html': 'mới', 'kien-an/index.html': 'phường khác' });
    expect((await readdir(out)).sort()).toEqual(['ai-quoc', 'kien-an']);
  });

  it('begins in an empty staging, whatever an earlier build left there', async () => {
    await lay({ '.ai-quoc.new-1/rác.html': 'dở dang' });
    const staging = await makeStaging(out, 'ai-quoc');
    expect(await tree()).toEqual({});
    expect(await readdir(staging)).toEqual([]);
    expect(await makeStaging(out, 'ai-quoc')).not.toBe(staging);
  });
});

describe('an unfinished portal', () => {
  it('is thrown away and leaves the old one as it was', async () => {
    await lay(old);
    await discard(await build('hỏng'));
    expect(await tree()).toEqual(old);
    expect((await readdir(out)).sort()).toEqual(['ai-quoc', 'kien-an']);
  });
});

describe('a build that was killed', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    [
      'while it was making',
      { 'ai-quoc/index.html': 'cũ', '.ai-quoc.new-1/index.html': 'dở' },
      { 'ai-quoc/index.html': 'cũ', '.ai-quoc.new-1/index.html': 'dở' },
    ],
    [
      'between the renames',
      { '.ai-quoc.old/index.html': 'cũ', '.ai-quoc.new-1/index.html': 'mới' },
      { 'ai-quoc/index.html': 'cũ', '.ai-quoc.new-1/index.html': 'mới' },
    ],
    [
      'after the renames',
      { 'ai-quoc/index.html': 'mới', '.ai-quoc.old/index.html': 'cũ' },
      { 'ai-quoc/index.html': 'mới' },
    ],
    [
      'between the renames, while other wards stand',
      {
        '.ai-quoc.old/index.html': 'cũ',
        'kien-an/index.html': 'a',
        '.kien-an.old/index.html': 'b',
        '.git/config': '',
      },
      { 'ai-quoc/index.html': 'cũ', 'kien-an/index.html': 'a', '.git/config': '' },
    ],
    ['before it began', { 'ai-quoc/index.html': 'cũ' }, { 'ai-quoc/index.html': 'cũ' }],
  ])('%s is mended, and mended once', async (_, left, mended) => {
    await lay(left);
    for (let time = 0; time < 2; time += 1) {
      await repairPortals(out);
      expect(await tree()).toEqual(
        Object.fromEntries(Object.entries(mended).sort(([a], [b]) => (a < b ? -1 : 1))),
      );
    }
  });

  it('is left alone while another command has the ward’s place', async () => {
    await lay({ '.ai-quoc.old/index.html': 'cũ' });
    const lock = await takeLock(out, 'ai-quoc');
    await repairPortals(out);
    expect(Object.keys(await tree())).toContain('.ai-quoc.old/index.html');
    if ('release' in lock) await lock.release();
  });

  it('where nothing was ever built needs no mending', async () => {
    await expect(repairPortals(out)).resolves.toBeUndefined();
  });

  it.each([
    ['first', 1, 'cũ'],
    ['second', 2, 'cũ'],
  ])(
    'at the %s rename leaves the old portal to the next command, which then builds',
    async (_, nth, standing) => {
      await lay(old);
      const staging = await build('mới');
      const { rename: real } = await vi.importActual<typeof FileSystem>('node:fs/promises');
      let count = 0;
      vi.mocked(rename).mockImplementation((from, to) =>
        (count += 1) === nth ? Promise.reject(new Error('bị ngắt')) : real(from, to),
      );
      await expect(publish(out, 'ai-quoc', staging)).rejects.toThrow('bị ngắt');
      vi.mocked(rename).mockImplementation(real);

      await repairPortals(out);
      expect((await tree())['ai-quoc/index.html']).toBe(standing);
      await publish(out, 'ai-quoc', await build('mới hơn'));
      expect(await tree()).toEqual({ 'ai-quoc/index.html': 'mới hơn', 'kien-an/index.html': 'phường khác' });
    },
  );
});
