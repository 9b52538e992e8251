import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Lock } from './lock.ts';
import { lockWard } from './lock.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'bản dựng '));
});
afterEach(() => rm(out, { recursive: true }));

const file = (): string => join(out, '.ai-quoc.lock');
const isTaken = (lock: Lock): boolean => 'release' in lock;

async function release(lock: Lock): Promise<void> {
  if ('release' in lock) await lock.release();
}

/** A running process, and a function that ends it. */
function another(): { pid: number; end: () => Promise<void> } {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  const gone = new Promise<void>((settle) => child.once('close', () => settle()));
  return {
    pid: child.pid!,
    end: () => {
      child.kill();
      return gone;
    },
  };
}

describe('the lock of a ward', () => {
  it('belongs to one command, and to the next after its release', async () => {
    const first = await lockWard(out, 'ai-quoc');
    expect(isTaken(first)).toBe(true);
    expect(await readFile(file(), 'utf8')).toBe(String(process.pid));
    expect(await lockWard(out, 'ai-quoc')).toEqual({ holder: process.pid, file: file() });
    expect(isTaken(await lockWard(out, 'kien-an'))).toBe(true);
    await release(first);
    const second = await lockWard(out, 'ai-quoc');
    expect(isTaken(second)).toBe(true);
    await release(second);
    expect(await readdir(out)).toEqual(['.kien-an.lock']);
  });

  it('belongs to one of many commands that start at once', async () => {
    const locks = await Promise.all(Array.from({ length: 8 }, () => lockWard(out, 'ai-quoc')));
    expect(locks.filter(isTaken)).toHaveLength(1);
  });

  it('belongs to another process while that runs, and is taken over afterwards', async () => {
    const { pid, end } = another();
    await writeFile(file(), String(pid));
    expect(await lockWard(out, 'ai-quoc')).toEqual({ holder: pid, file: file() });
    await end();
    expect(isTaken(await lockWard(out, 'ai-quoc'))).toBe(true);
    expect(await readdir(out)).toEqual(['.ai-quoc.lock']);
  });

  it('is taken over from an earlier process that had the id of this one', async () => {
    await writeFile(file(), String(process.pid));
    expect(isTaken(await lockWard(out, 'ai-quoc'))).toBe(true);
  });

  it('belongs to another process that has not yet written its id, for ten seconds', async () => {
    await writeFile(file(), '');
    expect(isTaken(await lockWard(out, 'ai-quoc'))).toBe(false);
    await utimes(file(), new Date(0), new Date(0));
    expect(isTaken(await lockWard(out, 'ai-quoc'))).toBe(true);
  });
});
