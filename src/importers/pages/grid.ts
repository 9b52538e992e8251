import { escapeMarkdown } from '../text/paragraphs.ts';

/** A straight line ruled on a page: where it lies, from where to where, in the page's unit. */
export interface Rule {
  at: number;
  from: number;
  until: number;
}

export interface Rules {
  across: Rule[];
  down: Rule[];
  /** How far a line across sinks on its way, as a scan lies askew: 0.01 is a hundredth of its length. */
  slope: number;
}

/** A table's ruled cells. */
export interface Grid {
  slope: number;
  /** Edges of columns and rows, from left and from above. */
  columns: number[];
  rows: number[];
  /** For each field of the raster, row by row, the first field of the cell it belongs to. */
  cells: number[];
}

interface Word {
  text: string;
  markdown?: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
}

/** Tables of at least two rows and two columns that a page's rules make; `near` is how exactly lines meet. */
export function gridsOf({ across, down, slope }: Rules, near: number): Grid[] {
  const groups: { across: Rule[]; down: Rule[] }[] = [];
  for (const rule of down) {
    const met = across.filter((line) => meets(line, rule, near));
    if (met.length < 2) continue;
    const [first, ...others] = groups.filter((group) => group.across.some((line) => met.includes(line)));
    const group = first ?? { across: [], down: [] };
    if (!first) groups.push(group);
    for (const other of others) {
      group.across.push(...other.across);
      group.down.push(...other.down);
      groups.splice(groups.indexOf(other), 1);
    }
    group.down.push(rule);
    group.across = [...new Set([...group.across, ...met])];
  }
  return groups.flatMap((group) => {
    const columns = edgesOf(group.down, near);
    const rows = edgesOf(group.across, near);
    return columns.length > 2 && rows.length > 2
      ? [{ slope, columns, rows, cells: cellsOf(columns, rows, group, near) }]
      : [];
  });
}

/** Whether a column's edge stands between two words on one height. */
export const parted = (grids: readonly Grid[], x0: number, x1: number, y: number): boolean =>
  grids.some((grid) => {
    const [left, right] = [fieldAt(grid, x0, y), fieldAt(grid, x1, y)];
    return (
      left !== right && (left === undefined || right === undefined || grid.cells[left] !== grid.cells[right])
    );
  });

/** The words that stand in a table, and its rows of cells; `break` parts the lines of a cell. */
export function readGrid<T extends Word>(
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
    const cell = grid.cells[field]!;
    held.set(cell, [...(held.get(cell) ?? []), word]);
  }
  const table = grid.rows
    .slice(1)
    .map((_, row) =>
      Array.from({ length: width }, (__, column) => textOf(held.get(row * width + column) ?? [])),
    );
  return { inside, table: withoutEmptyColumns(table.filter((row) => row.some((text) => text !== ''))) };
}

/** Tables go on over pages: rows below rows, their repeated head left out. */
export function joinTables(above: readonly string[][], below: readonly string[][]): string[][] | undefined {
  if (above[0]?.length !== below[0]?.length) return undefined;
  const again = above[0]?.join('\n') === below[0]?.join('\n');
  return [...above, ...below.slice(again ? 1 : 0)];
}

/** A part of a page, in its unit. */
export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where the cells of a table lie on the page as it was scanned, from the first row on. */
export function cellRectangles({ slope, columns, rows, cells }: Grid): Rectangle[] {
  const width = columns.length - 1;
  return [...new Set(cells)].map((cell) => {
    const fields = [...cells.keys()].filter((field) => cells[field] === cell);
    const own = fields.map((field) => [Math.floor(field / width), field % width] as const);
    const [top, bottom] = [rows[own[0]![0]]!, rows[own.at(-1)![0] + 1]!];
    const [left, right] = [
      columns[Math.min(...own.map(([, column]) => column))]!,
      columns[Math.max(...own.map(([, column]) => column)) + 1]!,
    ];
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return { left: left - slope * y, top: top + slope * x, width: right - left, height: bottom - top };
  });
}

function textOf(words: readonly Word[]): string {
  const rows: Word[][] = [];
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

function fieldAt({ slope, columns, rows }: Grid, x: number, y: number): number | undefined {
  const column = columns.findLastIndex((edge) => edge <= x + slope * y);
  const row = rows.findLastIndex((edge) => edge <= y - slope * x);
  if (column < 0 || row < 0 || column > columns.length - 2 || row > rows.length - 2) return undefined;
  return row * (columns.length - 1) + column;
}

const meets = (across: Rule, down: Rule, near: number): boolean =>
  down.at > across.from - near &&
  down.at < across.until + near &&
  across.at > down.from - near &&
  across.at < down.until + near;

/** Places of lines, those that lie together as one. */
function edgesOf(rules: readonly Rule[], near: number): number[] {
  const edges: number[][] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    const last = edges.at(-1);
    if (last && at - last[0]! < 2 * near) last.push(at);
    else edges.push([at]);
  }
  return edges.map((one) => one.reduce((sum, at) => sum + at, 0) / one.length);
}

/** Fields of the raster that no line parts are one cell. */
function cellsOf(
  columns: readonly number[],
  rows: readonly number[],
  { across, down }: { across: readonly Rule[]; down: readonly Rule[] },
  near: number,
): number[] {
  const width = columns.length - 1;
  const cells = Array.from({ length: width * (rows.length - 1) }, (_, at) => at);
  const has = (rules: readonly Rule[], at: number, middle: number): boolean =>
    rules.some((rule) => Math.abs(rule.at - at) < 2 * near && rule.from < middle && rule.until > middle);
  for (const field of cells.keys()) {
    const [row, column] = [Math.floor(field / width), field % width];
    const middleX = (columns[column]! + columns[column + 1]!) / 2;
    const middleY = (rows[row]! + rows[row + 1]!) / 2;
    if (column > 0 && !has(down, columns[column]!, middleY)) cells[field] = cells[field - 1]!;
    else if (row > 0 && !has(across, rows[row]!, middleX)) cells[field] = cells[field - width]!;
  }
  return cells;
}
