import { chmod, cp, lstat, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Texts } from '../build/publish/fixtures/folder.ts';
import { lay, textsIn } from '../build/publish/fixtures/folder.ts';
import * as exchanging from './exchange.ts';
import { day, layPortal, portal, start, ward, withStyles } from './fixtures/small-portal.ts';
import { publishPortal } from './publish-portal.ts';

let home: string;

const built = (): string => join(home, 'dựng');
const dir = (): string => join(home, 'công bố');
const place = (): string => join(dir(), ward);

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'công bố '));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(home, { recursive: true });
});

const build = (files: Texts): Promise<void> => layPortal(built(), files);
const publish = (now = start): Promise<boolean> =>
  publishPortal({ ward, builtDir: built(), dir: dir(), now });

/** What is left beside the portals: records alone. */
const state = (): Promise<string[]> => readdir(join(dir(), '.cong-phuong'));

describe.each(['in one step', 'file by file'])('a portal is published %s', (way) => {
  beforeEach(() => {
    if (way === 'file by file') vi.spyOn(exchanging, 'exchange').mockResolvedValue(false);
  });

  it('where nothing is yet', async () => {
    await build(portal(1));
    expect(await publish()).toBe(true);
    expect(await textsIn(place())).toEqual(portal(1));
    expect(await state()).toEqual([`${ward}.json`]);
  });

  it('over an earlier one, whose style stays for a month after its last day, and nothing else of it', async () => {
    await build(portal(1));
    await publish();
    await build(portal(2));
    expect(await publish(start + 100 * day)).toBe(true);
    expect(await textsIn(place())).toEqual(withStyles(2, 1));
    await build(portal(3));
    await publish(start + 120 * day);
    expect(await textsIn(place())).toEqual(withStyles(3, 1, 2));
    expect(await publish(start + 130 * day)).toBe(false);
    expect(await publish(start + 131 * day)).toBe(true);
    expect(await textsIn(place())).toEqual(withStyles(3, 2));
    expect(await state()).toEqual([`${ward}.json`]);
  });

  it('again without a change: no file is written', async () => {
    await build(portal(1));
    await publish();
    const before = await stat(join(place(), 'index.html'));
    expect(await publish()).toBe(false);
    const after = await stat(join(place(), 'index.html'));
    expect([after.ino, after.mtimeMs, after.ctimeMs]).toEqual([before.ino, before.mtimeMs, before.ctimeMs]);
  });

  it('again where somebody has taken its rights: readers have them back', async () => {
    await build(portal(1));
    await publish();
    await chmod(join(place(), 'index.html'), 0o600);
    await chmod(place(), 0o700);
    expect(await publish()).toBe(false);
    for (const [path, mode] of [
      ['', 0o755],
      ['index.html', 0o644],
    ] as const)
      expect((await stat(join(place(), path))).mode & 0o777).toBe(mode);
  });

  it('with the times of the files that are the same', async () => {
    await build(portal(1));
    await publish();
    const [folder, before] = [await stat(place()), await stat(join(place(), 'gioi-thieu/index.html'))];
    await build(portal(2));
    await publish();
    expect((await stat(join(place(), 'gioi-thieu/index.html'))).mtimeMs).toBe(before.mtimeMs);
    expect((await stat(place())).ino === folder.ino).toBe(way === 'file by file');
  });

  it('over a plain copy that somebody made, of which a file is spoiled and one may be read by nobody', async () => {
    await build(portal(1));
    await mkdir(dir());
    await cp(join(built(), ward), place(), { recursive: true });
    await writeFile(join(place(), 'gioi-thieu/index.html'), 'hỏng');
    await chmod(join(place(), 'index.html'), 0o600);
    await publish();
    expect(await textsIn(place())).toEqual(portal(1));
    expect((await stat(place())).mode & 0o777).toBe(0o755);
    expect((await stat(join(place(), 'index.html'))).mode & 0o777).toBe(0o644);
  });

  it('and what a killed command left of it is removed', async () => {
    await build(portal(1));
    await publish();
    const left = `${ward}.new-${crypto.randomUUID()}`;
    await lay(join(dir(), '.cong-phuong', left), { 'index.html': '' });
    await lay(join(place(), '.cong-phuong'), { 'index.html': '' });
    await build(portal(2));
    await publish();
    expect(await textsIn(place())).toEqual(withStyles(2, 1));
    expect(await state()).toEqual([`${ward}.json`]);
  });

  it('and what a killed command left of another ward, too', async () => {
    await lay(join(dir(), '.cong-phuong', `khac.new-${crypto.randomUUID()}`), { 'index.html': '' });
    await build(portal(1));
    await publish();
    expect(await state()).toEqual([`${ward}.json`]);
  });

  it.each(['', '{', '{"assets": {"_astro/portal.1.css": "hôm qua"}}'])(
    'with a record that is %j: former styles begin their month anew',
    async (text) => {
      await build(portal(1));
      await publish();
      await build(portal(2));
      await publish(start + day);
      await writeFile(join(dir(), '.cong-phuong', `${ward}.json`), text);
      await build(portal(3));
      await publish(start + 40 * day);
      expect(await textsIn(place())).toEqual(withStyles(3, 1, 2));
    },
  );

  it('and the settings that a web server reads there stay', async () => {
    const settings = { '.htaccess': 'Options -Indexes', 'web.config': '<configuration />' };
    await build(portal(1));
    await publish();
    await lay(place(), settings);
    await build(portal(2));
    await publish();
    expect(await textsIn(place())).toEqual({ ...withStyles(2, 1), ...settings });
    await build({ ...portal(3), '.htaccess': 'của cổng' });
    await publish();
    expect(await textsIn(place())).toEqual({ ...withStyles(3, 1, 2), ...settings, '.htaccess': 'của cổng' });
  });

  it('and a clock that was set back loses no style', async () => {
    await build(portal(1));
    await publish();
    await build(portal(2));
    await publish(start);
    await build(portal(3));
    await publish(start - 300 * day);
    expect(await textsIn(place())).toEqual(withStyles(3, 1, 2));
  });
});

it('a portal that is reached by a link is changed where it is, and the link stays', async () => {
  await lay(join(home, 'đĩa khác'), portal(1));
  await mkdir(dir());
  await symlink(join(home, 'đĩa khác'), place());
  await build(portal(2));
  await publish();
  expect((await lstat(place())).isSymbolicLink()).toBe(true);
  expect(await textsIn(join(home, 'đĩa khác'))).toEqual(withStyles(2, 1));
});

it.each<[string, () => Promise<void>, RegExp]>([
  ['a folder with other files', () => lay(place(), { 'ward.yaml': '' }), /không phải cổng đã công bố/],
  ['a file', () => lay(dir(), { [ward]: '' }), /đang chiếm chỗ của một thư mục/],
  [
    'a link to nothing',
    () => mkdir(dir()).then(() => symlink(join(home, 'không có'), place())),
    /liên kết tới một chỗ không có/,
  ],
])('%s in the place of the portal stays as it is', async (_what, put, words) => {
  await build(portal(1));
  await put();
  await expect(publish()).rejects.toThrow(words);
  expect(await state()).toEqual([]);
});

it('links among published files are removed, not followed', async () => {
  await build(portal(1));
  await publish();
  await rm(join(place(), 'index.html'));
  await writeFile(join(home, 'mật'), 'trang chủ 1');
  await symlink(join(home, 'mật'), join(place(), 'index.html'));
  await build(portal(2));
  await publish();
  expect((await lstat(join(place(), 'index.html'))).isFile()).toBe(true);
  expect(await textsIn(place())).toEqual(withStyles(2, 1));
});
