import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compareShards } from '../../search/indexing/compare-shards.ts';
import { pageForIndex } from '../../search/indexing/page-for-index.ts';
import { planShards } from '../../search/indexing/plan-shards.ts';
import type { Indexing } from '../start-indexing.ts';
import { startIndexing } from '../start-indexing.ts';
import { verifyIndex } from './search-index.ts';

const page = (address: string) =>
  pageForIndex(
    address,
    '<article data-pagefind-body><div hidden data-kind="trang"></div><h1>Đôn đốc</h1></article>',
  )!;

/** Begins an index of one page. */
const start = (dir: string): Indexing =>
  startIndexing(compareShards(planShards([{ address: 'lien-he/', key: '' }]), []), dir);

let home: string;
beforeAll(async () => (home = await mkdtemp(join(tmpdir(), 'chỉ mục '))));
afterAll(() => rm(home, { recursive: true }));

it('an index that holds what a search must find, and nothing else, is right', async () => {
  const staging = join(home, 'right');
  await mkdir(staging);
  const indexing = start(staging);
  await indexing.add(page('lien-he/'));
  expect(verifyIndex(await indexing.end(), ['lien-he/'])).toEqual([]);
});

it('a page that it lacks and a page that it has too many are named', () => {
  expect(
    verifyIndex({ addresses: ['a/', 'b/'], shards: [], removed: [], peakBytes: 0 }, ['b/', 'c/']),
  ).toEqual(['chỉ mục tìm kiếm thiếu c/', 'chỉ mục tìm kiếm thừa a/']);
});

it('a folder that cannot be written is a fault of the index, and takes nothing down', async () => {
  await writeFile(join(home, 'file'), '');
  const indexing = start(join(home, 'file'));
  await indexing.add(page('lien-he/'));
  expect(verifyIndex(await indexing.end(), ['lien-he/'])).toEqual([
    expect.stringMatching(/^không lập được chỉ mục tìm kiếm: .*pagefind\S* đang chiếm chỗ của một thư mục/),
  ]);
});
