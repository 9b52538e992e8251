import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lay, textsIn } from '../build/publish/fixtures/folder.ts';
import { canExchange, exchange } from './exchange.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "đổi 'chỗ' $x "));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true });
});

describe.skipIf(process.platform !== 'linux')('two folders', () => {
  const [a, b] = [(): string => join(home, '-a'), (): string => join(home, 'b b')];
  beforeEach(async () => {
    await lay(a(), { 'index.html': 'a' });
    await lay(b(), { 'index.html': 'b' });
  });

  it('are exchanged, whatever their names', async () => {
    expect(await exchange(a(), b())).toBe(true);
    expect([await textsIn(a()), await textsIn(b())]).toEqual([{ 'index.html': 'b' }, { 'index.html': 'a' }]);
  });

  it('stay as they are where no program can exchange them', async () => {
    vi.stubEnv('PATH', home);
    expect(await exchange(a(), b())).toBe(false);
    expect(await textsIn(a())).toEqual({ 'index.html': 'a' });
  });

  it('stay as they are where one of them is not there', async () => {
    expect(await exchange(a(), join(home, 'không có'))).toBe(false);
    expect(await textsIn(a())).toEqual({ 'index.html': 'a' });
  });
});

it('a trial leaves its folder empty', async () => {
  await mkdir(join(home, 'thử'));
  expect(await canExchange(join(home, 'thử'))).toBe(process.platform === 'linux');
  expect(await readdir(join(home, 'thử'))).toEqual([]);
});
