import { expect, it } from 'vitest';
import { shardLanguage } from '../../shared/shard.ts';
import { readQuery } from '../query/query.ts';
import type { OpenInstance, PagefindIndex } from './pagefind-browser.ts';
import { ShardSearch } from './shard-search.ts';

const list = { digest: 'd', shards: ['new', 'old'].map((name) => ({ name, catalog: '', pages: 1 })) };
/** The score of the page that each shard finds. */
const scores: Record<string, number> = { new: 1, old: 2 };

/** A Pagefind that notes what it is asked, shard by shard. */
function opened(): { search: ShardSearch; calls: string[] } {
  const calls: string[] = [];
  const indexOf = (shard: string): PagefindIndex => ({
    backend: {
      request_indexes: (_, words) => {
        calls.push(`${shard} needs ${words}`);
        return JSON.stringify(words.split(' ').map((word) => word.charAt(0)));
      },
      search: (_, words, marked, filters, sort, isPhrase, exact) => {
        calls.push(`${shard} finds ${words}, ${marked}, ${filters}, ${sort}, ${isPhrase}, ${exact}`);
        const found = { p: `${shard}_page`, s: scores[shard], l: [{ l: 3 }, { l: 4 }], mf: ['title'] };
        return JSON.stringify({ results: [found] });
      },
    },
    getPtr: () => Promise.resolve(1),
    loadChunk: (name) => Promise.resolve(calls.push(`${shard} loads ${name}`)),
    _loadFragment: (id) => {
      calls.push(`${shard} reads ${id}`);
      return Promise.resolve({ url: 'a/', content: 'rá\u200Bc', meta: { title: 'Rác' } });
    },
    fullUrl: (address) => `/mau/${address}`,
  });
  class Pagefind implements OpenInstance {
    instances = [indexOf('new')];
    search = (): Promise<{ results: [] }> => Promise.resolve({ results: [] });
    mergeIndex(path: string, { language }: { language: string }): Promise<void> {
      calls.push(`adds ${language} of ${path}`);
      this.instances.push(indexOf('old'));
      return Promise.resolve();
    }
  }
  return { search: new ShardSearch(Pagefind, '/mau/pagefind/', list), calls };
}

it('asks each shard for words in small letters, with marks and without', async () => {
  const { search, calls } = opened();
  const found = await search.search(['Đường', 'rác'], true, ['new', 'old']);
  expect(calls.filter((call) => call.includes('finds'))).toEqual([
    'new finds duong rac, ḍường rác, {}, , false, true',
    'old finds duong rac, ḍường rác, {}, , false, true',
  ]);
  expect(
    found.map(({ id, score, words, matchedMetaFields }) => [id, score, words, matchedMetaFields]),
  ).toEqual([
    ['old_page', 2, [3, 4], ['title']],
    ['new_page', 1, [3, 4], ['title']],
  ]);
});

it('looks for any marks in what it has loaded for exact ones, and loads nothing twice', async () => {
  const { search, calls } = opened();
  await search.prepare(readQuery('rác'));
  expect(calls).toEqual(['new needs rac', 'new loads r']);
  await search.search(['rác', 'thải'], true, ['new']);
  await search.search(['thải', 'rác'], false, ['new']);
  expect(calls.slice(2)).toEqual([
    'new needs thai',
    'new loads t',
    'new finds rac thai, rác thải, {}, , false, true',
    'new finds thai rac, thải rác, {}, , false, false',
  ]);
});

it('adds an older shard once, and none for the newest', async () => {
  const { search, calls } = opened();
  await search.search(['rác'], true, ['new']);
  expect(calls.some((call) => call.startsWith('adds'))).toBe(false);
  await Promise.all([search.search(['rác'], true, ['old']), search.search(['rác'], false, ['old'])]);
  expect(calls.filter((call) => call.startsWith('adds'))).toEqual([
    `adds ${shardLanguage('old')} of /mau/pagefind/./`,
  ]);
});

it('reads a page once, without what Pagefind has set into it', async () => {
  const { search, calls } = opened();
  const [first] = await search.search(['rác'], true, ['new']);
  const [again] = await search.search(['rác'], false, ['new']);
  const page = { url: '/mau/a/', content: 'rác', meta: { title: 'Rác' } };
  expect(await Promise.all([first!.data(), again!.data()])).toEqual([page, page]);
  expect(calls.filter((call) => call.includes('reads'))).toEqual(['new reads new_page']);
});
