import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Texts } from '../../build/publish/fixtures/folder.ts';
import { lay, textsIn } from '../../build/publish/fixtures/folder.ts';
import { isRemote, rsyncTarget } from './rsync-target.ts';

const ward = 'hoa-sen';
const day = 24 * 3_600_000;
const start = Date.parse('2026-05-05T07:30+07:00');
let home: string;

const built = (): string => join(home, 'dựng');
/** A local folder: rsync treats it as it treats another machine's. */
const there = (): string => join(home, 'nơi khác');
const publish = (now = start): Promise<boolean> =>
  rsyncTarget(there()).publish({ ward, builtDir: built(), now });

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'công bố xa '));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true });
});

const portal = (version: number): Texts => ({
  'index.html': `trang chủ ${version}`,
  'gioi-thieu/index.html': 'giới thiệu',
  [`van-ban/${version}/index.html`]: `văn bản ${version}`,
  [`_astro/portal.${version}.css`]: `kiểu ${version}`,
  [`_astro/hinh.${version}.png`]: `hình ${version}`,
});

async function build(files: Texts): Promise<void> {
  await rm(join(built(), ward), { recursive: true, force: true });
  await lay(join(built(), ward), files);
}

const hasRsync = ((): boolean => {
  try {
    execFileSync('rsync', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!hasRsync)('a portal on another machine', () => {
  it('is as it was built, with the styles of a month', async () => {
    await build(portal(1));
    expect(await publish()).toBe(true);
    expect(await textsIn(join(there(), ward))).toEqual(portal(1));
    await build(portal(2));
    expect(await publish(start + 10 * day)).toBe(true);
    const former = { '_astro/portal.1.css': 'kiểu 1' };
    expect(await textsIn(join(there(), ward))).toEqual({ ...portal(2), ...former });
    expect(await publish(start + 40 * day)).toBe(false);
    expect(await publish(start + 41 * day)).toBe(true);
    expect(await textsIn(join(there(), ward))).toEqual(portal(2));
    expect(await readdir(join(there(), '.cong-phuong'))).toEqual([`${ward}.json`]);
  });

  it('can be read by everybody, and keeps the times of the files that are the same', async () => {
    await build(portal(1));
    await chmod(join(built(), ward, 'index.html'), 0o600);
    await publish();
    const file = join(there(), ward, 'gioi-thieu/index.html');
    const before = await stat(file);
    expect((await stat(join(there(), ward, 'index.html'))).mode & 0o777).toBe(0o644);
    await build(portal(2));
    await publish();
    expect((await stat(file)).mtimeMs).toBe(before.mtimeMs);
  });

  it('says what it was made from, and takes the place of nothing else', async () => {
    expect(await rsyncTarget(there()).read(ward, 'index.html')).toBeUndefined();
    await build(portal(1));
    await lay(join(there(), ward), { 'ward.yaml': '' });
    await expect(publish()).rejects.toThrow(/không phải cổng đã công bố/);
    await lay(join(there(), ward), portal(1));
    expect(await rsyncTarget(there()).read(ward, 'index.html')).toBe('trang chủ 1');
  });

  it('is asked for in vain where no machine answers', async () => {
    vi.stubEnv('RSYNC_RSH', 'false');
    await build(portal(1));
    const { publish: send } = rsyncTarget('web@khong-co.example:/srv');
    await expect(send({ ward, builtDir: built(), now: start })).rejects.toThrow(
      /không kết nối được tới web@khong-co.example:\/srv/,
    );
  });
});

it('a machine without rsync says what to install', async () => {
  await build(portal(1));
  vi.stubEnv('PATH', home);
  await writeFile(join(home, 'khác'), '');
  await expect(publish()).rejects.toThrow(/hãy cài \(sudo apt install rsync\)/);
});

it.each<[string, boolean]>([
  ['web@may-chu.example:/srv/portal', true],
  ['may-chu:portal', true],
  ['may-chu::portal', true],
  ['/srv/portal', false],
  ['./a:b', false],
  ['C:\\portal', false],
  ['dist', false],
])('%s is on another machine: %s', (to, remote) => {
  expect(isRemote(to)).toBe(remote);
});
