import { expect, test } from 'vitest';
import { millisecondsOf } from '../../tests/processor-time.ts';
import { readQuantities } from './read-quantities.ts';

/** Milliseconds of the processor: the best of several measures. */
const size = 30_000;
const rowOf = (token: string): string => token.repeat(size / token.length);
/** Plain work with letters, by which the machine is measured. */
const plainWork = (): unknown => rowOf('Phường đề nghị các tổ ').repeat(40).normalize('NFD').length;

// Where each number of a row reads the whole series that begins with it, they take 11 and 5 times as long as plain work;
// otherwise 5 and 2.4 times.
test.each([
  ['1-', 8],
  ['1,', 3.8],
])('a row of “%s” takes at most %d times as long as plain work', (token, most) => {
  const row = rowOf(token);
  readQuantities(row);
  expect(millisecondsOf(() => readQuantities(row), 6) / millisecondsOf(plainWork, 6)).toBeLessThan(most);
});

test('a row of letters behind “điểm” takes no longer than plain work', () => {
  const row = `điểm ${rowOf('a, ')}`;
  readQuantities(row);
  expect(millisecondsOf(() => readQuantities(row), 3) / millisecondsOf(plainWork, 6)).toBeLessThan(3.8);
});
