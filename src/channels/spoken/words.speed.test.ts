import { expect, test } from 'vitest';
import { millisecondsOf } from '../../tests/processor-time.ts';
import { documentOf, portalOf } from '../fixtures/portal.ts';
import { readerOf } from './spoken-text.ts';

const portal = portalOf({ directives: [{ id: 'x' }] });
const reader = () => readerOf(documentOf(portal, 'x'), portal);

const runs = 5;

const prose = 'Phường đề nghị các tổ dân phố rà soát hộ nghèo, tổ chức thu gom rác và báo cáo kết quả. ';

/** Plain work with letters, by which the machine is measured. */
const plainWork = (): unknown =>
  prose
    .repeat(10_000)
    .replace(/\p{L}(?=\p{Lu})/gu, '')
    .normalize('NFD').length;
const plain = millisecondsOf(plainWork, runs);

test.each(['1/KH', '...', '1-', '1/KH-', '1-2 ', '1. '])('1 MB of “%s” takes less than a second', (token) => {
  const text = token.repeat(1_000_000 / token.length);
  expect(millisecondsOf(() => reader().words(text), 2)).toBeLessThan(1000);
});

// The limits are two to three times what was measured: the ratio changes a little with the machine and its load.
test.each([
  ['1 ', 9.5],
  ['và ', 0.8],
  ['1/', 10],
  ['UBND ', 2.6],
  ['TRIỂN KHAI ', 3],
  ['A&', 1.4],
  [prose, 1.6],
])('100 kB of “%s” takes at most %d times as long as plain work', (token, most) => {
  const text = token.repeat(100_000 / token.length);
  reader().words(text);
  expect(millisecondsOf(() => reader().words(text), runs) / plain).toBeLessThan(most);
});
