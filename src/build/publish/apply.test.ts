import { statSync } from 'node:fs';
import type * as FileSystem from 'node:fs/promises';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeStaging, publish, repairPortal, repairPortals } from '../publish.ts';
import type { Texts } from './fixtures/folder.ts';
import { lay, textsIn } from './fixtures/folder.ts';

/** Called before each change of the disk; what it throws stops that change. */
const gate = vi.hoisted(() => ({ before: (_call: string): void => undefined }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FileSystem>();
  const gated = (['mkdir', 'rename', 'rm', 'rmdir', 'unlink', 'writeFile'] as const).map((name) => [
    name,
    async (...args: unknown[]) => {
      gate.before(`${name} ${String(args[0])}`);
      return (real[name] as (...args: unknown[]) => Promise<unknown>)(...args);
    },
  ]);
  return { ...real, ...(Object.fromEntries(gated) as object) };
});

const ward = 'ai-quoc';
const name = 'Mẫu.pdf'.normalize('NFC');
let out: string;

beforeEach(async () => {
  out = join(await mkdtemp(join(tmpdir(), 'cổng phường ')), 'bản dựng');
});
afterEach(() => rm(dirname(out), { recursive: true }));

/** The text of a page names the files that it links to. */
const before: Texts = {
  'index.html': '_astro/a.css van-ban/index.html',
  'rss.xml': 'van-ban/2025/cũ/index.html',
  'van-ban/index.html': '_astro/a.css van-ban/2025/cũ/index.html van-ban/2026/giữ/index.html',
  'van-ban/2025/cũ/index.html': '_astro/a.css files/cũ.pdf',
  'van-ban/2026/giữ/index.html': 'files/giữ.pdf',
  'files/cũ.pdf': '',
  'files/giữ.pdf': '',
  '_astro/a.css': '',
};
const after: Texts = {
  'index.html': '_astro/b.css van-ban/index.html van-ban/2026/mới/index.html',
  'rss.xml': 'van-ban/2026/mới/index.html',
  'van-ban/index.html': '_astro/b.css van-ban/2026/mới/index.html van-ban/2026/giữ/index.html',
  'van-ban/2026/mới/index.html': '_astro/b.css files/mới.pdf van-ban/2026/giữ/index.html',
  'van-ban/2026/giữ/index.html': 'files/giữ.pdf',
  'files/mới.pdf': '',
  'files/giữ.pdf': '',
  '_astro/b.css': '',
};

const changesOf = (from: Texts, to: Texts) => ({
  written: Object.keys(to).filter((path) => from[path] !== to[path]),
  removed: Object.keys(from).filter((path) => to[path] === undefined),
});

/** Lays the old portal, and applies what changes from it to the new one; `watch` sees each change of the disk. */
async function change(from: Texts = before, to: Texts = after, watch = gate.before): Promise<void> {
  await lay(join(out, ward), from);
  const { written, removed } = changesOf(from, to);
  const staging = await makeStaging(out, ward);
  await lay(staging, Object.fromEntries(written.map((path) => [path, to[path]!])));
  await watched(watch, () => publish(out, ward, staging, { written, removed }));
}

async function watched<Value>(watch: typeof gate.before, run: () => Promise<Value>): Promise<Value> {
  gate.before = watch;
  try {
    return await run();
  } finally {
    gate.before = () => undefined;
  }
}

/** Lets a number of changes of the disk pass, and refuses all later ones, as if the process were gone. */
function stopAfter(count: number, error = errorOf('bị ngắt')): typeof gate.before {
  let done = 0;
  return () => {
    if ((done += 1) > count) throw error;
  };
}

/** Refuses to move one file. */
function refuseOne(error: Error): typeof gate.before {
  let isRefused = false;
  return (call) => {
    if (isRefused || !call.startsWith('rename')) return;
    isRefused = true;
    throw error;
  };
}

const errorOf = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'rename' });

const portal = (): Promise<Texts> => textsIn(join(out, ward));

const beside = async (): Promise<string[]> =>
  Object.keys(await textsIn(out)).filter((path) => !path.startsWith(`${ward}/`));

const brokenLinks = (files: Texts): string[] =>
  Object.values(files).flatMap((text) => text.split(' ').filter((link) => link !== '' && !(link in files)));

describe('changed files', () => {
  it('are put in place; what is removed leaves no empty folder, and nothing else is touched', async () => {
    const stampOfKept = (): string => {
      const { ino, ctimeMs } = statSync(join(out, ward, 'files/giữ.pdf'));
      return `${ino} ${ctimeMs}`;
    };
    let stamp: string | undefined;
    await change(before, after, () => void (stamp ??= stampOfKept()));
    expect(await portal()).toEqual(after);
    expect(await beside()).toEqual([]);
    expect(stampOfKept()).toBe(stamp);
    expect(await repairPortal(out, ward)).toBe(true);
  });

  it('of a path in both lists are written', async () => {
    await lay(join(out, ward), before);
    const staging = await makeStaging(out, ward);
    await writeFile(join(staging, 'index.html'), 'mới');
    await publish(out, ward, staging, { written: ['index.html'], removed: ['index.html', 'không/có.html'] });
    expect(await portal()).toEqual({ ...before, 'index.html': 'mới' });
  });

  it('that were never written change nothing', async () => {
    await lay(join(out, ward), before);
    const staging = await makeStaging(out, ward);
    await expect(publish(out, ward, staging, { written: ['index.html'], removed: [] })).rejects.toThrow(
      'ENOENT',
    );
    expect(await repairPortal(out, ward)).toBe(true);
    expect(await portal()).toEqual(before);
  });

  it.each<[string, Texts, Texts]>([
    ['a file becomes a folder', { a: 'tệp', 'b.html': '' }, { 'a/b/c.html': 'trang', 'b.html': '' }],
    ['a folder becomes a file', { 'a/b/c.html': 'trang', 'b.html': '' }, { a: 'tệp', 'b.html': '' }],
    ['a file gets a folder’s name beside it', { 'x.html': '1' }, { 'x.html': '2', 'x/index.html': '' }],
    ['a name gets another case', { 'Mẫu/Đơn.pdf': '1' }, { 'mẫu/đơn.pdf': '2' }],
    ['a name gets another form', { [name.normalize('NFD')]: '1' }, { [name]: '2' }],
  ])('where %s', async (_what, from, to) => {
    await change(from, to);
    expect(await portal()).toEqual(to);
  });
});

describe('a change that is stopped', () => {
  it('at any step shows no broken link, and the next command completes or undoes it', async () => {
    let steps = 0;
    await change(before, after, () => void (steps += 1));
    const ends: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      await rm(out, { recursive: true });
      await expect(change(before, after, stopAfter(step))).rejects.toThrow('bị ngắt');
      expect(brokenLinks(await portal())).toEqual([]);

      // The command that completes it is stopped too.
      const repair = watched(stopAfter(step % 5), () => repairPortal(out, ward));
      expect(await repair.catch(() => 'stopped')).not.toBe(false);
      expect(brokenLinks(await portal())).toEqual([]);
      await repairPortals(out);
      const files = await portal();
      ends.push('_astro/a.css' in files ? 'old' : 'new');
      expect(files).toEqual(ends.at(-1) === 'old' ? before : after);
      expect(await beside()).toEqual([]);
      expect(await repairPortal(out, ward)).toBe(true);
    }
    expect(ends.join(' ')).toMatch(/^(?:old )+(?:new ?)+$/);
  });

  it.each(['ENOSPC', 'EROFS', 'EACCES'])(
    'by %s says so, and is completed when the disk lets it',
    async (code) => {
      const stopped = change(before, after, stopAfter(8, errorOf(code)));
      await expect(stopped).rejects.toMatchObject({ code });
      // A command for another ward is not stopped by it.
      await watched(refuseOne(errorOf(code)), () => repairPortals(out));
      const repair = watched(refuseOne(errorOf(code)), () => repairPortal(out, ward));
      await expect(repair).rejects.toMatchObject({ code });
      expect(await repairPortal(out, ward)).toBe(true);
      expect(await portal()).toEqual(after);
    },
  );
});

describe('a change that cannot be completed asks for a whole build', () => {
  const staging = async (): Promise<string> =>
    join(
      out,
      (await readdir(out)).find((name) => name.includes('.new-'))!,
    );

  it.each<[string, () => Promise<void>, string]>([
    ['a new file was lost', async () => rm(join(await staging(), 'index.html')), ''],
    ['a new file was emptied', async () => writeFile(join(await staging(), 'index.html'), ''), ''],
    ['a new file was altered', async () => utimes(join(await staging(), 'index.html'), 1, 1), ''],
    ['all new files were lost', async () => rm(await staging(), { recursive: true }), ''],
    ['the journal was altered', async () => writeFile(join(out, `.${ward}.journal`), '{}'), ''],
    ['the journal was emptied', async () => writeFile(join(out, `.${ward}.journal`), ''), ''],
    ['the portal is on several disks', () => Promise.resolve(), 'EXDEV'],
  ])('where %s', async (_why, spoil, code) => {
    await expect(change(before, after, stopAfter(6))).rejects.toThrow('bị ngắt');
    await spoil();
    await watched(code === '' ? gate.before : refuseOne(errorOf(code)), () => repairPortals(out));
    expect(await readFile(join(out, `.${ward}.journal`), 'utf8')).not.toContain('staging');
    expect(await repairPortal(out, ward)).toBe(false);

    const whole = await makeStaging(out, ward);
    await lay(whole, after);
    await publish(out, ward, whole);
    expect(await repairPortal(out, ward)).toBe(true);
    expect(await textsIn(out)).toEqual(
      Object.fromEntries(Object.entries(after).map(([path, text]) => [`${ward}/${path}`, text])),
    );
  });

  it('where there is no portal, or a link to one', async () => {
    expect(await repairPortal(out, ward)).toBe(false);
    await lay(join(out, '../nơi khác'), before);
    await mkdir(out);
    await symlink('../nơi khác', join(out, ward));
    expect(await repairPortal(out, ward)).toBe(false);
    const whole = await makeStaging(out, ward);
    await lay(whole, after);
    await publish(out, ward, whole);
    expect(await portal()).toEqual(after);
    expect(await textsIn(join(out, '../nơi khác'))).toEqual(before);
  });
});
