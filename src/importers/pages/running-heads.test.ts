import { describe, expect, it } from 'vitest';
import { isPageNumber, runningHeads } from './running-heads.ts';
import type { Sheet } from './sheet.ts';

const height = 800;

describe('the number of a page', () => {
  it.each<[string, number, boolean]>([
    ['- 2 -', 50, true],
    ['Trang 2/5', 50, true],
    ['2', 120, false],
    ['2', 740, true],
    ['2', 700, false],
    ['2 tổ', 50, false],
    ['Chợ', 740, false],
  ])('%s, %i below the edge', (text, y, found) => expect(isPageNumber({ text, y }, { height })).toBe(found));
});

/** Whether a text is a running head that the first `count` of some pages have at a height. */
function isHead(text: string, y: number, { count, pages }: { count: number; pages: number }): boolean {
  const sheets = Array.from({ length: pages }, (_, at): Sheet => ({
    segments: at < count ? [{ text: text.replace('N', String(at + 1)), x0: 100, x1: 300, y, size: 12 }] : [],
    width: 600,
    height,
  }));
  return runningHeads(sheets)(sheets[0]!.segments[0]!, sheets[0]!);
}

describe('a running head', () => {
  it.each<[string, string, number, [count: number, pages: number], boolean]>([
    ['is on three pages', 'Phường Hoa Sen', 40, [3, 3], true],
    ['may have a number', 'Trang N của phường', 40, [3, 3], true],
    ['is not on two of three', 'Phường Hoa Sen', 40, [2, 3], false],
    ['is on three of five', 'Phường Hoa Sen', 40, [3, 5], true],
    ['is not on three of six', 'Phường Hoa Sen', 40, [3, 6], false],
    ['is not on a single page', 'Phường Hoa Sen', 40, [1, 1], false],
    ['is not in the text', 'Phường Hoa Sen', 400, [3, 3], false],
    ['is not just below the head', 'Phường Hoa Sen', 90, [3, 3], false],
    ['is at the foot', 'Phường Hoa Sen', 745, [3, 3], true],
    ['is not just above the foot', 'Phường Hoa Sen', 730, [3, 3], false],
    ['is in the upper margin of two pages', 'Phường Hoa Sen', 40, [2, 2], true],
    ['is not where two letterheads may be', 'ỦY BAN NHÂN DÂN', 60, [2, 2], false],
    ['is in the lower margin of two pages', 'Phường Hoa Sen', 760, [2, 2], true],
    ['is not just above the lower margin of two pages', 'Phường Hoa Sen', 745, [2, 2], false],
  ])('%s', (_, text, y, [count, pages], found) => expect(isHead(text, y, { count, pages })).toBe(found));
});
