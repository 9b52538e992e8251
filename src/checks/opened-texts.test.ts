import type * as FileSystem from 'node:fs';
import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WardFolder } from '../content/store/fixtures/ward-folder.ts';
import { testContent } from '../tests/test-content.ts';
import { checkWard } from './check-ward.ts';
import { keptFindings } from './kept-findings.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof FileSystem>();
  return { ...fs, readFileSync: vi.fn(fs.readFileSync) };
});

let folder: WardFolder;

beforeEach(async () => {
  folder = new WardFolder();
  cpSync(join(testContent, 'phuong-mau'), folder.path(''), { recursive: true });
  await check();
});
afterEach(() => folder.remove());

/** The texts that a check in a new command opens. */
async function check(): Promise<string[]> {
  vi.mocked(readFileSync).mockClear();
  const read = await folder.read();
  checkWard(read, {
    now: Date.parse('2026-11-22T12:00+07:00'),
    kept: keptFindings(folder.content, read.source.id),
  });
  const opened = vi.mocked(readFileSync).mock.calls.map(([path]) => String(path));
  return opened
    .filter((path) => path.startsWith(folder.path('')) && path.endsWith('.md'))
    .map((path) => path.slice(folder.path('').length + 1));
}

it('a check opens no text where nothing changed, and the changed one where one did', async () => {
  expect(await check()).toEqual([]);
  appendFileSync(folder.path('pages/lien-he.md'), '\nMời bà con đến.\n');
  expect(await check()).toEqual(['pages/lien-he.md']);
});
