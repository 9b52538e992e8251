import type * as FileSystem from 'node:fs';
import { appendFileSync, cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cacheRoot } from '../cache/project.ts';
import { WardFolder } from '../content/store/fixtures/ward-folder.ts';
import { testContent } from '../tests/test-content.ts';
import { checkWard } from './check-ward.ts';
import { keptFindings } from './kept-findings.ts';
import { keepPublic } from './may-keep.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof FileSystem>();
  return { ...fs, readFileSync: vi.fn(fs.readFileSync) };
});

const now = Date.parse('2026-11-22T12:00+07:00');
/** Which stamps files show, as builds and checks of other wards have kept it: to recognise it takes longer than all else here. */
const seenStamps = join(cacheRoot(), 'seen-stamps');
let folder: WardFolder;

beforeEach(async () => {
  folder = new WardFolder();
  for (const made of [seenStamps, folder.cache]) mkdirSync(made, { recursive: true, mode: 0o700 });
  symlinkSync(seenStamps, join(folder.cache, 'seen-stamps'), 'junction');
  cpSync(join(testContent, 'phuong-mau'), folder.path(''), { recursive: true });
  await check();
});
afterEach(() => folder.remove());

/** The texts that a check in a new command opens. */
async function check(): Promise<string[]> {
  vi.mocked(readFileSync).mockClear();
  const read = await folder.read();
  const findings = checkWard(read, { now, kept: keptFindings(folder.content, read.source.id) });
  keepPublic(read, findings, now);
  const opened = vi.mocked(readFileSync).mock.calls.map(([path]) => String(path));
  return opened
    .filter((path) => path.startsWith(folder.path('')) && path.endsWith('.md'))
    .map((path) => path.slice(folder.path('').length + 1));
}

/** Withdrawn, drafts, published later, or with notes of the editors: nothing of these is kept. */
const notPublic = [
  'directives/2025/tam-dung-nhan-ho-so.md',
  'directives/2026/huong-dan-nop-ho-so-tai-nha.md',
  'directives/2026/lich-thu-gom-rac.md',
  'directives/2026/ngung-cap-nuoc-thang-11.md',
  'directives/2026/phan-cong-truc-le.md',
  'directives/2026/tet-nguyen-dan-2027.md',
  'directives/2027/tong-ve-sinh-dau-nam.md',
  'news/2026/lich-tiem-cum-mua.md',
];

it('a check opens only texts that are not public where nothing changed, and the changed one where one did', async () => {
  expect(await check()).toEqual(notPublic);
  appendFileSync(folder.path('pages/lien-he.md'), '\nMời bà con đến.\n');
  expect(await check()).toEqual([...notPublic, 'pages/lien-he.md'].sort());
});
