import { addTo } from '../../language/lists/groups.ts';
import { greatest, least } from '../../language/lists/long-lists.ts';
import type { Rectangle } from '../../recognition/pictures/rectangle.ts';
import { escapeMarkdown } from '../text/paragraphs.ts';
import type { Grid } from './grid.ts';

/** Whether two places at one height are in different cells of a table, or only one of them is in the table. */
export const inDifferentCells = (grids: readonly Grid[], x0: number, x1: number, y: number): boolean =>
  grids.some((grid) => {
    const [left, right] = [fieldAt(grid, x0, y), fieldAt(grid, x1, y)];
    return (
      left !== right && (left === undefined || right === undefined || grid.cells[left] !== grid.cells[right])
    );
  });

/** The texts inside a table, and the table's rows of cells in inline Markdown. Empty rows and columns are left out. */
export function readGrid<T extends PlacedText>(
  grid: Grid,
  words: readonly T[],
): { inside: Set<T>; table: string[][] } {
  const inside = new Set<T>();
  const width = grid.columns.length - 1;
  const held = new Map<number, T[]>();
  for (const word of words) {
    const field = fieldAt(grid, (word.x0 + word.x1) / 2, word.y);
    if (field === undefined) continue;
    inside.add(word);
    addTo(held, grid.cells[field]!, word);
  }
  const table = grid.rows
    .slice(1)
    .map((_, row) =>
      Array.from({ length: width }, (__, column) => textOf(held.get(row * width + column) ?? [])),
    );
  return { inside, table: withoutEmptyColumns(table.filter((row) => row.some((text) => text !== ''))) };
}

/** The cells of a table as parts of the scanned page, from the first row on. */
export function cellRectangles({ slope, columns, rows, cells }: Grid): Rectangle[] {
  const width = columns.length - 1;
  return [...new Set(cells)].map((cell) => {
    const fields = [...cells.keys()].filter((field) => cells[field] === cell);
    const own = fields.map((field) => [Math.floor(field / width), field % width] as const);
    const [top, bottom] = [rows[own[0]![0]]!, rows[own.at(-1)![0] + 1]!];
    const [left, right] = [
      columns[least(own.map(([, column]) => column))]!,
      columns[greatest(own.map(([, column]) => column)) + 1]!,
    ];
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return { left: left - slope * y, top: top + slope * x, width: right - left, height: bottom - top };
  });
}

function textOf(words: readonly PlacedText[]): string {
  const rows: PlacedText[][] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - word.y) < 0.5 * Math.max(row[0]!.size, word.size)) row.push(word);
    else rows.push([word]);
  }
  return rows
    .flatMap((row) =>
      row.sort((a, b) => a.x0 - b.x0).map(({ markdown, text }) => (markdown ?? escapeMarkdown(text)).trim()),
    )
    .join(' ')
    .replace(/(?<=[\d\p{Lu}][-/]) (?=[\d\p{Lu}])/gu, '')
    .replace(/^(\d{1,3})[“”‘’'"|_~:;,*]+$/u, '$1');
}

const withoutEmptyColumns = (table: readonly string[][]): string[][] =>
  table.map((row) => row.filter((_, at) => table.some((other) => other[at] !== '')));

/** The field of a table at a place; undefined outside of it. */
export function fieldAt({ slope, columns, rows }: Grid, x: number, y: number): number | undefined {
  const column = columns.findLastIndex((edge) => edge <= x + slope * y);
  const row = rows.findLastIndex((edge) => edge <= y - slope * x);
  if (column < 0 || row < 0 || column > columns.length - 2 || row > rows.length - 2) return undefined;
  return row * (columns.length - 1) + column;
}

/** A text on a page, in the page's unit. */
interface PlacedText {
  text: string;
  markdown?: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
}
