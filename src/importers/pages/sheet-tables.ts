import type { PaperLine } from '../paper.ts';
import { readGrid } from './grid-cells.ts';
import type { Placed } from './placing.ts';
import type { Segment, Sheet } from './sheet.ts';

/** The ruled tables of a page, and the segments outside of them. */
export function takeTables({ segments, grids = [] }: Sheet): { tables: Placed[]; others: Segment[] } {
  let others = segments;
  const tables = grids.flatMap((grid): Placed[] => {
    const { inside, table } = readGrid(grid, others);
    if (table.length < 2 || (table[0]?.length ?? 0) < 2) return [];
    others = others.filter((segment) => !inside.has(segment));
    const ys = [...inside].map(({ y }) => y);
    const [x0, x1] = [grid.columns[0]!, grid.columns.at(-1)!];
    return [{ text: '', table, x0, x1, y: Math.min(...ys), size: 1, left: 0, right: 1, side: 'full' }];
  });
  return { tables, others };
}

/** The lines, with a table that goes on on the next page as one. */
export const withTablesJoined = (lines: readonly PaperLine[]): PaperLine[] =>
  lines.reduce<PaperLine[]>((all, line) => {
    const last = all.at(-1);
    const joined = last?.table && line.table && line.page > last.page && joinTables(last.table, line.table);
    return joined ? [...all.slice(0, -1), { ...last, table: joined }] : [...all, line];
  }, []);

/** The rows of two tables with as many columns; the head of the second is left out where it repeats the first. */
function joinTables(above: readonly string[][], below: readonly string[][]): string[][] | undefined {
  if (above[0]?.length !== below[0]?.length) return undefined;
  const again = above[0]?.join('\n') === below[0]?.join('\n');
  return [...above, ...below.slice(again ? 1 : 0)];
}
