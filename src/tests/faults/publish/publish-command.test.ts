import type { SpawnSyncReturns } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../commands/run-command.ts';
import { tryMount } from '../mount.ts';
import { bytesIn, writeWards } from '../small-wards.ts';
import { remaining, startCommand, treeOf } from '../started-command.ts';

const wards = ['phuong-a', 'phuong-b'];
const at = '2026-05-05T07:30+07:00';
let home: string;
let content: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'công bố bằng lệnh '));
  content = join(home, 'nội dung');
  await writeWards(content, wards);
});
afterAll(() => rm(home, { recursive: true, force: true }));

const argsFor = (dir: string, ...more: string[]): string[] => ['--content', content, '--to', dir, ...more];
const publish = (dir: string, ...more: string[]): SpawnSyncReturns<string> =>
  runCommand('operation/publish', argsFor(dir, '--date', at, ...more));

/** What a ward's portal was made for. */
const dateOf = async (dir: string, ward: string): Promise<string> =>
  (JSON.parse(await readFile(join(dir, ward, 'du-lieu/phien-ban.json'), 'utf8')) as { date: string }).date;

test('a ward with an error keeps its old portal, the others are published, and the mail says so', async () => {
  const dir = join(home, 'một lỗi');
  expect(publish(dir)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  const before = await bytesIn(join(dir, 'phuong-b'));
  const file = join(content, 'phuong-b/directives/giu-gin.md');
  const right = await readFile(file, 'utf8');
  await writeFile(file, right.replace('issued: 2026-05-04', 'issued: 2026-05-40'));
  const { status, stdout, stderr } = publish(dir, '--date', '2026-05-07');
  // The same is not told again ten minutes later.
  expect(publish(dir, '--date', '2026-05-07')).toMatchObject({ status: 1, stdout: '', stderr: '' });
  await writeFile(file, right);
  expect(status).toBe(1);
  expect(stderr).toMatch(/phuong-b\/directives\/giu-gin\.md:\d+:\d+ lỗi {2}/);
  expect(stdout).toContain(
    '  phuong-a: đã công bố.\n  phuong-b: giữ cổng cũ, cập nhật đến 7 giờ 30, ngày 05/05/2026; 1 lỗi',
  );
  expect(stdout).toContain('Cảnh báo: cổng phuong-b đang công bố đã cũ hơn một ngày');
  expect(await dateOf(dir, 'phuong-a')).toBe('2026-05-07');
  expect(await bytesIn(join(dir, 'phuong-b'))).toEqual(before);
});

test('two commands at once both succeed', async () => {
  const args = argsFor(join(home, 'cùng lúc'), '--date', at);
  const ends = await Promise.all([args, args].map((each) => startCommand('operation/publish', each).ended));
  expect(ends).toEqual([0, 0].map((status) => ({ status, stdout: '', stderr: '' })));
  expect((await readdir(join(home, 'cùng lúc'))).sort()).toEqual(['.cong-phuong', ...wards]);
});

test('the line of the crontab, in other folders, publishes under a closed umask', async () => {
  const line = /^\*\S* \* \* \* \* +(.*)$/m.exec(await readFile('docs/publish/crontab', 'utf8'))![1]!;
  const place = await mkdtemp(join(tmpdir(), 'srv-'));
  await symlink(resolve('.'), join(place, 'cong-phuong'));
  await symlink(content, join(place, 'noi-dung'));
  const script = `umask 077; ${line.replaceAll('/srv/', `${place}/`)}`;
  const { status } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
  expect(status).toBe(0);
  for (const path of ['portal', 'portal/phuong-a', 'portal/phuong-a/van-ban'])
    expect([path, (await stat(join(place, path))).mode & 0o777]).toEqual([path, 0o755]);
  expect((await stat(join(place, 'portal/phuong-a/index.html'))).mode & 0o777).toBe(0o644);
  await rm(place, { recursive: true });
});

describe('a disk of its own', () => {
  test.each<[string, string, number, RegExp]>([
    ['that is full', 'size=200k', 1, /phuong-a: .*đĩa của .* đã đầy; hãy xóa bớt tệp rồi chạy lại\./],
    [
      'that may not be written',
      'size=9m,ro',
      1,
      /phuong-a: .*(?:chỉ cho đọc|không có quyền).*hãy cho phép ghi/,
    ],
    ['with room', 'size=90m', 0, /^$/],
  ])('%s, for all portals', async (_what, options, status, words) => {
    const dir = await mkdtemp(join(home, 'đĩa '));
    const unmount = tryMount(dir, options);
    if (!unmount) return;
    try {
      const ended = publish(dir);
      expect(ended).toMatchObject({ status, stdout: expect.stringMatching(words) as string, stderr: '' });
      if (status === 0) expect((await readdir(dir)).sort()).toEqual(['.cong-phuong', ...wards]);
      else expect((await everyName(dir)).filter((name) => !name.endsWith('.json'))).toEqual([]);
    } finally {
      unmount();
    }
  });

  test('for one ward, whose files are then moved one by one', async () => {
    const dir = await mkdtemp(join(home, 'đĩa riêng '));
    await mkdir(join(dir, 'phuong-a'));
    const unmount = tryMount(join(dir, 'phuong-a'), 'size=90m');
    if (!unmount) return;
    try {
      expect(publish(dir)).toMatchObject({ status: 0, stdout: '', stderr: '' });
      expect(publish(dir, '--date', '2026-05-07')).toMatchObject({ status: 0, stdout: '', stderr: '' });
      expect(await dateOf(dir, 'phuong-a')).toBe('2026-05-07');
      expect((await readdir(join(dir, 'phuong-a'))).filter((name) => name.startsWith('.'))).toEqual([
        '.well-known',
      ]);
    } finally {
      unmount();
    }
  });
});

describe.skipIf(!existsSync('/proc/self/stat'))('a watch', () => {
  test('publishes a paper at its moment and leaves no process when npm is ended', async () => {
    const dir = join(home, 'theo dõi');
    const child = spawn('npm', ['run', '-s', 'publish', '--', ...argsFor(dir, '--watch', 'phuong-a')], {
      stdio: 'ignore',
    });
    try {
      await until(() => existsSync(join(dir, 'phuong-a/index.html')));
      const due = Math.ceil((Date.now() + 3_000) / 60_000) * 60_000;
      await mkdir(join(content, 'phuong-a/news'), { recursive: true });
      await writeFile(
        join(content, 'phuong-a/news/hen-gio.md'),
        `---\ntitle: Tin hẹn giờ\npublished: ${new Date(due).toISOString().slice(0, 16)}Z\n---\n\nTin.\n`,
      );
      await until(() => existsSync(join(dir, 'phuong-a/tin-tuc/hen-gio/index.html')));
      expect(Date.now()).toBeGreaterThanOrEqual(due);
      expect(Date.now() - due).toBeLessThan(60_000);
    } finally {
      const tree = treeOf(child.pid!);
      child.kill('SIGTERM');
      expect(await remaining(tree, 15_000)).toEqual([]);
      await rm(join(content, 'phuong-a/news'), { recursive: true, force: true });
    }
  });
});

/** Every file and folder of published portals, and beside them. */
const everyName = async (dir: string): Promise<string[]> =>
  (await readdir(dir, { recursive: true })).filter((name) => name !== '.cong-phuong');

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 110_000;
  while (!isSo() && Date.now() < end) await sleep(100);
  expect(isSo()).toBe(true);
}
