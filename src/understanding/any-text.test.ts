import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCalendarDate } from '../domain/dates/calendar-date.ts';
import { readQuantities } from '../language/quantities/read-quantities.ts';
import { millisecondsOf } from '../tests/processor-time.ts';
import { readCitations } from './citations/citation.ts';
import { readDeadlineCell } from './deadlines/read-cell.ts';
import { readDeadline } from './deadlines/read-deadline.ts';

/** Pieces of papers that the readers of deadlines and citations know. */
const pieces = [
  ...['trước', 'chậm nhất', 'hoàn thành', 'xong', 'hạn', 'thời hạn', 'từ', 'đến hết', 'trong', 'ngày', 'tháng', 'quý', 'năm', 'hằng'],
  ...['15/5', '31/02/2026', '5, 6', '2026', 'IV', '6 tháng đầu năm', 'liền kề', 'kể từ', 'hồ sơ', 'sinh', 'phấn đấu', '40%', '7h30'],
  ...['số', 'Luật', 'Luật Đất đai', 'Nghị định', '12/KH', '12/KH-UBND', '57-NQ/TW', 'QH 15', 'NĐ-CP1', 'điểm b', 'khoản 3', 'Điều 15', 'cùng'],
  ...['.', ',', ';', ':', '(', ')', '“', '”', '-', '–', '/', ' ', '\n'],
]; // prettier-ignore
const some = fc.array(fc.constantFrom(...pieces), { maxLength: 40 });
const texts = fc.oneof(
  some.map((all) => all.join(' ')),
  some.map((all) => all.join('')),
  fc.string({ unit: 'grapheme' }),
);

test('no text makes a reader throw; a deadline is a date that exists and words of the text', () =>
  fc.assert(
    fc.property(texts, (text) => {
      for (const found of [readDeadline(text, '2026-03-02'), readDeadlineCell(text, '')]) {
        if (found?.due) expect(isCalendarDate(found.due)).toBe(true);
        if (found) expect(text.replace(/\s+/g, ' ')).toContain(found.words);
      }
      for (const { places } of readCitations([{ text, section: undefined }]))
        for (const { start, end } of places) expect(text.slice(start, end).trim()).not.toBe('');
    }),
    { numRuns: 1000 },
  ));

const long = 100_000;
/** Milliseconds of the processor: 100 on a machine that does nothing else, and room for one that does. */
const most = 500;
test.each([
  ...pieces,
  'a',
  '1',
  'trước ngày 15/5/2026 ',
  'từ ngày 5 đến ',
  'Luật Đất đai, ',
  '12/KH-UBND, ',
  'khoản 1, ',
])('reads 100 kB of %j at once', (piece) => {
  for (const sign of ['', ' ']) {
    const text = `${piece}${sign}`.repeat(long / (piece.length + sign.length));
    for (const read of [
      () => readQuantities(text),
      () => readDeadline(text, '2026-03-02'),
      () => readDeadlineCell(text, '2026-03-02'),
      () => readCitations([{ text, section: undefined }]),
    ]) {
      expect(millisecondsOf(read), String(read)).toBeLessThan(most);
    }
  }
});
