import { expect, test } from 'vitest';
import { runEdits } from '../../bench/edits/run-edits.ts';

const minutes = 60_000;

test(
  'after each of some random edits the portal is the same as from a clean build with an empty cache',
  async () => {
    expect(await runEdits({ seed: 7, count: 25 })).toEqual([]);
  },
  10 * minutes,
);
