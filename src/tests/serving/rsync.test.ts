import type { KeyObject } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Texts } from '../../build/publish/fixtures/folder.ts';
import { lay, textsIn } from '../../build/publish/fixtures/folder.ts';
import { newKey, privateKeyIn } from '../../proof/keys.ts';
import { readLog } from '../../proof/log.ts';
import { readManifest } from '../../proof/manifest.ts';
import { isProof, proofFiles } from '../../proof/names.ts';
import { allFiles } from '../../proof/prove.ts';
import { compareFolder } from '../../proof/verify/folder.ts';
import { formsIn } from '../../publishing/fixtures/forms.ts';
import { layProvenPortal } from '../../publishing/fixtures/proven-portal.ts';
import {
  both,
  day,
  layPortal,
  long,
  portal,
  start,
  ward,
  withStyles,
} from '../../publishing/fixtures/small-portal.ts';
import { rsyncTarget } from '../../publishing/remote/rsync-target.ts';
import * as running from '../../publishing/remote/rsync.ts';
import type { PublishTarget } from '../../publishing/target.ts';

let home: string;

const built = (): string => join(home, 'dựng');
const there = (path = ''): string => join(home, 'nơi khác', path);
const place = (path = ''): string => there(join(ward, path));

/** A local folder, which rsync treats as it treats another machine's; or the folder behind a shell that has no machine. */
const ways = { 'by its path': () => there(), 'over a shell': () => `may-chu:${there()}` };

const build = (files: Texts): Promise<void> => layPortal(built(), files);
const target = ({
  to = there(),
  compress = false,
  key = undefined as KeyObject | undefined,
} = {}): PublishTarget => rsyncTarget(to, { compress, keyOf: () => key });
const publish = (now = start, options: Parameters<typeof target>[0] = {}): Promise<boolean> =>
  target(options).publish({ ward, builtDir: built(), now });

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'công bố xa '));
  const shell = join(home, 'vỏ');
  // As ssh does: the words after the host are joined, and the shell of the other machine reads them.
  await writeFile(shell, 'shift\nexec sh -c "$*"\n');
  vi.stubEnv('RSYNC_RSH', `sh '${shell}'`);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(home, { recursive: true });
});

describe.each(Object.entries(ways))('a portal on another machine, reached %s', (_way, to) => {
  it('is as it was built, with the styles of a month', async () => {
    await build(portal(1));
    expect(await publish(start, { to: to() })).toBe(true);
    expect(await textsIn(place())).toEqual(portal(1));
    await build(portal(2));
    expect(await publish(start + 10 * day, { to: to() })).toBe(true);
    expect(await textsIn(place())).toEqual(withStyles(2, 1));
    expect(await publish(start + 40 * day, { to: to() })).toBe(false);
    expect(await publish(start + 41 * day, { to: to() })).toBe(true);
    expect(await textsIn(place())).toEqual(portal(2));
    expect(await readdir(there('.cong-phuong'))).toEqual([`${ward}.json`]);
  });

  it('has the packed forms of long texts alone, as long as they are there', async () => {
    const compressed = { to: to(), compress: true };
    const texts = { 'tệp [a]*/ă.html': long('ă'), 'b/c.csv': long('b'), '_astro/a.css': long('c') };
    await build({ ...portal(1), ...texts });
    await publish(start, compressed);
    const forms = Object.assign(
      {},
      ...Object.entries(texts).map(([path, text]) => both(path, text)),
    ) as Texts;
    expect(await formsIn(place())).toEqual(forms);
    expect(await publish(start, compressed)).toBe(false);
    await build({ ...portal(1), 'tệp [a]*/ă.html': long('mới') });
    expect(await publish(start + day, compressed)).toBe(true);
    const style = both('_astro/a.css', long('c'));
    expect(await formsIn(place())).toEqual({ ...both('tệp [a]*/ă.html', long('mới')), ...style });
    expect(await publish(start + 50 * day, compressed)).toBe(true);
    expect(await formsIn(place())).toEqual(both('tệp [a]*/ă.html', long('mới')));
    expect(await publish(start + 50 * day, { to: to() })).toBe(true);
    expect(await textsIn(place())).toEqual({ ...portal(1), 'tệp [a]*/ă.html': long('mới') });
  });

  it('has no packed form of what a text was when the text goes', async () => {
    const compressed = { to: to(), compress: true };
    await build({ ...portal(1), 'a.html': long('a'), 'b.html': long('b') });
    await publish(start, compressed);
    const { rsync } = running;
    const seen: string[][] = [];
    vi.spyOn(running, 'rsync').mockImplementation(async (...call) => {
      if (call[1].includes('--delay-updates')) seen.push(Object.keys(await formsIn(place())));
      return rsync(...call);
    });
    await build({ ...portal(1), 'a.html': long('mới'), 'b.html': long('b') });
    await publish(start, compressed);
    expect(seen).toEqual([['b.html.br', 'b.html.gz']]);
    expect(await formsIn(place())).toEqual({
      ...both('a.html', long('mới')),
      ...both('b.html', long('b')),
    });
  });
});

describe('a portal on another machine', () => {
  it('can be read by everybody, and keeps the times of the files that are the same', async () => {
    await build(portal(1));
    await chmod(join(built(), ward, 'index.html'), 0o600);
    await publish();
    const file = place('gioi-thieu/index.html');
    const before = await stat(file);
    expect((await stat(place('index.html'))).mode & 0o777).toBe(0o644);
    await build(portal(2));
    await publish();
    expect((await stat(file)).mtimeMs).toBe(before.mtimeMs);
  });

  it('says what it was made from, and takes the place of nothing else', async () => {
    expect(await target().read(ward, 'index.html')).toBeUndefined();
    await build(portal(1));
    await lay(place(), { 'ward.yaml': '' });
    await expect(publish()).rejects.toThrow(/không phải cổng đã công bố/);
    await lay(place(), portal(1));
    expect(await target().read(ward, 'index.html')).toBe('trang chủ 1');
  });

  it('is asked for in vain where no machine answers', async () => {
    vi.stubEnv('RSYNC_RSH', 'false');
    await build(portal(1));
    const { publish: send } = target({ to: 'web@khong-co.example:/srv' });
    await expect(send({ ward, builtDir: built(), now: start })).rejects.toThrow(
      /không kết nối được tới web@khong-co.example:\/srv/,
    );
  });
});

describe('the proofs of a portal on another machine', () => {
  const proven = (version: number): Promise<void> =>
    layProvenPortal(built(), { ...portal(version), 'a.html': long('a') }, `2026-05-0${version}`);
  const key = privateKeyIn(newKey().pem)!;
  const options = { compress: true, key };
  const logged = async (): Promise<number> =>
    readLog((await textsIn(place()))[proofFiles.log]!).entries.length;
  const faults = async (): Promise<object[]> =>
    compareFolder(place(), allFiles(readManifest((await textsIn(place()))[proofFiles.manifest]!)!), isProof);

  it.each(Object.entries(ways))('list all that is there, %s, and each publication once', async (_way, to) => {
    await proven(1);
    expect(await publish(start, { to: to(), ...options })).toBe(true);
    expect(await publish(start, { to: to(), ...options })).toBe(false);
    await lay(place(), { '.htaccess': 'a' });
    await proven(2);
    expect(await publish(start + day, { to: to(), ...options })).toBe(true);
    expect(await faults()).toEqual([]);
    expect(await logged()).toBe(2);
    await lay(place(), { '_astro/thêm.css': 'a', 'index.html': 'khác' });
    await writeFile(place(proofFiles.log), '');
    expect(await publish(start + day, { to: to(), ...options })).toBe(true);
    expect(await faults()).toEqual([]);
    expect(await logged()).toBe(2);
    expect(Object.keys(await textsIn(place('_astro')))).not.toContain('thêm.css');
    expect((await readdir(there('.cong-phuong'))).sort()).toEqual([`${ward}.json`, `${ward}.log`]);
  });

  it('are of all that was there before the first of them', async () => {
    await build(portal(1));
    await publish();
    await proven(2);
    await publish(start + day, options);
    expect(await faults()).toEqual([]);
    expect(await textsIn(place())).toMatchObject(withStyles(2, 1));
  });
});
