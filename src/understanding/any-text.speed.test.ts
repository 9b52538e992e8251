import { expect, test } from 'vitest';
import { least } from '../language/lists/long-lists.ts';
import { millisecondsOf } from '../tests/processor-time.ts';
import { readCitations } from './citations/citation.ts';
import { otherTimesOf } from './deadlines/other-times-of.ts';

const size = 60_000;
const filled = (token: string): string => token.repeat(size / token.length);

const readers = {
  citations: (text: string) => readCitations([{ text, section: undefined }]),
  deadlines: (text: string) => otherTimesOf(text, '2026-03-02'),
};

/** Milliseconds of the processor: the best of several measures, since other work makes a measure longer. */
const sentence = filled('Nộp báo cáo trước ngày 15/4/2026 theo Kế hoạch số 12/KH-UBND của Ủy ban nhân dân. ');

// A reader that takes the square of the time is hundreds of times as slow.
test.each([
  [
    'citations',
    ['1/', '1/KH', '1/KH-', '1-NQ/TW', 'số 1, ', 'Luật ', 'Nghị quyết 1 ', 'của Bộ ', 'khoản 1 ', '(1) '],
  ],
  [
    'deadlines',
    ['1-', '1/1/', '1 ', 'V ', 'A1.', 'ngày 1 ', 'từ 1 đến ', 'trước ngày 1/1 ', 'hàng ngày ', 'điểm a, '],
  ],
] as const)('60 kB of one word take %s no more than fifty times the time of sentences', (name, tokens) => {
  const read = readers[name];
  const plain = millisecondsOf(() => read(sentence), 3);
  const ratios = tokens.map(
    (token) => [token, millisecondsOf(() => read(filled(token)), 3) / plain] as const,
  );
  expect(ratios.filter(([, ratio]) => ratio > 50)).toEqual([]);
});

test('four times as many sentences with a law take citations no more than eight times as long', () => {
  const timeOf = (count: number): number =>
    millisecondsOf(() => readers.citations('a. Luật Đất đai '.repeat(count)), 2);
  // A look at all sentences for each law takes fifteen times as long, in each round.
  const ratios = Array.from({ length: 5 }, () => timeOf(20_000) / timeOf(5000));
  expect(least(ratios)).toBeLessThan(8);
});
