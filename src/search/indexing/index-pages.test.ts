import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackCatalog } from '../shared/catalog.ts';
import { readIndex } from './fixtures/read-index.ts';
import { indexPages } from './index-pages.ts';
import type { PageForIndex } from './page-for-index.ts';
import { pageForIndex } from './page-for-index.ts';

const page = (address: string, marks: string, text: string): PageForIndex =>
  pageForIndex(
    address,
    `<article data-pagefind-body><div hidden ${marks}></div><h1>Tên</h1><p>${text}</p></article>`,
  )!;

/** Oldest first. */
const pages = [
  page('lien-he/', 'data-kind="trang"', 'Liên hệ'),
  page(
    'van-ban/2025/đôn đốc/',
    'data-kind="van-ban" data-type="cong-van" data-fields="y-te" data-day="2025-12-17" data-published="1766000000000"',
    'Đôn đốc',
  ),
  page('tin-tuc/a/', 'data-kind="tin-tuc" data-day="2026-01-05" data-published="1767600000000"', 'Tin'),
];

let home: string;

beforeAll(async () => (home = await mkdtemp(join(tmpdir(), 'chỉ mục '))));
afterAll(() => rm(home, { recursive: true, force: true }));

async function* sent(some = pages): AsyncGenerator<PageForIndex> {
  for (const each of some) yield await Promise.resolve(each);
}

describe('the index of a portal', () => {
  it('holds the pages that are sent to it', async () => {
    const dir = join(home, 'one');
    const addresses = ['lien-he/', 'van-ban/2025/đôn đốc/', 'tin-tuc/a/'];
    expect(await indexPages(3, sent(), dir)).toEqual(addresses);
    expect([...(await readIndex(dir))].sort()).toEqual(addresses.sort());
  });

  it('knows what each page is, newest first', async () => {
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

  it('is published without the interfaces that Pagefind writes', async () => {
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

  it('is the same byte for byte the next time', async () => {
    const dir = join(home, 'two');
    await indexPages(3, sent(), dir);
    expect(await contents(join(dir, 'pagefind'))).toEqual(await contents(join(home, 'one/pagefind')));
  });

  it.each([
    [2, 'more'],
    [4, 'fewer'],
  ])('is not made where %i pages were to come and %s came', async (count, word) => {
    await expect(indexPages(count, sent(), join(home, `count ${count}`))).rejects.toThrow(
      `${count} pages were to be indexed, and ${word} came`,
    );
  });

  it('is not what it should be where a file of it is gone', async () => {
    const dir = join(home, 'four');
    await indexPages(3, sent(), dir);
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
