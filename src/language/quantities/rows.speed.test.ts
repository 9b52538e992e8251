import { expect, test } from 'vitest';
import { millisecondsOf } from '../../tests/processor-time.ts';
import { readQuantities } from './read-quantities.ts';

const size = 100_000;

// That no number of a row is read again for each before it is counted in `series.test.ts`; this is the work of all rules.
test.each(['1-', '1,', '1;', '1/KH ', 'điểm a, '])('100 kB of “%s” are read in a moment', (token) => {
  const row = token.repeat(size / token.length);
  expect(millisecondsOf(() => readQuantities(row), 3)).toBeLessThan(500);
});

test('a row of letters behind “điểm” is read in a moment', () => {
  const row = `điểm ${'a, '.repeat(size / 3)}`;
  expect(millisecondsOf(() => readQuantities(row), 3)).toBeLessThan(500);
});
