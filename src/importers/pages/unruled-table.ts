import { isNumberHead } from '../../language/letters.ts';
import { escapeMarkdown } from '../text/paragraphs.ts';
import type { Placed } from './placing.ts';
import { edgesOf, gutterEnd, usualStep } from './text-columns.ts';

/** A table without ruled lines. */
export interface UnruledTable {
  /** The row of the page behind the last. */
  end: number;
  segment: Placed;
}

const leastColumns = 3;
const leastRows = 3;
/** The distance to a line of the same cell, in the usual distances of lines. */
const sameCell = 1.25;

/**
 * Finds a table that begins at a row of a page: at least three rows begin with a text in each of at least three columns, as
 * no running text does. Undefined where there is none.
 */
export function unruledTable(rows: readonly Placed[][], from: number): UnruledTable | undefined {
  if (rows[from]!.length < leastColumns) return undefined;
  const most = gutterEnd(rows, from, leastColumns);
  const columns = edgesOf(rows.slice(from, most).flat());
  const step = usualStep(rows);
  const cells = (row: readonly Placed[]): string[] =>
    columns.map(({ left, right }) =>
      row
        .filter(({ x0, x1 }) => (x0 + x1) / 2 > left && (x0 + x1) / 2 < right)
        .map(({ markdown, text }) => (markdown ?? escapeMarkdown(text)).trim())
        .join(' '),
    );
  const table: string[][] = [];
  let end = from;
  for (; end < most; end += 1) {
    const row = cells(rows[end]!);
    const far = end > from && rows[end]![0]!.y - rows[end - 1]![0]!.y > sameCell * step;
    if (row.every((cell) => cell !== '')) table.push(row);
    else if (table.length > 0 && (row[0] === '' || !far))
      table.push(table.pop()!.map((cell, at) => `${cell} ${row[at]!}`.trim()));
    else break;
  }
  if (table.length < leastRows) return undefined;
  const [x0, x1] = [columns[0]!.left, columns.at(-1)!.right];
  const { y } = rows[from]![0]!;
  return {
    end,
    segment: {
      text: '',
      table: withNumberColumn(table),
      x0,
      x1,
      y,
      size: 1,
      left: 0,
      right: 1,
      side: 'full',
    },
  };
}

/** Parts the numbers of rows from the texts behind them, which are close. */
function withNumberColumn(table: readonly string[][]): string[][] {
  const parted = table.map(([first = '', ...others]) => {
    const [, number, text] = /^(\S+(?:\s+TT)?)\s+(.+)$/su.exec(first) ?? [];
    return number === undefined || text === undefined ? undefined : [number, text, ...others];
  });
  const isNumbered = parted.every(
    (row, at) => row && (at === 0 ? isNumberHead(row[0]!) : Number(row[0]) === at),
  );
  return isNumbered ? parted.map((row) => row!) : [...table];
}
