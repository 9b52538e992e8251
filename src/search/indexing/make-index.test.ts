import { existsSync, mkdirSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackCatalog } from '../shared/catalog.ts';
import type { CodeFile } from '../shared/code-files.ts';
import { codeFileOf, codeFilePath, codeFilesFor } from '../shared/code-files.ts';
import type { ShardList } from '../shared/shard-list.ts';
import { catalogPath } from '../shared/shard-list.ts';
import { contents, emptyFolder, page, putInPlace, sent } from './fixtures/index-folder.ts';
import { readIndex } from './fixtures/read-index.ts';
import type { IndexOrder, NewIndex } from './make-index.ts';
import { makeIndex } from './make-index.ts';
import type { PageForIndex } from './page-for-index.ts';

/** Oldest first. */
const pages = [
  page('lien-he/', 'data-kind="trang"', 'Liên hệ'),
  page(
    'van-ban/2025/đôn đốc/',
    'data-kind="van-ban" data-type="cong-van" data-fields="y-te" data-day="2025-12-17" data-published="1766000000000" data-code="45/QĐ-UBND"',
    'Đôn đốc',
  ),
  page(
    'tin-tuc/a/',
    'data-kind="tin-tuc" data-tag="expired" data-day="2026-01-05" data-published="1767600000000" data-cites="45/QĐ-UBND"',
    'Tin',
  ),
];

let home: string;

beforeAll(async () => (home = await mkdtemp(join(tmpdir(), 'chỉ mục '))));
afterAll(() => rm(home, { recursive: true, force: true }));

/** Makes an index of the pages in shards of these sizes. */
function make(
  dir: string,
  pagesOfShards: Record<string, number>,
  some: readonly PageForIndex[] = pages,
): Promise<NewIndex> {
  const shards = Object.entries(pagesOfShards).map(([name, count]) => ({ name, pages: count }));
  mkdirSync(dir);
  return makeIndex({ staging: dir, published: undefined, shards, outdated: [] }, sent(some));
}

const listIn = async (dir: string): Promise<ShardList> =>
  JSON.parse(await readFile(join(dir, 'pagefind/shards.json'), 'utf8')) as ShardList;

describe('the index of a portal', () => {
  it('holds the pages that are sent to it', async () => {
    const dir = join(home, 'one');
    const addresses = ['lien-he/', 'van-ban/2025/đôn đốc/', 'tin-tuc/a/'];
    const index = await make(dir, { one: 3 });
    expect(index.addresses).toEqual({ one: addresses });
    expect([...(await readIndex(dir))].sort()).toEqual(addresses.sort());
  });

  it('knows what each page is, newest first', async () => {
    const { shards } = await listIn(join(home, 'one'));
    expect(shards).toMatchObject([{ name: 'one', pages: 3, days: ['2025-12-17', '2026-01-05'] }]);
    const catalog = await readFile(join(home, 'one/pagefind', catalogPath(shards[0]!)), 'utf8');
    expect(
      unpackCatalog('one', catalog).map(({ kind, type, fields, year, past }) => [
        kind,
        type,
        fields,
        year,
        past,
      ]),
    ).toEqual([
      ['tin-tuc', undefined, [], '2026', true],
      ['van-ban', 'cong-van', ['y-te'], '2025', false],
      ['trang', undefined, [], undefined, false],
    ]);
  });

  it('is published without the interfaces that Pagefind writes', async () => {
    const names = await readdir(join(home, 'one/pagefind'));
    expect(names.filter((name) => !name.endsWith('.pf_meta')).sort()).toEqual([
      'catalog',
      'fragment',
      'goi-y',
      'index',
      'meanings.json',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.js',
      'shard-suggestions',
      'shard-words',
      'shards.json',
      'start.pack',
      'wasm.unknown.pagefind',
      'words',
    ]);
  });

  it('is the same byte for byte the next time', async () => {
    const dir = join(home, 'two');
    await make(dir, { one: 3 });
    expect(await contents(dir)).toEqual(await contents(join(home, 'one')));
  });

  it.each([
    [2, 'more pages came than were to be indexed'],
    [4, '4 pages were to be indexed for one, and fewer came'],
  ])('is not made where %i pages were to come and 3 came', async (count, message) => {
    await expect(make(join(home, `count ${count}`), { one: count })).rejects.toThrow(message);
  });

  it('of a portal without pages has no shards', async () => {
    await make(join(home, 'empty'), {}, []);
    expect((await listIn(join(home, 'empty'))).shards).toEqual([]);
  });

  it('is not what it should be where a file of it is gone', async () => {
    const dir = join(home, 'four');
    await make(dir, { one: 3 });
    const [first] = await readdir(join(dir, 'pagefind/fragment'));
    await rm(join(dir, 'pagefind/fragment', first!));
    await expect(readIndex(dir)).rejects.toThrow('the catalogs know 1 pages that are not in the index');
  });
});

describe('an index of several shards', () => {
  const text = (address: string): PageForIndex => page(address, 'data-kind="trang"', `Trang ${address}`);
  const old = [text('a/'), text('b/')];

  it('lists them newest first, Pagefind’s own list begins with the newest', async () => {
    const dir = join(home, 'several');
    await make(dir, { one: 1, two: 1, three: 1 });
    expect((await listIn(dir)).shards.map(({ name }) => name)).toEqual(['three', 'two', 'one']);
    const { languages } = JSON.parse(await readFile(join(dir, 'pagefind/pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { hash: string }>;
    };
    expect(Object.keys(languages)).toEqual(['vi', 'vi-x-three', 'vi-x-two', 'vi-x-one']);
    expect(languages['vi']!.hash).toMatch(/^vi-x-three_/);
  });

  it('tells which of them have a code', async () => {
    const file = codeFilePath(codeFileOf('45-qd-ubnd', codeFilesFor(3)));
    const codes = JSON.parse(await readFile(join(home, 'several/pagefind', file), 'utf8')) as CodeFile;
    expect(codes).toEqual({ '45-qd': ['two', 'three'], '45-qd-ubnd': ['two', 'three'] });
  });

  it.each<[string, readonly PageForIndex[], Record<string, number>]>([
    ['a page is added to the last', [...pages, ...old], { one: 1, two: 1, three: 3 }],
    ['a page of the first is another', [text('lien-he/'), ...pages.slice(1)], { one: 1, two: 1, three: 1 }],
    ['a shard is new', [...pages, ...old], { one: 1, two: 1, three: 1, four: 2 }],
    ['a shard is gone', pages.slice(0, 2), { one: 1, two: 1 }],
    ['one is left', pages.slice(2), { three: 1 }],
  ])('becomes what a clean build makes where %s', async (name, some, sizes) => {
    const clean = join(home, `clean ${name}`);
    await make(clean, sizes, some);
    const place = join(home, `changed ${name}`);
    const last = await make(place, { one: 1, two: 1, three: 1 });
    const { order, toMake } = changeOf(
      last,
      await make(join(home, `again ${name}`), sizes, some),
      some,
      sizes,
    );
    const staging = emptyFolder(home, `staging ${name}`);
    const { removed } = await makeIndex({ ...order, staging, published: place }, sent(toMake));
    await putInPlace(staging, place, removed);
    expect(await contents(place)).toEqual(await contents(clean));
  });

  it('is not made in a folder that was removed: the build was given up', async () => {
    const dir = join(home, 'given up');
    const shards = [{ name: 'one', pages: 3 }];
    const order = { staging: dir, published: undefined, shards, outdated: [] };
    await expect(makeIndex(order, sent(pages))).rejects.toThrow('ENOENT');
    expect(existsSync(dir)).toBe(false);
  });

  it('keeps the files of what does not change', async () => {
    const place = join(home, 'kept');
    const { shards } = await make(place, { one: 2, two: 1 });
    const staging = emptyFolder(home, 'staging kept');
    const order = {
      staging,
      published: place,
      shards: [
        { name: 'one', pages: 2 },
        { name: 'two', pages: 1, facts: shards[1]! },
      ],
      outdated: ['one'],
    };
    const changed = [pages[0]!, page('van-ban/2025/đôn đốc/', 'data-kind="van-ban"', 'Đôn đốc lần hai')];
    const { removed } = await makeIndex(order, sent(changed));
    const written = [...(await contents(staging)).keys()].filter((path) => path.includes('/fragment/'));
    expect(written).toHaveLength(1);
    expect(removed.filter((path) => path.startsWith('fragment/'))).toHaveLength(1);
  });
});

/** The order for the shards that differ between two indexes, and the pages of these shards. */
function changeOf(
  last: NewIndex,
  next: NewIndex,
  some: readonly PageForIndex[],
  sizes: Record<string, number>,
): { order: Pick<IndexOrder, 'shards' | 'outdated'>; toMake: PageForIndex[] } {
  const kept = last.shards.filter((facts) =>
    next.shards.some((each) => JSON.stringify(each) === JSON.stringify(facts)),
  );
  const facts = new Map(kept.map((each) => [each.name, each]));
  const shards = Object.entries(sizes).map(([name, pages]) => ({ name, pages, facts: facts.get(name) }));
  const outdated = last.shards.map(({ name }) => name).filter((name) => !facts.has(name));
  const owners = shards.flatMap(({ name, pages }) => Array<string>(pages).fill(name));
  return { order: { shards, outdated }, toMake: some.filter((_, place) => !facts.has(owners[place]!)) };
}
