import { describe, expect, it } from 'vitest';
import type { Segment } from '../../pages/sheet.ts';
import { takeFootnotes } from './footnotes.ts';
import { markdownOf, marked } from './marked.ts';

const at = (text: string, y: number, size = 14): Segment => ({ text, x0: 80, x1: 500, y, size });
const body = [100, 120, 140].map((y) => at('Một dòng chữ chạy hết bề ngang trang', y));
const notes = [at('1 Theo bảng giá của chợ', 750, 10), at('năm 2026.', 760, 10), at('2 Cả thuế.', 770, 10)];
const taken = (...below: Segment[]): unknown[] => {
  const sheet = { segments: [...body, ...notes, ...below], width: 595, height: 842 };
  const found = takeFootnotes(sheet);
  return [found.map(({ mark, text }) => `${mark}: ${text}`), sheet.segments.length - body.length];
};

describe('footnotes at the foot of a page', () => {
  const texts = ['1: Theo bảng giá của chợ năm 2026.', '2: Cả thuế.'];
  it.each<[string, Segment[], unknown[]]>([
    ['are small print that begins with numbers', [], [texts, 0]],
    ['may have the address of the office below', [at('Số 5 đường Hoa Sen', 800, 13)], [texts, 1]],
    ['have no text below', [at('Chợ mở lại từ ngày mai.', 772)], [[], 4]],
  ])('%s', (_, below, found) => expect(taken(...below)).toEqual(found));
});

describe('raised digits', () => {
  const run = (text: string) => ({
    ...{ text, x0: 0, x1: 9, y: 94, size: 8, angle: 0, glyphs: [] },
  });
  const shown = (text: string, before: string): string =>
    markdownOf(marked(run(text), { size: 14, y: 100 }, before).text, new Map([['2', 1]]));
  it.each([
    ['2', 'diện tích 125,4 km', '²'],
    ['3', '20.000 đồng/m', '³'],
    ['2', '(m', '²'],
    ['2', 'dân số dự báo', '[^1]'],
    ['2', 'Công an Cà Lam', '[^1]'],
    ['5', '4,2 m', '5'],
  ])('“%s” behind “%s” are %s', (text, before, mark) => expect(shown(text, before)).toBe(mark));
});
