import { mkdtempSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stampOf } from './stamp.ts';

let home: string;
let file: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dấu '));
  file = join(home, 'văn bản.md');
  writeFileSync(file, 'an ninh');
  later(60);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(home, { recursive: true });
});

const later = (seconds: number): void =>
  void vi.spyOn(Date, 'now').mockReturnValue(statSync(file).ctimeMs + seconds * 1000);

describe('a stamp', () => {
  it('stays as long as the file is the same', () => {
    const { bytes, settled } = stampOf(file);
    expect(bytes).toBe(7);
    expect(settled).toBe(stampOf(file).settled);
  });

  it.each<[string, () => void]>([
    ['other bytes of the same number', () => writeFileSync(file, 'trật tự'.slice(0, 6))],
    [
      'other bytes with the same size and time',
      () => {
        const { atime, mtime } = statSync(file);
        writeFileSync(file, 'AN NINH');
        utimesSync(file, atime, mtime);
      },
    ],
    [
      'another file in its place with the same size and time',
      () => {
        const { atime, mtime } = statSync(file);
        writeFileSync(join(home, 'b'), 'AN NINH');
        utimesSync(join(home, 'b'), atime, mtime);
        renameSync(join(home, 'b'), file);
      },
    ],
  ])('changes with %s', (_what, change) => {
    const before = stampOf(file).settled;
    change();
    later(60);
    expect(stampOf(file).settled).toMatch(/^\d+ \d+ \d+ \d+$/);
    expect(stampOf(file).settled).not.toBe(before);
  });

  it('is that of the file which a symbolic link leads to', () => {
    symlinkSync(file, join(home, 'liên kết'));
    expect(stampOf(join(home, 'liên kết'))).toEqual(stampOf(file));
  });

  it.each([
    [0, false],
    [2.9, false],
    [3.1, true],
    [-60, false],
  ])('is settled %d seconds after the last change: %s', (seconds, settled) => {
    later(seconds);
    expect(stampOf(file).settled !== undefined).toBe(settled);
  });

  it('is not settled where a time is still to come', () => {
    utimesSync(file, new Date(), new Date(Date.now() + 3_600_000));
    expect(stampOf(file).settled).toBeUndefined();
  });
});
