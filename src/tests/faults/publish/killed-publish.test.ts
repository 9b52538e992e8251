import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lay, textsIn } from '../../../build/publish/fixtures/folder.ts';
import { sha256 } from '../../../cache/digest.ts';
import { readLog } from '../../../proof/log.ts';
import { manifestText } from '../../../proof/manifest.ts';
import { proofFiles } from '../../../proof/names.ts';
import { folderSource } from '../../../proof/verify/folder.ts';
import { verifyPortal } from '../../../proof/verify/verify-portal.ts';
import { publishPortal } from '../../../publishing/publish-portal.ts';
import { linksIn, version, versionAfter } from './versions.ts';

const ward = 'phuong-a';
const now = Date.parse('2026-05-05T07:30+07:00');
const killer = new URL('../kill-at.ts', import.meta.url).href;
const entry = fileURLToPath(new URL('./portal-process.ts', import.meta.url));
let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'công bố bị ngắt '));
  for (const number of [1, 2]) await lay(join(home, `dựng ${number}`, ward), version(number));
  await publishPortal({ ward, builtDir: join(home, 'dựng 1'), dir: join(home, 'mẫu'), now });
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** Publishes the second version in a process of its own. @returns the signal that ended it */
function publishAndKill(
  dir: string,
  nth: number,
  path: string | undefined,
  built = 'dựng 2',
): NodeJS.Signals | null {
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ['--import', killer, entry, ward, join(home, built), dir, String(now)],
    {
      env: {
        ...process.env,
        ...(path !== undefined && { PATH: path }),
        KILL_AT: `${nth} ${dir}`,
        KILL_ALSO: 'link copyFile',
      },
      encoding: 'utf8',
    },
  );
  if (signal === null) expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return signal;
}

/** Makes the locks of a killed command as old as they are after ten seconds. */
async function age(...folders: string[]): Promise<void> {
  const then = new Date(Date.now() - 11_000);
  for (const folder of folders)
    for (const name of await readdir(folder))
      if (name.endsWith('.lock')) await utimes(join(folder, name), then, then);
}

describe('a publish that is killed before any of its changes of the disk', () => {
  test.each([
    ['in one step', undefined],
    // Without `mv` and Perl no two folders can be exchanged.
    ['file by file', '/không có'],
  ])('%s: readers have a whole portal, and the next one completes it', async (way, path) => {
    const dir = join(home, way);
    const ends: string[] = [];
    for (let nth = 1, signal: NodeJS.Signals | null = 'SIGKILL'; signal !== null; nth += 1) {
      await rm(dir, { recursive: true, force: true });
      await cp(join(home, 'mẫu'), dir, { recursive: true, preserveTimestamps: true });
      signal = publishAndKill(dir, nth, path);

      const files = await textsIn(join(dir, ward));
      const own = Object.entries(files).filter(([file]) => !file.startsWith('.'));
      expect(own.flatMap(([, text]) => linksIn(text)).filter((link) => !(link in files))).toEqual([]);
      const isWhole = [version(1), versionAfter(2, 1)].some(
        (whole) => JSON.stringify(sorted(whole)) === JSON.stringify(sorted(files)),
      );
      if (way === 'in one step') expect(isWhole).toBe(true);
      ends.push(files['index.html']!.slice(0, 1));

      await age(join(dir, '.cong-phuong'), join(home, 'dựng 2'));
      await publishPortal({ ward, builtDir: join(home, 'dựng 2'), dir, now });
      expect(await textsIn(join(dir, ward))).toEqual(versionAfter(2, 1));
      expect((await readdir(dir)).sort()).toEqual(['.cong-phuong', ward]);
      expect(await readdir(join(dir, '.cong-phuong'))).toEqual([`${ward}.json`]);
      expect(await readdir(join(home, 'dựng 2'))).toEqual([ward]);
    }
    expect(ends.length).toBeGreaterThan(20);
    expect(ends.indexOf('2')).toBeGreaterThan(10);
    expect(ends.slice(ends.indexOf('2'))).not.toContain('1');
  });
});

describe('a publish with proofs that is killed before one of its changes of the disk', () => {
  const start = 2;
  const step = 5;

  beforeAll(async () => {
    for (const number of [1, 2]) {
      const texts = version(number);
      await lay(join(home, `kê ${number}`, ward), texts);
      const files = new Map(Object.entries(texts).map(([path, text]) => [path, sha256(text)]));
      const facts = { ward, date: `2026-05-0${number}`, generator: 'a', content: { digest: 'a' } };
      await lay(join(home, `kê ${number}`, ward), {
        [proofFiles.manifest]: manifestText({ ...facts, files }),
      });
    }
    await publishPortal({ ward, builtDir: join(home, 'kê 1'), dir: join(home, 'mẫu kê'), now });
  });

  test.each([
    ['in one step', undefined],
    ['file by file', '/không có'],
  ])('%s: the next one completes it, and it is noted once', async (way, path) => {
    const dir = join(home, `kê ${way}`);
    const notes = new Set<number>();
    for (let nth = start, signal: NodeJS.Signals | null = 'SIGKILL'; signal !== null; nth += step) {
      await rm(dir, { recursive: true, force: true });
      await cp(join(home, 'mẫu kê'), dir, { recursive: true, preserveTimestamps: true });
      signal = publishAndKill(dir, nth, path, 'kê 2');
      const source = folderSource(join(dir, ward));
      if (way === 'in one step') expect((await verifyPortal(source)).faults).toEqual([]);
      notes.add(readLog((await source.proofs()).log!).entries.length);
      await age(join(dir, '.cong-phuong'), join(home, 'kê 2'));
      await publishPortal({ ward, builtDir: join(home, 'kê 2'), dir, now });
      const { faults, last } = await verifyPortal(source);
      expect([faults, last?.number]).toEqual([[], 2]);
    }
    expect([...notes]).toEqual([1, 2]);
  });
});

const sorted = (files: Record<string, string>): [string, string][] =>
  Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
