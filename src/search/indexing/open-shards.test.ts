import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MadeShard } from './compare-shards.ts';
import { compareShards } from './compare-shards.ts';
import { contents, emptyFolder, page, putInPlace, sent } from './fixtures/index-folder.ts';
import { makeIndex } from './make-index.ts';
import { OpenShards } from './open-shards.ts';
import type { PageForIndex } from './page-for-index.ts';

let home: string;
beforeAll(async () => (home = await mkdtemp(join(tmpdir(), 'mảnh mở '))));
afterAll(() => rm(home, { recursive: true, force: true }));

describe('an index of which shards stay open', () => {
  const text = (address: string, words: string): PageForIndex => page(address, 'data-kind="trang"', words);
  const first = ['a/', 'b/', 'c/'].map((address) => text(address, `Trang ${address}`));
  const other = text('b/', 'Trang khác');
  const added = text('d/', 'Trang mới');

  it.each<[string, PageForIndex[], PageForIndex[]]>([
    ['a page has changed', [other], [first[0]!, other, first[2]!]],
    ['a page is new at its end', [added], [...first, added]],
    ['both', [other, added], [first[0]!, other, first[2]!, added]],
  ])('becomes what a clean build makes where %s, and only that is sent', async (name, changed, all) => {
    const [place, staging] = [emptyFolder(home, `open ${name}`), emptyFolder(home, `open staging ${name}`)];
    const clean = emptyFolder(home, `open clean ${name}`);
    await makeIndex(
      { published: undefined, staging: clean, outdated: [], shards: [{ name: 'one', pages: all.length }] },
      sent(all),
    );
    const open = new OpenShards(1);
    const order = { published: undefined, staging: place, outdated: [] };
    await makeIndex({ ...order, shards: [{ name: 'one', pages: 3 }] }, sent(first), open);
    expect(open.facts.map(({ name }) => name)).toEqual(['one']);
    const shards = [{ name: 'one', pages: all.length, changed: changed.length }];
    const change = { published: place, staging, shards, outdated: ['one'] };
    const { removed } = await makeIndex(change, sent(changed), open);
    await putInPlace(staging, place, removed);
    expect(await contents(place)).toEqual(await contents(clean));
  });

  it('holds those that were made last', async () => {
    const open = new OpenShards(2);
    const shards = ['one', 'two', 'three'].map((name) => ({ name, pages: 1 }));
    const order = { published: undefined, staging: emptyFolder(home, 'open most'), outdated: [] };
    await makeIndex({ ...order, shards }, sent(first), open);
    expect(open.facts.map(({ name }) => name)).toEqual(['two', 'three']);
    await expect(
      makeIndex({ ...order, shards: [{ name: 'one', pages: 1, changed: 1 }] }, sent([other]), open),
    ).rejects.toThrow('the shard one is not open');
  });
});

describe('of a shard that is open', () => {
  const facts = { name: 'one', hash: 'h', catalog: 'c', days: undefined };
  const pagesOf = (text: string) =>
    text.split(' ').map((word) => ({ address: word.charAt(0), key: word.slice(1) }));
  const last: MadeShard[] = [{ facts, pages: pagesOf('a1 b1 c1') }];

  it.each<[string, string, string | undefined]>([
    ['a page has changed', 'a1 b2 c1', 'b'],
    ['pages are new at its end', 'a1 b1 c1 d1 e1', 'd e'],
    ['both', 'a2 b1 c1 d1', 'a d'],
    ['a page is gone', 'a1 b1', undefined],
    ['a page is new between others', 'a1 b1 x1 c1', undefined],
    ['pages are in another order', 'a1 c1 b1', undefined],
  ])('where %s (%s) these pages are sent: %s', (_what, now, changed) => {
    const [shard] = compareShards([{ name: 'one', pages: pagesOf(now) }], last, () => true).shards;
    expect(shard!.changed?.map(({ address }) => address).join(' ')).toBe(changed);
  });

  it('nothing is sent where it stays as it is, and everything where it is not open', () => {
    const plan = (now: string) => [{ name: 'one', pages: pagesOf(now) }];
    expect(compareShards(plan('a1 b1 c1'), last, () => true).shards[0]!.facts).toBe(facts);
    expect(compareShards(plan('a2 b1 c1'), last, () => false).shards[0]!.changed).toBeUndefined();
  });
});
