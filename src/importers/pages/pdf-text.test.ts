import { describe, expect, it } from 'vitest';
import { textOf } from './pdf-text.ts';

const height = 100;

/** Words on a page, with their place in the order in which the page was drawn. */
const run = (text: string, x0: number, order: number) => ({ text, x0, order });

/** The pieces of text at one height of a page that has these words there, and others below. */
async function texts(...runs: ReturnType<typeof run>[]): Promise<string[]> {
  const last = Math.max(...runs.map(({ order }) => order));
  const items = Array.from({ length: last }, (_, at) => {
    const { text, x0 } = runs.find(({ order }) => order === at + 1) ?? { text: 'khác', x0: 0 };
    const y = text === 'khác' ? 2 * height + 20 * at : height;
    return { str: text, width: 6 * text.length, transform: [12, 0, 0, 12, x0, y] };
  });
  const page = {
    pageNumber: 1,
    getViewport: () => ({ width: 600, height: 2000, transform: [1, 0, 0, 1, 0, 0] }),
    getTextContent: () => Promise.resolve({ items }),
    getOperatorList: () => Promise.resolve({ fnArray: [], argsArray: [] }),
    getAnnotations: () => Promise.resolve([]),
    cleanup: () => true,
  };
  const { sheet } = await textOf(page as never);
  return sheet.segments.filter(({ y }) => y < height + 10).map(({ text }) => text);
}

describe('words on one height of a PDF', () => {
  it('are two cells where they were set one after the other with more in between', async () => {
    expect(await texts(run('trên địa bàn', 0, 5), run('Hoa Sen, ngày 05', 80, 9))).toEqual([
      'trên địa bàn',
      'Hoa Sen, ngày 05',
    ]);
  });

  it.each([
    ['set in one go, though far apart', run('trên địa', 0, 5), run('bàn tỉnh', 56, 6), ['trên địa bàn tỉnh']],
    ['a number set into its blank later', run('Số:', 0, 5), run('1234', 26, 40), ['Số: 1234']],
    ['the text behind such a number', run('Số: 1234', 0, 40), run('/QĐ-UBND', 56, 6), ['Số: 1234 /QĐ-UBND']],
  ])('are one: %s', async (_, first, second, expected) => {
    expect(await texts(first, second)).toEqual(expected);
  });
});
