import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commitOf } from './content-commit.ts';

let home: string;
const at = (...names: string[]): string => join(home, ...names);
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@portal.example', ...args], {
    cwd: home,
    encoding: 'utf8',
  }).trim();

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'nội dung '));
  for (const ward of ['hoa-sen', 'kien-an']) {
    mkdirSync(at(ward));
    writeFileSync(at(ward, 'ward.yaml'), ward);
  }
  git('init', '--quiet');
  writeFileSync(at('.gitignore'), '*.tmp\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'a');
});
afterEach(() => rmSync(home, { recursive: true }));

it('is the commit of the working copy', async () => {
  expect(await commitOf(at('hoa-sen'))).toEqual({ commit: git('rev-parse', 'HEAD') });
});

it.each([
  ['a changed file', 'ward.yaml', true],
  ['a new file', 'bài mới.md', true],
  ['a file that git does not take', 'a.tmp', true],
  ['a file of another ward', '../kien-an/ward.yaml', undefined],
])('with %s', async (_what, file, uncommitted) => {
  writeFileSync(at('hoa-sen', file), 'khác');
  const found = await commitOf(at('hoa-sen'));
  expect(found).toEqual({ commit: git('rev-parse', 'HEAD'), ...(uncommitted && { uncommitted }) });
});

it('is unknown outside a working copy, before the first commit, and where nothing is', async () => {
  rmSync(at('.git'), { recursive: true });
  expect(await commitOf(at('hoa-sen'))).toEqual({});
  git('init', '--quiet');
  expect(await commitOf(at('hoa-sen'))).toEqual({});
  expect(await commitOf(at('không có'))).toEqual({});
});
