import { expect, it } from 'vitest';
import { withoutContents } from './printed-contents.ts';

it.each<[name: string, lines: string[], kept: string[]]>([
  ['dots', ['Trên.', 'MỤC LỤC', 'I. VIỆC ..... 1', 'II. LỊCH ..... 2', 'Dưới.'], ['Trên.', 'Dưới.']],
  ['dots with blanks', ['I. VIỆC . . . . . 1', 'II. LỊCH . . . . 1', 'Dưới.'], ['Dưới.']],
  ['points of one letter', ['I. VIỆC …… 1', 'II. LỊCH ……… iv', 'Dưới.'], ['Dưới.']],
  ['no heading', ['Trên.', 'I. VIỆC .... 1', 'II. LỊCH .... 2'], ['Trên.']],
  ['an entry of two lines', ['Mục lục:', 'I. VIỆC RẤT', 'DÀI .... 1', 'II. LỊCH .... 3', 'Dưới.'], ['Dưới.']],
  ['a tab below the heading', ['MỤC LỤC', 'I. VIỆC\t1', 'II. LỊCH\t2', 'Dưới.'], ['Dưới.']],
  ['a tab without a heading', ['I. VIỆC\t1', 'II. LỊCH\t2'], ['I. VIỆC\t1', 'II. LỊCH\t2']],
  ['one blank to fill in', ['Họ tên ........ 1', 'Ký tên'], ['Họ tên ........ 1', 'Ký tên']],
  ['blanks without pages', ['Họ tên .......', 'Nơi ở .......'], ['Họ tên .......', 'Nơi ở .......']],
  ['pages that go back', ['Gạo ...... 9', 'Muối ...... 2'], ['Gạo ...... 9', 'Muối ...... 2']],
  ['a heading alone', ['MỤC LỤC', 'Không có gì.'], ['MỤC LỤC', 'Không có gì.']],
  ['a sentence between', ['A ..... 1', 'Hết.', 'B ..... 2'], ['A ..... 1', 'Hết.', 'B ..... 2']],
])('%s', (_, texts, kept) => {
  const { lines, omitted } = withoutContents(texts.map((text) => ({ text, gap: false, page: 1 })));
  expect(lines.map(({ text }) => text)).toEqual(kept);
  expect(omitted.map(({ name }) => name)).toEqual(kept.length < texts.length ? ['contents'] : []);
});

it('leaves a table in its place', () => {
  const table = { text: '', gap: true, page: 1, table: [['a', 'b']] };
  const entry = (text: string) => ({ text, gap: false, page: 1 });
  expect(withoutContents([entry('A .... 1'), entry('B .... 2'), table]).lines).toEqual([table]);
});
