import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';

/** Words on a line, with their place in the order in which the page was drawn. */
const run = (text: string, x0: number, order: number) => ({
  ...{ text, x0, order, x1: x0 + 6 * text.length },
  ...{ y: 100, size: 12, angle: 0, glyphs: [] },
});
const texts = (...runs: ReturnType<typeof run>[]): string[] => segmentsOf(runs, []).map(({ text }) => text);

describe('words on one height of a PDF', () => {
  it('are two cells where they were set one after the other with more in between', () => {
    expect(texts(run('trên địa bàn', 0, 5), run('Hoa Sen, ngày 05', 80, 9))).toEqual([
      'trên địa bàn',
      'Hoa Sen, ngày 05',
    ]);
  });

  it('are one line where it is justified with wide spaces, though a column begins at one of its words', () => {
    const words = ['vụ', 'qua', 'thư', 'tại', 'địa', 'chỉ'];
    const wide = words.map((text, at) => ({ ...run(text, 30 * at, at), x1: 30 * at + 18 }));
    const column = [120, 140, 160].map((y, at) => ({ ...run('Ông An', 120, 20 + at), y }));
    const found = segmentsOf([...wide, ...column, { ...run('STT', 0, 30), y: 180 }], []);
    expect(found[0]!.text).toBe(words.join(' '));
  });

  it('have the size of the longest of them, as a footnote has with a large number', () =>
    expect(
      segmentsOf(
        [
          { ...run('1', 0, 0), size: 14 },
          { ...run('Theo bảng giá.', 10, 1), size: 10 },
        ],
        [],
      )[0],
    ).toMatchObject({ text: '1 Theo bảng giá.', size: 10 }));

  it.each([
    ['set in one go, though far apart', run('trên địa', 0, 5), run('bàn tỉnh', 56, 6), ['trên địa bàn tỉnh']],
    ['a number set into its blank later', run('Số:', 0, 5), run('1234', 26, 40), ['Số: 1234']],
    ['the text behind such a number', run('Số: 1234', 0, 40), run('/QĐ-UBND', 56, 6), ['Số: 1234 /QĐ-UBND']],
  ])('are one: %s', (_, first, second, expected) => {
    expect(texts(first, second)).toEqual(expected);
  });
});
