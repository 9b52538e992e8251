import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeNew } from './write-new.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'ghi tệp '));
  await writeFile(join(home, 'có.md'), 'cũ');
});
afterEach(() => rm(home, { recursive: true }));

const files = (...names: string[]) => names.map((name) => ({ path: join(home, name), bytes: 'mới' }));

it('writes all, in folders that were not there', async () => {
  await writeNew(files('một.md', 'sâu/hơn/hai.md'));
  expect(await readFile(join(home, 'sâu/hơn/hai.md'), 'utf8')).toBe('mới');
});

it.each([
  ['what was there before', ['một.md', 'có.md'], /đã có .*không ghi đè/],
  ['what has come meanwhile', ['một.md', 'một.md'], /đã có .*không ghi đè/],
  ['where no folder can be', ['một.md', 'có.md/hai.md'], /^chưa ghi gì; .*có\.md đang chiếm chỗ/],
])('writes nothing over %s', async (_, names, reason) => {
  await expect(writeNew(files(...names))).rejects.toThrow(reason);
  expect(await readdir(home)).toEqual(['có.md']);
  expect(await readFile(join(home, 'có.md'), 'utf8')).toBe('cũ');
});
