import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackCatalog } from '../shared/catalog.ts';
import { readIndex } from './fixtures/read-index.ts';
import { indexPortal } from './index-portal.ts';

const page = (marks: string, text: string, body = ' data-pagefind-body'): string =>
  `<!doctype html><html lang="vi"><head><title>x</title></head><body><main${body}>${marks}<h1>Tên</h1><p>${text}</p></main></body></html>`;

const pages = {
  'van-ban/2025/đôn đốc/index.html': page(
    '<div hidden data-kind="van-ban" data-type="cong-van" data-fields="y-te" data-day="2025-12-17" data-published="1766000000000"></div>',
    'Đôn đốc',
  ),
  'tin-tuc/a/index.html': page(
    '<div hidden data-kind="tin-tuc" data-day="2026-01-05" data-published="1767600000000"></div>',
    'Tin',
  ),
  'lien-he/index.html': page('<div hidden data-kind="trang"></div>', 'Liên hệ'),
  'van-ban/index.html': page('', 'Danh sách', ''),
};

let home: string;

beforeAll(async () => (home = await mkdtemp(join(tmpdir(), 'chỉ mục '))));
afterAll(() => rm(home, { recursive: true, force: true }));

async function portal(name: string, files: Record<string, string>): Promise<string> {
  const dir = join(home, name);
  for (const [path, html] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), html);
  }
  return dir;
}

describe('the index of a portal', () => {
  it('has exactly the pages that are marked for it', async () => {
    const dir = await portal('one', pages);
    const addresses = ['lien-he/', 'tin-tuc/a/', 'van-ban/2025/đôn đốc/'];
    expect([...(await indexPortal(dir))].sort()).toEqual(addresses);
    expect([...(await readIndex(dir))].sort()).toEqual(addresses);
  });

  it('has the facts about each page, newest first', async () => {
    const { entries, shards } = unpackCatalog(
      await readFile(join(home, 'one/pagefind/catalog.json'), 'utf8'),
    );
    expect(entries.map(({ kind, type, fields, year }) => [kind, type, fields, year])).toEqual([
      ['tin-tuc', undefined, [], '2026'],
      ['van-ban', 'cong-van', ['y-te'], '2025'],
      ['trang', undefined, [], undefined],
    ]);
    expect(shards).toBe(1);
  });

  it('is published without the user interfaces of Pagefind', async () => {
    const names = (await readdir(join(home, 'one/pagefind'))).filter((name) => !name.endsWith('.pf_meta'));
    expect(names.sort()).toEqual([
      'catalog.json',
      'fragment',
      'index',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.js',
      'wasm.unknown.pagefind',
    ]);
  });

  it('is the same byte for byte, whatever was in the folder and in whatever order files are listed', async () => {
    const dir = await portal('two', Object.fromEntries(Object.entries(pages).reverse()));
    await portal('two', { 'pagefind/fragment/vi_0.pf_fragment': 'cũ' });
    await indexPortal(dir);
    expect(await contents(join(dir, 'pagefind'))).toEqual(await contents(join(home, 'one/pagefind')));
  });

  it('is not made of a page without marks', async () => {
    const dir = await portal('three', { 'x/index.html': page('', 'Không dấu') });
    await expect(indexPortal(dir)).rejects.toThrow('x/index.html is to be indexed but has no SearchMarks');
  });

  it('is refused if one of its files is missing', async () => {
    const dir = await portal('four', pages);
    await indexPortal(dir);
    const [first] = await readdir(join(dir, 'pagefind/fragment'));
    await rm(join(dir, 'pagefind/fragment', first!));
    await expect(readIndex(dir)).rejects.toThrow('catalog.json knows 1 pages that are not in the index');
  });
});

async function contents(dir: string): Promise<Map<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.slice(dir.length), (await readFile(file)).toString('base64')] as const),
    ),
  );
}
