import { expect, test } from 'vitest';
import { runEdits } from '../../bench/edits/run-edits.ts';

const minutes = 60_000;

test.each([
  ['of two small wards', { seed: 7, count: 15 }],
  ['of two small wards, in processes that stay,', { seed: 8, count: 15, watch: true }],
  ['of a ward whose search index has shards', { seed: 4, count: 4, documents: 650 }],
  ['of such a ward, in a process that stays,', { seed: 5, count: 4, documents: 650, watch: true }],
])(
  'after each of some random edits %s the portal is the same as from a clean build with an empty cache',
  async (_what, run) => {
    expect(await runEdits(run)).toEqual([]);
  },
  10 * minutes,
);
