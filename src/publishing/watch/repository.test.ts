import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GitFailure, repositoryOf } from './repository.ts';

const { signal } = new AbortController();
let home: string;
const there = (): string => join(home, 'kho');
const here = (): string => join(home, 'nội dung');

const git = (folder: string, ...args: string[]): void => {
  const identity = ['-c', 'user.name=Người đăng', '-c', 'user.email=dang@mau.example'];
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'pipe' });
};

/** Adds a file to a working copy, as its next commit. */
async function commit(folder: string, file: string): Promise<void> {
  await writeFile(join(folder, file), file);
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', file);
}

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'kho git '));
  // What this machine sets for git is not part of the test.
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE']) vi.stubEnv(name, undefined);
  await mkdir(there());
  git(there(), 'init', '-q');
  await commit(there(), 'a.md');
  git(home, 'clone', '-q', there(), here());
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true });
});

it('brings what is new in the branch that is followed', async () => {
  const repository = await repositoryOf(here());
  expect(await repository?.fetch(signal)).toBe(false);
  await commit(there(), 'b.md');
  expect(await repository?.fetch(signal)).toBe(true);
  await repository?.advance(signal);
  expect(await readFile(join(here(), 'b.md'), 'utf8')).toBe('b.md');
  expect(await repository?.fetch(signal)).toBe(false);
});

it('leaves a working copy alone that has a commit of its own', async () => {
  const repository = await repositoryOf(here());
  await commit(there(), 'b.md');
  await commit(here(), 'c.md');
  expect(await repository?.fetch(signal)).toBe(true);
  await expect(repository?.advance(signal)).rejects.toThrow(GitFailure);
  expect(await readFile(join(here(), 'c.md'), 'utf8')).toBe('c.md');
});

it('says what git says when the other machine cannot be reached', async () => {
  const repository = await repositoryOf(here());
  await rm(there(), { recursive: true });
  await expect(repository?.fetch(signal)).rejects.toThrow(/fatal: .*kho/);
});

it('is none in a folder of no working copy, and where a branch follows no other', async () => {
  expect(await repositoryOf(home)).toBeUndefined();
  expect(await repositoryOf(there())).toBeUndefined();
});
