import { expect, it } from 'vitest';
import { millisecondsOf } from '../../../tests/processor-time.ts';
import { allReadings, vocabularyOf } from './fixtures/ward-words.ts';
import { readQuery } from './query.ts';
import { askedFor } from './questions/asked-for.ts';

const pieces = [
  [
    'b',
    'c',
    'ch',
    'd',
    'g',
    'gi',
    'h',
    'k',
    'kh',
    'l',
    'm',
    'n',
    'ng',
    'nh',
    'ph',
    'qu',
    'r',
    's',
    't',
    'th',
    'tr',
    'v',
    'x',
  ],
  [
    'a',
    'e',
    'i',
    'o',
    'u',
    'y',
    'ai',
    'ao',
    'au',
    'ay',
    'eo',
    'eu',
    'ia',
    'ie',
    'oa',
    'oe',
    'oi',
    'ua',
    'ue',
    'ui',
    'uo',
    'uy',
    'uoi',
    'uye',
    'ieu',
  ],
  ['', 'c', 'ch', 'm', 'n', 'ng', 'nh', 'p', 't', 'x'],
];
const words = pieces.reduce(
  (starts, ends) => starts.flatMap((start) => ends.map((end) => start + end)),
  [''],
);
const ward = vocabularyOf(words);

it.each([
  ['twelve words, half of them mistyped', 'dnag ky khia sihn cho cno moii sihn cna giya tpo gi'],
  ['twelve words that are unknown', 'zaaz zbbz zccz zddz zeez zffz zggz zhhz zjjz zkkz zllz zmmz'],
  ['twelve known words', 'thu gom chat thai ran sinh hoat tai cac to dan pho'],
  ['a long text of one letter', 'a'.repeat(200)],
  ['many short words', 'a '.repeat(100)],
])('%s is read in 20 ms, in a ward of 5,750 words', (_, typed) => {
  const times = Array.from({ length: 15 }, () =>
    millisecondsOf(() => {
      allReadings(typed, { ...ward });
      askedFor(typed);
    }),
  );
  expect(words.length).toBeGreaterThan(5749);
  expect(times.sort((a, b) => a - b)[7]).toBeLessThan(20);
});

it('a text of 200 kB with a heap of marks on one letter is read in a moment', () => {
  const typed = `e${'\u0301\u0323'.repeat(100_000)}`;
  expect(millisecondsOf(() => readQuery(typed))).toBeLessThan(100);
});
