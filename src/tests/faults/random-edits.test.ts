import { expect, test } from 'vitest';
import { runEdits } from '../../bench/edits/run-edits.ts';

const minutes = 60_000;

test.each([
  ['two small wards', { seed: 7, count: 25 }],
  ['a ward whose search index has shards', { seed: 4, count: 4, documents: 650 }],
])(
  'after each of some random edits of %s the portal is the same as from a clean build with an empty cache',
  async (_what, run) => {
    expect(await runEdits(run)).toEqual([]);
  },
  10 * minutes,
);
