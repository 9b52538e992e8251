import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Lock } from './lock.ts';
import { takeLock, waitForLock } from './lock.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'bản dựng '));
});
afterEach(() => rm(out, { recursive: true }));

const isTaken = (lock: Lock): boolean => 'release' in lock;

async function release(lock: Lock): Promise<void> {
  if ('release' in lock) await lock.release();
}

it('one command has a ward, and the next one when it is given back; another ward is free', async () => {
  const first = await takeLock(out, 'ai-quoc');
  expect(isTaken(first)).toBe(true);
  expect(await takeLock(out, 'ai-quoc')).toEqual({ busy: true });
  const other = await takeLock(out, 'kien-an');
  expect(isTaken(other)).toBe(true);
  await release(first);
  const second = await takeLock(out, 'ai-quoc');
  expect(isTaken(second)).toBe(true);
  await Promise.all([second, other].map(release));
  expect(await readdir(out)).toEqual([]);
});

it('of many that come at once one has it', async () => {
  const locks = await Promise.all(Array.from({ length: 8 }, () => takeLock(out, 'ai-quoc')));
  expect(locks.filter(isTaken)).toHaveLength(1);
  await Promise.all(locks.map(release));
});

it('a command that waits for a living holder gets it when it is given back', async () => {
  const first = await takeLock(out, 'ai-quoc');
  const next = waitForLock(out, 'ai-quoc', 60_000);
  setTimeout(() => void release(first), 3_000);
  expect(isTaken(await next)).toBe(true);
  await release(await next);
});

it('a lock that nobody has renewed for ten seconds is taken over', async () => {
  await mkdir(join(out, '.ai-quoc.lock'));
  const before = new Date(Date.now() - 11_000);
  await utimes(join(out, '.ai-quoc.lock'), before, before);
  const lock = await takeLock(out, 'ai-quoc');
  expect(isTaken(lock)).toBe(true);
  await release(lock);
});

it('a file of an earlier version that has the name of the lock is taken over too', async () => {
  await writeFile(join(out, '.ai-quoc.lock'), '12345');
  const before = new Date(Date.now() - 11_000);
  await utimes(join(out, '.ai-quoc.lock'), before, before);
  const lock = await takeLock(out, 'ai-quoc');
  expect(isTaken(lock)).toBe(true);
  await release(lock);
});

it('the lock of a process that was killed is taken over without a person', async () => {
  const module = fileURLToPath(new URL('./lock.ts', import.meta.url));
  const script = `const { takeLock } = await import(${JSON.stringify(module)}); await takeLock(${JSON.stringify(out)}, 'ai-quoc'); process.stdout.write('taken');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'close');
  const lock = await takeLock(out, 'ai-quoc');
  expect(isTaken(lock)).toBe(true);
  await release(lock);
});
