import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuantities } from '../../language/quantities/read-quantities.ts';
import { documentOf, portalOf } from '../fixtures/portal.ts';
import { plain } from '../posts/plain.ts';
import { readerOf } from './spoken-text.ts';

const portal = portalOf({ directives: [{ id: 'x' }] });
const reader = () => readerOf(documentOf(portal, 'x'), portal);

/** Pieces of papers, in any order. */
const pieces = fc.array(
  fc.constantFrom(
    ...['ngày', 'tháng', 'quý', 'năm', 'từ', 'đến', 'và', ',', '.', '/', '-', '(', ')', '%', ':', ' ', ' ', 'IV', 'UBND', 'KH&X', 'đ/c'],
    ...['5', '12', '2026', '0912', '1.500', '2,5', 'h', 'km', 'đ', 'điểm a', 'Điều', 'số', '2/9', '**', '@', 'https://x.example/a_b'],
  ),
  { maxLength: 60 },
); // prettier-ignore
const texts = fc.oneof(
  pieces.map((some) => some.join('')),
  pieces.map((some) => some.join(' ')),
  fc.string({ unit: 'grapheme' }),
);

test('no text makes a reader throw, and no digit of a paper is left', () =>
  fc.assert(
    fc.property(texts, (text) => {
      expect(reader().sentences(text).join(' ')).not.toMatch(/[0-9%]/);
      plain(text);
    }),
    { numRuns: 500 },
  ));

test('quantities are in order, apart, and inside their text', () =>
  fc.assert(
    fc.property(texts, (text) => {
      let at = 0;
      for (const { start, end } of readQuantities(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  ));
