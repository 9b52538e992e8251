import { describe, expect, it } from 'vitest';
import { shortId } from '../../shared/shard.ts';
import { readQuery } from '../query/query.ts';
import { find, findLess } from './find.ts';
import { index, known } from './fixtures/some-pages.ts';
import type { SearchedIndex } from './searched-index.ts';

const names = (ids: Iterable<string>): string[] => [...ids].map(shortId);

describe('where no page has all words, a search finds', () => {
  it('the pages with most of the words if no page has all', async () => {
    const found = await Array.fromAsync(find(readQuery('tổ dân phố lập quỹ zzzz'), index));
    expect(found.map(({ hits, partial }) => [names(hits.keys()), partial])).toEqual([[['fund'], true]]);
  });

  it.each([
    ['one is nowhere', 'tổ dân phố lập quỹ zzzz', ['fund']],
    ['one is elsewhere', 'tổ dân phố lập quỹ bão', ['fund']],
    ['two are elsewhere', 'lập quỹ khuyến học của tổ bão phòng', ['fund']],
    ['too many are nowhere', 'tổ dân zzzz zzz zz', []],
    ['one of four is elsewhere', 'lập quỹ khuyến bão', []],
  ])('the pages with most of the words where %s', async (_name, typed, ids) => {
    for (const words of [undefined, known]) {
      const part = await findLess(readQuery(typed), { ...index, words });
      expect(names(part?.hits.keys() ?? [])).toEqual(ids);
    }
  });

  it.each<[string, string, string[], string[]]>([
    ['a word that no page has', 'lập quỹ zzzz', ['fund'], ['zzzz']],
    ['two of five words', 'tổ dân phố zzzz zzz', ['storm', 'report', 'fund'], ['zzzz', 'zzz']],
    ['a number', 'ứng phó bão 20000', ['storm'], ['20000']],
    ['a word, found with other marks alone', 'ưng phó với zzzz', ['storm'], ['zzzz']],
    ['nothing, where other marks are not next to each other', 'ưng vời bão zzzz', [], []],
    ['a number and a word', 'ứng phó với bão zzzz 20000', ['storm'], ['zzzz', '20000']],
    ['a place', 'ứng phó bão ở tổ 15', ['storm'], ['tổ 15']],
    ['a place and a number', 'ứng phó bão 20000 tổ 15', ['storm'], ['20000', 'tổ 15']],
    ['nothing, where most words are nowhere', 'quỹ zzzz zzz', [], []],
    ['nothing, where one word is left that no title has', 'quỹ zzzz', [], []],
    ['nothing, where what is left is nowhere together', 'ứng trực zzzz', [], []],
    ['nothing of a place alone', 'tổ 15', [], []],
    ['nothing of a number alone', '20000', [], []],
    ['nothing, where a code is nowhere', 'ứng phó với bão 46/QĐ', [], []],
    ['nothing, where a phrase is typed', '"ứng phó" với bão zzzz', [], []],
  ])('the pages without %s', async (_name, typed, ids, lacking) => {
    const part = await findLess(readQuery(typed), { ...index, words: known });
    expect(names(part?.hits.keys() ?? [])).toEqual(ids);
    expect(part?.lacking ?? []).toEqual(lacking);
    expect(part?.partial ?? true).toBe(true);
  });

  it('the pages that have the one word that is left in their titles', async () => {
    const titled: SearchedIndex = {
      ...index,
      words: known,
      search: async (...asked) =>
        (await index.search(...asked)).map((each) =>
          each.id === 'vi-x-new_fund' ? { ...each, matchedMetaFields: ['title'] } : each,
        ),
    };
    const part = await findLess(readQuery('quỹ zzzz'), titled);
    expect([names(part?.hits.keys() ?? []), part?.lacking]).toEqual([['fund'], ['zzzz']]);
  });
});
