import type { KeyObject } from 'node:crypto';
import { copyFile, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Texts } from '../../build/publish/fixtures/folder.ts';
import { lay, textsIn } from '../../build/publish/fixtures/folder.ts';
import { isSigned, newKey, privateKeyIn, publicKeyIn } from '../../proof/keys.ts';
import { isSignedEntry, readLog } from '../../proof/log.ts';
import type { PortalManifest } from '../../proof/manifest.ts';
import { readManifest } from '../../proof/manifest.ts';
import { isProof, proofFiles } from '../../proof/names.ts';
import { allFiles } from '../../proof/prove.ts';
import { compareFolder } from '../../proof/verify/folder.ts';
import * as exchanging from '../exchange.ts';
import { layProvenPortal } from '../fixtures/proven-portal.ts';
import { day, long, portal, start, ward } from '../fixtures/small-portal.ts';
import { folderTarget } from '../folder-target.ts';
import { publishPortal } from '../publish-portal.ts';
import { hasLostSignature } from './lost-signature.ts';

let home: string;
const { pem, publicText } = newKey();
const key = privateKeyIn(pem)!;

const built = (): string => join(home, 'dựng');
const at = (path = ''): string => join(home, 'công bố', ward, path);
const copy = (): string => join(home, 'công bố/.cong-phuong', `${ward}.log`);

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'chứng '));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(home, { recursive: true });
});

const build = (version: number, more: Texts = {}): Promise<void> =>
  layProvenPortal(built(), { ...portal(version), 'dài.html': long('dài'), ...more }, `2026-05-0${version}`);
const publish = (options: { now?: number; key?: KeyObject | undefined } = {}): Promise<boolean> =>
  publishPortal({
    ward,
    builtDir: built(),
    dir: join(home, 'công bố'),
    now: start,
    compress: true,
    key,
    ...options,
  });

const text = (path: string): Promise<string> => readFile(at(path), 'utf8');
const manifest = async (): Promise<PortalManifest> => readManifest(await text(proofFiles.manifest))!;
const numbers = async (): Promise<number[]> =>
  readLog(await text(proofFiles.log)).entries.map(({ number }) => number);

/** What is not as the published manifest says. */
const faults = async (): Promise<object[]> => compareFolder(at(), allFiles(await manifest()), isProof);

/** Changes a file as somebody does who hides it: with the same size and time. */
async function changeUnseen(path: string): Promise<void> {
  const { atime, mtime } = await stat(at(path));
  const bytes = await readFile(at(path));
  bytes[bytes.length - 1]! ^= 1;
  await writeFile(at(path), bytes);
  await utimes(at(path), atime, mtime);
}

describe.each(['in one step', 'file by file'])('a portal that is published %s', (way) => {
  beforeEach(() => {
    if (way === 'file by file') vi.spyOn(exchanging, 'exchange').mockResolvedValue(false);
  });

  it('lists all that is in it: what was built, what is kept, packed forms', async () => {
    await build(1);
    await publish();
    await writeFile(at('.htaccess'), 'a');
    await build(2);
    await publish({ now: start + day });
    expect(await faults()).toEqual([]);
    const { files, kept, packed } = await manifest();
    expect([...kept!.keys()]).toEqual(['.htaccess', '_astro/portal.1.css']);
    expect([...packed!.keys()]).toEqual(['dài.html.br', 'dài.html.gz']);
    expect(files.has('_astro/portal.2.css')).toBe(true);
    expect(Object.keys(await textsIn(at())).filter((path) => path.startsWith('.cong'))).toEqual([]);
  });

  it('notes each change once, and nothing where nothing has changed', async () => {
    await build(1);
    await publish();
    expect(await publish()).toBe(false);
    await build(1);
    expect(await publish({ now: start + day })).toBe(false);
    expect(await numbers()).toEqual([1]);
    await build(2);
    await publish();
    await build(1);
    await publish();
    expect(await numbers()).toEqual([1, 2, 3]);
    expect(await readFile(copy(), 'utf8')).toBe(await text(proofFiles.log));
  });

  it('is signed, and so is each line of the log', async () => {
    await build(1);
    await publish({ key: undefined });
    expect(Object.keys(await textsIn(at()))).not.toContain(proofFiles.signature);
    await publish();
    const signature = (await text(proofFiles.signature)).trim();
    expect(isSigned('manifest', await text(proofFiles.manifest), signature, publicKeyIn(publicText)!)).toBe(
      true,
    );
    const { entries, broken } = readLog(await text(proofFiles.log));
    expect(broken).toBeUndefined();
    expect(entries.map((entry) => [entry.key, isSignedEntry(entry)])).toEqual([
      [undefined, false],
      [publicText, true],
    ]);
    await build(2);
    await publish({ key: undefined });
    expect(Object.keys(await textsIn(at()))).not.toContain(proofFiles.signature);
  });

  it('is mended where somebody has changed it, and nothing of theirs is signed', async () => {
    await build(1);
    await publish();
    await build(2);
    await publish({ now: start + day });
    for (const path of ['gioi-thieu/index.html', 'dài.html.br', '_astro/portal.1.css', '_astro/portal.2.css'])
      await changeUnseen(path);
    await lay(at(), { '_astro/thêm.css': 'a', 'thêm.html': 'b' });
    expect((await faults()).length).toBe(6);
    expect(await publish({ now: start + day })).toBe(true);
    expect(await faults()).toEqual([]);
    expect((await textsIn(at()))['gioi-thieu/index.html']).toBe('giới thiệu');
    expect([...(await manifest()).kept!.keys()]).toEqual([]);
  });

  it.each<[string, () => Promise<void>]>([
    ['was cut', async () => writeFile(at(proofFiles.log), '')],
    ['is gone', () => rm(at(proofFiles.log))],
    ['has another line', async () => writeFile(at(proofFiles.log), `${await text(proofFiles.log)}{}\n`)],
    [
      'was changed',
      async () => writeFile(at(proofFiles.log), (await text(proofFiles.log)).replace('2026', '2025')),
    ],
  ])('goes on with the log from its copy where that %s', async (_what, spoil) => {
    await build(1);
    await publish();
    await build(2);
    await publish();
    const log = await text(proofFiles.log);
    await spoil();
    expect(await publish()).toBe(true);
    expect(await text(proofFiles.log)).toBe(log);
  });

  it('notes a publication once that was interrupted before it was noted beside the portals', async () => {
    await build(1);
    await publish();
    const before = join(home, 'trước');
    await copyFile(copy(), before);
    await build(2);
    await publish();
    await copyFile(before, copy());
    await rm(join(home, 'công bố/.cong-phuong', `${ward}.json`));
    expect(await publish()).toBe(false);
    expect(await numbers()).toEqual([1, 2]);
    expect((await readdir(join(home, 'công bố/.cong-phuong'))).sort()).toEqual([
      `${ward}.json`,
      `${ward}.log`,
    ]);
  });
});

it('a portal that was signed once has lost its signature where no key was given', async () => {
  const told = async (given?: KeyObject): Promise<[boolean, boolean]> => {
    const options = { compress: true, keyOf: () => given };
    const target = folderTarget(join(home, 'công bố'), options);
    const order = { ward, builtDir: built(), now: start };
    return [await target.publish(order), await hasLostSignature(target, ward)];
  };
  await build(1);
  expect(await told()).toEqual([true, false]);
  expect(await told(key)).toEqual([true, false]);
  // The same portal keeps its signature.
  expect(await told()).toEqual([false, false]);
  await build(2);
  expect(await told()).toEqual([true, true]);
  expect(await told()).toEqual([false, true]);
  expect(await told(key)).toEqual([true, false]);
});

it('a line that another key has signed is not gone on with', async () => {
  await build(1);
  await publish();
  const log = await text(proofFiles.log);
  await build(2);
  await publish({ key: privateKeyIn(newKey().pem)! });
  await writeFile(copy(), log);
  await publish();
  const { entries } = readLog(await text(proofFiles.log));
  expect(entries.map((entry) => entry.key)).toEqual([publicText, publicText]);
});

it('a build that lists its files in another form is not published', async () => {
  await build(1);
  await lay(join(built(), ward), { [proofFiles.manifest]: '{}' });
  await expect(publish()).rejects.toThrow(/không đúng dạng/);
});
