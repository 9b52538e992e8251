import { describe, expect, it } from 'vitest';
import { longId, shardLanguage, shardOf, shardSizes, shortId } from './shard.ts';

it.each([
  [0, [0]],
  [43, [43]],
  [1999, [1999]],
  [2000, [1000, 1000]],
  [3500, [1000, 1000, 1500]],
])('%i pages make indexes of %j', (pages, sizes) => {
  expect(shardSizes(pages)).toEqual(sizes);
});

describe('the id of a page', () => {
  it.each([
    [0, 'vi_1b955e8', '1b955e8'],
    [3, 'vi-x-3_1b955e8', '3_1b955e8'],
    [12, 'vi-x-12_1b955e8f', '12_1b955e8f'],
  ])('of index %i: %s, in short %s', (shard, id, short) => {
    expect(id.startsWith(`${shardLanguage(shard)}_`)).toBe(true);
    expect(shardOf(id)).toBe(shard);
    expect(shortId(id)).toBe(short);
    expect(longId(short)).toBe(id);
  });
});
