import { describe, expect, it } from 'vitest';
import { searchCode } from './find-code.ts';
import type { SearchedIndex } from './searched-index.ts';

/** The shards that a search for a code asks, in its two steps, where some shards carry the code and some cite it. */
async function askedShards(own: string, cites: string, keys = ['45-qd']): Promise<string[]> {
  const asked: string[] = [];
  const known = { key: '45-qd', own: new Set(own.split(' ')), cites: new Set(cites.split(' ')) };
  const index: SearchedIndex = {
    shards: ['a', 'b', 'c', 'd', 'e'],
    search: (_words, _exact, shards) => {
      asked.push(shards.join(' '));
      return Promise.resolve([]);
    },
    findCode: (keys) => Promise.resolve(keys.includes(known.key) ? known : undefined),
  };
  const code = searchCode(keys, false, index);
  for (const step of [() => code.first, code.all]) {
    const before = asked.length;
    await step();
    if (asked.length === before) asked.push('');
  }
  return asked;
}

describe('a search for a code asks', () => {
  it.each([
    ['the shard that carries it, wherever it is', 'd', '', ['d', 'd']],
    ['three at first of those that carry it', 'b c d e', '', ['b c d', 'b c d e']],
    ['the newest that cites it', '', 'a c', ['a', 'a c']],
    ['an old one that cites it later', '', 'c', ['', 'c']],
    ['those that carry it before those that cite it', 'c', 'a b c', ['a c', 'a b c']],
  ])('%s', async (_name, own, cites, expected) => {
    expect(await askedShards(own, cites)).toEqual(expected);
  });

  it('no shard where none has the code', async () => {
    expect(await askedShards('b', '', ['46-qd'])).toEqual(['', '']);
  });
});

it('a text without a code asks nothing of the codes', async () => {
  const index: SearchedIndex = {
    shards: ['a', 'b'],
    search: () => Promise.reject(new Error('was asked')),
    findCode: () => Promise.reject(new Error('was asked')),
  };
  const { first, all } = searchCode([], false, index);
  expect([(await first).hits.size, (await all()).hits.size]).toEqual([0, 0]);
});
