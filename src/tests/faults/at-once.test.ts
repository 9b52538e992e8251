import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../commands/run-command.ts';
import { buildOf, bytesIn, writeWards } from './small-wards.ts';
import { startCommand } from './started-command.ts';

const wards = ['phuong-a', 'phuong-b', 'phuong-c', 'phuong-d', 'phuong-e'];
let home: string;
let content: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'cong-phuong-at-once '));
  content = join(home, 'nội dung');
  await writeWards(content, wards);
});
afterAll(() => rm(home, { recursive: true, force: true }));

const atOnce = (commands: readonly (readonly string[])[]) =>
  Promise.all(commands.map((args) => startCommand('build', args).ended));

test('two commands that find no compiled pages compile once, and both succeed', async () => {
  const args = [...buildOf(content, join(home, 'ra'), '--cache', join(home, 'nhớ'))];
  const ends = await atOnce([
    ['phuong-a', ...args],
    ['phuong-b', ...args],
  ]);
  expect(ends.map(({ status }) => status)).toEqual([0, 0]);
  expect(ends.filter(({ stdout }) => stdout.includes('Biên dịch'))).toHaveLength(1);
  expect((await readdir(join(home, 'ra'))).sort()).toEqual(['phuong-a', 'phuong-b']);
});

test('of two commands for one ward one builds, and the other waits or says that it is busy', async () => {
  const out = join(home, 'ra một');
  const args = ['phuong-c', ...buildOf(content, out)];
  const ends = await atOnce([args, args]);
  for (const { status, stderr } of ends)
    expect(status === 0 || stderr.includes('đang được dựng bởi một lệnh khác')).toBe(true);
  expect(ends.some(({ status }) => status === 0)).toBe(true);
  expect(await readdir(out)).toEqual(['phuong-c']);
});

test('five wards by five commands at once are the same as one after the other', async () => {
  const [one, many] = [join(home, 'lần lượt'), join(home, 'cùng lúc')];
  expect(runCommand('build', buildOf(content, one, '--jobs', '1'))).toMatchObject({ status: 0 });
  const ends = await atOnce(wards.map((ward) => [ward, ...buildOf(content, many)]));
  expect(ends.map(({ status }) => status)).toEqual(wards.map(() => 0));
  expect(await bytesIn(many)).toEqual(await bytesIn(one));
  expect((await readdir(many)).sort()).toEqual(wards);
});

test('with --jobs 8 a broken ward stops no other and is reported by its name', async () => {
  const broken = join(home, 'hỏng');
  await writeWards(broken, wards);
  await writeFile(join(broken, 'phuong-c/ward.yaml'), 'name: [');
  const out = join(home, 'ra hỏng');
  const { status, stdout, stderr } = runCommand('build', buildOf(broken, out, '--jobs', '8'));
  expect(status).toBe(1);
  expect(stdout).toContain('phuong-c: không dựng');
  expect(stderr).toContain('phuong-c/ward.yaml');
  expect(stdout.match(/: xong/g)).toHaveLength(4);
  expect((await readdir(out)).sort()).toEqual(wards.filter((ward) => ward !== 'phuong-c'));
});
