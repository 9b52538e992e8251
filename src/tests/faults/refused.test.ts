import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../commands/run-command.ts';
import { tryMount } from './mount.ts';
import { buildOf, writeWards } from './small-wards.ts';
import { startCommand } from './started-command.ts';

const ward = 'phuong-het-cho';
let home: string;
let content: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'cong-phuong-refused '));
  content = join(home, 'nội dung');
  await writeWards(content, [ward]);
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** Errors without a stack, each in one line. */
const errorsIn = (stderr: string): string[] => {
  expect(stderr).not.toMatch(/^\s+at |node:internal|\bE[A-Z]{4,}\b/m);
  return stderr.split('\n').filter((line) => /(?:^Lỗi| lỗi )/.test(line));
};

const build = (out: string, ...more: readonly string[]) => {
  const { status, stderr } = runCommand('build', buildOf(content, out, ...more));
  return { status, errors: errorsIn(stderr) };
};

test('a file in the place of the output folder is named', async () => {
  const out = join(home, 'tệp');
  await writeFile(out, '');
  const { status, errors } = build(out);
  expect(status).toBe(1);
  expect(errors).toEqual([expect.stringMatching(/tệp.* đang chiếm chỗ của một thư mục/)]);
});

test('a file in the place of the cache is named, since the pages cannot be compiled', async () => {
  const cache = join(home, 'tệp nhớ');
  await writeFile(cache, '');
  const { status, errors } = build(join(home, 'ra'), '--cache', cache);
  expect(status).toBe(1);
  expect(errors).toEqual([expect.stringMatching(/tệp nhớ.* đang chiếm chỗ của một thư mục/)]);
});

test('files in the places of the small caches stop nothing', async () => {
  const cache = join(home, 'nhớ');
  await mkdir(cache);
  for (const name of ['documents', 'pictures', 'attachment-texts']) await writeFile(join(cache, name), '');
  expect(build(join(home, 'ra'), '--cache', cache)).toEqual({ status: 0, errors: [] });
});

test('a ward that is removed while it is built is reported, and leaves nothing', async () => {
  const moved = join(home, 'dời');
  const out = join(home, 'ra dời');
  await writeWards(moved, [ward, 'phuong-con-lai']);
  const command = startCommand('build', buildOf(moved, out));
  await command.printed('kiểm tra');
  await rename(join(moved, ward), join(home, 'chỗ khác'));
  const { status, stdout, stderr } = await command.ended;
  errorsIn(stderr);
  expect((await readdir(out)).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(stdout).toContain('phuong-con-lai: xong');
  // Where its files had been read already, it is built.
  if (status === 1) expect(stderr + stdout).toContain(ward);
});

test('npm start says that the port is taken', async () => {
  const other = createServer();
  await new Promise<void>((ready) => other.listen(0, 'localhost', ready));
  const { port } = other.address() as AddressInfo;
  const { status, stderr } = runCommand('start', ['--content', content, '--port', String(port)]);
  other.close();
  expect(status).toBe(1);
  expect(stderr).toBe(
    `Không mở được cổng mạng ${port}: đang có chương trình khác dùng. Thử: npm start -- --port ${port + 1}\n`,
  );
});

describe('a file system of its own', () => {
  test.each<[string, string, 'out' | 'cache', RegExp]>([
    [
      'a full one for the portals',
      'size=100k',
      'out',
      /đĩa đã đầy, không ghi được .*hãy xóa bớt tệp rồi chạy lại/,
    ],
    [
      'one that may not be written for the portals',
      'size=1m,ro',
      'out',
      /không có quyền với .*--out hay --cache/,
    ],
    ['a full one for the cache', 'size=100k', 'cache', /không biên dịch được.*đĩa đã đầy/],
    [
      'one that may not be written for the cache',
      'size=1m,ro',
      'cache',
      /không có quyền với .*--out hay --cache/,
    ],
  ])('%s: one line says what to do', async (_name, options, place, words) => {
    const dir = await mkdtemp(join(home, 'đĩa '));
    const unmount = tryMount(dir, options);
    if (!unmount) return;
    try {
      const { status, errors } = place === 'out' ? build(dir) : build(join(home, 'ra đĩa'), '--cache', dir);
      expect(status).toBe(1);
      expect(errors).toEqual([expect.stringMatching(words)]);
      expect(await readdir(dir)).toEqual(place === 'out' ? [] : expect.anything());
    } finally {
      unmount();
    }
  });
});
