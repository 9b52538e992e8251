import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuantities } from '../../language/quantities/read-quantities.ts';
import { channelSource } from '../../site/channel-source.ts';
import { millisecondsOf } from '../../tests/processor-time.ts';
import { documentOf, portalOf } from '../fixtures/portal.ts';
import { fanpageText, meetingText } from '../posts/fanpage.ts';
import { noticeOf } from '../posts/notice.ts';
import { plain } from '../posts/plain.ts';
import { zaloText } from '../posts/zalo.ts';
import { splitAtJoint, splitList } from './joints.ts';
import { radioScript } from './radio.ts';
import { briefSentencesOf, sentencesOf } from './sentences.ts';
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

/** Tokens that make a slow pattern try again and again. */
const repeated = [
  'a',
  '1',
  '. ',
  ', ',
  '; ',
  'và ',
  'để ',
  '1/',
  '-1',
  'A&',
  'SỐ ',
  'a@',
  'a.',
  '(',
  '**',
  '_a ',
  '[',
  '<',
  '“',
  'ngày 1, ',
  ', tại ',
];

// Text that takes seconds at this length has a pattern that is not linear; the limit leaves room for a busy machine.
test.each(repeated)('100 kB of “%s” is read in a moment', (token) => {
  const text = token.repeat(100_000 / token.length);
  for (const read of [
    () => reader().words(text),
    () => readQuantities(text),
    () => plain(text),
    () => sentencesOf(text),
    () => briefSentencesOf(text),
    () => splitAtJoint(text),
    () => splitList(text),
  ])
    expect(millisecondsOf(read)).toBeLessThan(2000);
});

test.each(['a ', 'và ', '1 ', 'Rà soát các hộ, ', 'ngày 1/5, '])(
  'a body of 100 kB of “%s” has all its texts',
  (token) => {
    const own = portalOf({ directives: [{ id: 'x', body: token.repeat(100_000 / token.length) }] });
    const source = channelSource(documentOf(own, 'x'), own);
    for (const write of [radioScript, zaloText, fanpageText, meetingText, noticeOf])
      expect(millisecondsOf(() => write(source))).toBeLessThan(2000);
  },
);
