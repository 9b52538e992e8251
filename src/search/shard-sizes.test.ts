import { expect, it } from 'vitest';
import { shardSizes } from './shard-sizes.ts';

it.each([
  [0, [0]],
  [43, [43]],
  [1999, [1999]],
  [2000, [1000, 1000]],
  [3500, [1000, 1000, 1500]],
])('%i pages make indexes of %j', (pages, sizes) => {
  expect(shardSizes(pages)).toEqual(sizes);
});
