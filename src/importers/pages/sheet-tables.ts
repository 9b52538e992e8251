import { least } from '../../language/lists/long-lists.ts';
import { isNationalHeading } from '../letterhead/national-heading.ts';
import type { Omission, PaperLine } from '../paper.ts';
import { readGrid } from './grid-cells.ts';
import type { Placed } from './placing.ts';
import type { Segment, Sheet } from './sheet.ts';

/** Lines in reading order, and what repeats on pages and is no text of the paper. */
export interface Arranged {
  lines: PaperLine[];
  omitted: Omission[];
}

/** The ruled tables of a page, and the segments outside of them. */
export function takeTables({ segments, grids = [] }: Sheet): { tables: Placed[]; others: Segment[] } {
  let others = segments;
  const tables = grids.flatMap((grid): Placed[] => {
    const { inside, table } = readGrid(grid, others);
    if (table.length < 2 || (table[0]?.length ?? 0) < 2) return [];
    others = others.filter((segment) => !inside.has(segment));
    const ys = [...inside].map(({ y }) => y);
    const [x0, x1] = [grid.columns[0]!, grid.columns.at(-1)!];
    return [{ text: '', table, x0, x1, y: least(ys), size: 1, left: 0, right: 1, side: 'full' }];
  });
  return { tables, others };
}

/** The lines, with a table that goes on on the next page as one; its head is left out where it is repeated. */
export function withTablesJoined(lines: readonly PaperLine[]): Arranged {
  const joined: Arranged = { lines: [], omitted: [] };
  for (const line of lines) {
    const last = joined.lines.at(-1);
    const goesOn =
      last?.table &&
      line.table &&
      line.page > last.page &&
      last.table[0]?.length === line.table[0]?.length &&
      !isLetterhead(line.table);
    if (!goesOn) {
      joined.lines.push(line);
      continue;
    }
    const [above, below] = [last.table!, line.table!];
    const again = above[0]?.join('\n') === below[0]?.join('\n');
    if (again)
      joined.omitted.push({ name: 'repeated-table-head', text: below[0]!.join(' '), page: line.page });
    const [first = [], ...others] = below.slice(again ? 1 : 0);
    const whole = goesOnFrom(above.at(-1)!, first)
      ? [...above.slice(0, -1), above.at(-1)!.map((cell, at) => `${cell} ${first[at]!}`.trim()), ...others]
      : [...above, first, ...others];
    joined.lines[joined.lines.length - 1] = { ...last, table: whole };
  }
  return joined;
}

/** Whether a row is the rest of the row above, which the end of a page cuts: all its texts go on with small letters. */
const goesOnFrom = (above: readonly string[], row: readonly string[]): boolean =>
  row[0] === '' && row.every((cell, at) => cell === '' || (above[at] !== '' && /^\p{Ll}/u.test(cell)));

/** Whether a table holds the columns of a letterhead, which begins another paper. */
const isLetterhead = ([first]: readonly string[][]): boolean =>
  (first ?? []).some((cell) => cell.split('\n').some(isNationalHeading));
