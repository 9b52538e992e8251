import type { SpawnSyncReturns } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Texts } from '../../build/publish/fixtures/folder.ts';
import { lay, textsIn } from '../../build/publish/fixtures/folder.ts';
import { makeStaging, repairPortal, repairPortals } from '../../build/publish.ts';
import { runCommand } from '../commands/run-command.ts';
import { buildOf, bytesIn, writeWards } from './small-wards.ts';

const ward = 'phường-ngắt';
const killer = new URL('./kill-at.ts', import.meta.url).href;
let home: string;
let out: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'cổng phường bị ngắt '));
  out = join(home, 'ra');
});
afterAll(() => rm(home, { recursive: true, force: true }));

const page = 'van-ban/index.html';
const before: Texts = { 'index.html': page, [page]: 'van-ban/cũ/index.html', 'van-ban/cũ/index.html': '' };
const after: Texts = {
  'index.html': `${page} `,
  [page]: 'van-ban/mới/index.html',
  'van-ban/mới/index.html': '',
};
const changes = { written: Object.keys(after), removed: ['van-ban/cũ/index.html'] };

const entry = fileURLToPath(new URL('./publish-process.ts', import.meta.url));

/** Puts the new files in place in a process of its own. @returns the signal that ended it */
function publishAndKill(staging: string, nth: number): NodeJS.Signals | null {
  const args = ['--import', killer, entry];
  const env = { ...process.env, KILL_AT: `${nth} ${out}` };
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    [...args, out, ward, staging, JSON.stringify(changes)],
    { env, encoding: 'utf8' },
  );
  if (signal === null) expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return signal;
}

test('a change that is killed before any of its steps shows no broken link, and the next command completes it', async () => {
  const ends: string[] = [];
  for (let nth = 1, signal: NodeJS.Signals | null = 'SIGKILL'; signal !== null; nth += 1) {
    await rm(join(out, ward), { recursive: true, force: true });
    await lay(join(out, ward), before);
    const staging = await makeStaging(out, ward);
    await lay(staging, after);
    signal = publishAndKill(staging, nth);

    const files = await textsIn(join(out, ward));
    const links = Object.values(files).flatMap((text) => text.split(' ').filter((link) => link !== ''));
    expect(links.filter((link) => !(link in files))).toEqual([]);

    await repairPortals(out);
    const repaired = await textsIn(join(out, ward));
    ends.push('van-ban/cũ/index.html' in repaired ? 'old' : 'new');
    expect(repaired).toEqual(ends.at(-1) === 'old' ? before : after);
    expect(await repairPortal(out, ward)).toBe(true);
    expect(await readdir(out)).toEqual([ward]);
  }
  // Before the journal is there the change is undone: while its folder, its draft and its name are made.
  expect(ends.slice(0, 4)).toEqual(['old', 'old', 'old', 'new']);
  expect(ends.length).toBeGreaterThan(10);
  expect(ends.lastIndexOf('old')).toBe(2);
});

describe('a build of a changed ward', () => {
  const build = (content: string, place: string, env = {}): SpawnSyncReturns<string> =>
    runCommand('build', buildOf(join(home, content), join(home, place)), env);

  beforeAll(async () => {
    await writeWards(join(home, 'cũ'), ['phuong-a'], 'phòng cháy');
    expect(build('cũ', 'ra lệnh')).toMatchObject({ status: 0 });
    await writeWards(join(home, 'mới'), ['phuong-a']);
    expect(build('mới', 'ra lệnh mới')).toMatchObject({ status: 0 });
  });

  test.each([3, 5, 9, 17])(
    'that is killed before its change %i of the disk is completed by the next command',
    async (nth) => {
      const place = join(home, 'ra lệnh');
      await writeWards(join(home, 'cũ'), ['phuong-a'], `phòng cháy ${nth}`);
      expect(build('cũ', 'ra lệnh')).toMatchObject({ status: 0 });
      await writeWards(join(home, 'cũ'), ['phuong-a']);
      const killed = build('cũ', 'ra lệnh', {
        NODE_OPTIONS: `--import ${killer}`,
        KILL_AT: `${nth} ${place}`,
      });
      expect(killed.signal).toBe('SIGKILL');
      const then = new Date(Date.now() - 11_000);
      for (const name of await readdir(place))
        if (name.endsWith('.lock')) await utimes(join(place, name), then, then);
      expect(build('cũ', 'ra lệnh')).toMatchObject({ status: 0 });
      expect(await bytesIn(place)).toEqual(await bytesIn(join(home, 'ra lệnh mới')));
      expect(await readdir(place)).toEqual(['phuong-a']);
    },
  );
});
