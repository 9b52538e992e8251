import { expect, it } from 'vitest';
import type { Grid } from '../../pages/grid.ts';
import type { TextRun } from './runs.ts';
import { splitAtCells } from './split-runs.ts';

const grid = { slope: 0, columns: [0, 50, 100], rows: [0, 20, 40], cells: [0, 1, 2, 3] } as Grid;
const run = (text: string, x: number, y = 10): TextRun => ({
  ...{ text, x0: x, x1: x + 10 * text.length, y, size: 10, angle: 0 },
  glyphs: [...text].map((letter, at) =>
    letter === ' '
      ? undefined
      : ({ text: letter, x: x + 10 * at, endX: x + 10 * (at + 1) } as TextRun['glyphs'][number]),
  ),
});

it.each<[string, TextRun, string[]]>([
  ['in one cell', run('abc', 5), ['abc']],
  ['over a line', run('abc def', 15), ['abc ', 'def']],
  ['from the table out', run('ab cd', 75), ['ab ', 'cd']],
  ['outside of the table', run('abcdefgh', 15, 60), ['abcdefgh']],
])('parts a run %s', (_, own, texts) => {
  expect(splitAtCells([own], [grid]).map(({ text }) => text)).toEqual(texts);
});

it('gives each part its own place', () => {
  expect(splitAtCells([run('abc def', 15)], [grid]).map(({ x0, x1 }) => [x0, x1])).toEqual([
    [15, 45],
    [55, 85],
  ]);
});

it('leaves runs as they are where no table is', () => {
  const own = run('abc def', 15);
  expect(splitAtCells([own], [])).toEqual([own]);
});
