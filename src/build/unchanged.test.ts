import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cacheVariable } from '../cache/project.ts';
import type { BuildResult } from './outcome.ts';
import type { WantedPortal } from './unchanged.ts';
import { lastBuild } from './unchanged.ts';

const result: BuildResult = {
  about: undefined,
  ok: true,
  findings: [],
  faults: [],
  unpublished: [],
  files: 2,
};
const noon = Date.parse('2026-11-22T12:00+07:00');
const midnight = Date.parse('2026-11-23T00:00+07:00');

let home: string;
let wanted: WantedPortal;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'không đổi '));
  vi.stubEnv(cacheVariable, join(home, 'cache'));
  const [contentDir, outDir] = [join(home, 'content'), join(home, 'dist')];
  for (const folder of ['content/hoa-sen/news', 'dist/hoa-sen/van-ban'])
    mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(contentDir, 'hoa-sen/ward.yaml'), 'name: Phường Ái Quốc');
  writeFileSync(join(contentDir, 'hoa-sen/news/a.md'), 'Tin');
  writeFileSync(join(outDir, 'hoa-sen/van-ban/index.html'), 'Văn bản');
  utimesSync(join(contentDir, 'hoa-sen/news/a.md'), 1, 1);
  // Where the clock of a disk is coarse, a folder's time shows a new name only after a moment.
  for (const folder of ['', 'van-ban']) utimesSync(join(outDir, 'hoa-sen', folder), 1, 1);
  wanted = { ward: 'hoa-sen', contentDir, outDir, now: noon, base: undefined, version: 'v1' };
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

const note = (until = midnight): void =>
  lastBuild(wanted).note(result, { until, ledger: 'số 1', moment: wanted.now });

it('a ward that was never built is built', () => {
  expect(lastBuild(wanted)).toEqual({ note: expect.any(Function) as unknown });
});

it('what has not changed is not built again, until something is due', () => {
  note();
  expect(lastBuild(wanted).result).toEqual(result);
  expect(lastBuild({ ...wanted, now: midnight - 1 }).result).toEqual(result);
  expect(lastBuild({ ...wanted, now: midnight }).result).toBeUndefined();
});

it.each<[string, () => void]>([
  ['a changed file', () => writeFileSync(join(wanted.contentDir, 'hoa-sen/news/a.md'), 'Tin!')],
  ['a file of the same size', () => writeFileSync(join(wanted.contentDir, 'hoa-sen/news/a.md'), 'Tim')],
  [
    'a file whose time was set back',
    () => {
      writeFileSync(join(wanted.contentDir, 'hoa-sen/news/a.md'), 'Tim');
      utimesSync(join(wanted.contentDir, 'hoa-sen/news/a.md'), 1, 1);
    },
  ],
  ['an added file', () => writeFileSync(join(wanted.contentDir, 'hoa-sen/news/b.md'), 'Tin')],
  ['a removed file', () => rmSync(join(wanted.contentDir, 'hoa-sen/news/a.md'))],
  [
    'a file of the portal that was altered',
    () => writeFileSync(join(wanted.outDir, 'hoa-sen/van-ban/index.html'), 'x'),
  ],
  ['a file of the portal that was removed', () => rmSync(join(wanted.outDir, 'hoa-sen/van-ban/index.html'))],
  ['a file that was added to the portal', () => writeFileSync(join(wanted.outDir, 'hoa-sen/x.html'), '')],
  ['a portal that was removed', () => rmSync(join(wanted.outDir, 'hoa-sen'), { recursive: true })],
])('%s is built anew', (_what, change) => {
  note();
  change();
  expect(lastBuild(wanted).result).toBeUndefined();
});

it.each<[string, Partial<WantedPortal>]>([
  ['an earlier moment', { now: noon - 1 }],
  ['another base path', { base: '/khac/' }],
  ['another version of the generator', { version: 'v2' }],
])('%s asks for another portal', (_what, other) => {
  note();
  expect(lastBuild({ ...wanted, ...other }).result).toBeUndefined();
});

it('another ward, content folder or output folder is not taken for this one', () => {
  note();
  expect(lastBuild({ ...wanted, outDir: join(home, 'khác') }).result).toBeUndefined();
  expect(lastBuild({ ...wanted, contentDir: join(home, 'khác') }).result).toBeUndefined();
});
