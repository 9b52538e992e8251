import { expect, test } from 'vitest';
import { millisecondsOf } from '../tests/processor-time.ts';
import { readBody } from './read-body.ts';

const size = 100_000;
const filled = (token: string): string => token.repeat(size / token.length);

/** Milliseconds of the processor: the best of several measures, since other work makes a measure longer. */
const list = filled('- Tổ dân phố *số 3* rà soát hộ nghèo, thu gom rác và báo cáo.\n');
const plain = millisecondsOf(() => readBody(list), 5);

// A parser that takes the square of the time is 40 times as slow and more.
test.each([
  'a_b',
  '_a',
  '_a|',
  '&amp;',
  '&copy;',
  '&lt; ',
  'a*b',
  '[a',
  '> ',
  '*_',
  '**_a',
  '\\\n',
  '* ',
  '*\n',
  '* a',
  '* _',
])('100 kB of “%s” are read in less than ten times the time of a list', (token) => {
  const body = filled(token);
  expect(millisecondsOf(() => readBody(body), 5) / plain).toBeLessThan(10);
});

test('a line of 50,000 blanks above many signs is read in less than ten times the time of a list', () => {
  const body = `${' '.repeat(size / 2)}\n${'_ _'.repeat(size / 6)}\n`;
  expect(millisecondsOf(() => readBody(body), 3) / plain).toBeLessThan(10);
});
