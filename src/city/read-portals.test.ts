import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { portal } from './fixtures/portals.ts';
import { readPortals } from './read-portals.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cổng '));
});
afterEach(() => rm(dir, { recursive: true }));

const put = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(dir, folder, dirname(name)), { recursive: true });
    await writeFile(join(dir, folder, name), text);
  }
};

const built = (id: string, url?: string): Record<string, string> => ({
  'index.html': '<!doctype html>',
  'du-lieu/phuong.json': JSON.stringify(portal({ id, ...(url && { url }) }).facts),
  'rss.xml': '<rss><channel></channel></rss>',
  'sitemap-index.xml': '<sitemapindex></sitemapindex>',
});

const found = async (): Promise<unknown> => {
  const { portals, skipped } = await readPortals(dir);
  return [
    ...portals.map(({ facts }) => facts.id),
    ...skipped.map(({ folder, reason }) => `${folder}: ${reason}`),
  ];
};

it('finds the portals in a folder, whatever else is in it', async () => {
  await put('ai-quoc', built('ai-quoc'));
  await put('kien-an', built('kien-an'));
  await put('anh', { 'logo.svg': '<svg/>' });
  await put('.kien-an.new-1', built('kien-an'));
  await put('thanh-pho', { 'index.html': '', 'du-lieu/cac-phuong.json': '{}' });
  await put('.', { 'robots.txt': '' });
  expect(await found()).toEqual(['ai-quoc', 'kien-an', 'anh: none', 'thanh-pho: front']);
});

it.each([
  ['has no facts about its ward', 'du-lieu/phuong.json', ''],
  ['has facts that are cut', 'du-lieu/phuong.json', '{"id": "ai-q'],
  ['has facts of another kind', 'du-lieu/phuong.json', '{"id": "ai-quoc", "url": "javascript:alert(1)"}'],
  ['has a feed that is cut', 'rss.xml', '<rss><channel>'],
  ['has no sitemap', 'sitemap-index.xml', ''],
])('skips a portal that %s', async (_, file, text) => {
  await put('ai-quoc', { ...built('ai-quoc'), [file]: text });
  await put('kien-an', built('kien-an'));
  expect(await found()).toEqual(['kien-an', 'ai-quoc: broken']);
});

it('skips the second portal of one ward, and of one address', async () => {
  await put('a', built('ai-quoc'));
  await put('b', built('ai-quoc', 'https://other.example/'));
  await put('c', built('kien-an', 'https://portal.example/ai-quoc/'));
  expect(await found()).toEqual(['ai-quoc', 'b: twice', 'c: twice']);
});
