import { greatest, least } from '../../../../language/lists/long-lists.ts';
import { fieldAt } from '../../../pages/grid-cells.ts';
import type { Grid } from '../../../pages/grid.ts';
import type { TextRun } from '../runs.ts';
import type { TaggedBlock, TaggedTable } from './blocks.ts';
import { runsOfBlock } from './blocks.ts';

/**
 * The rows of a table with as many cells each. Tags do not say which columns a merged cell takes, so in a row with fewer
 * cells its ruled lines do, and where there are none, the cells of full rows above and below: a merged cell is in the first
 * of its columns.
 */
export function fullRows({ rows }: TaggedTable, grids: readonly Grid[]): TaggedBlock[][][] {
  const width = greatest(rows.map((row) => row.length));
  if (rows.every((row) => row.length === width)) return rows;
  const grid = grids.find(
    (one) => one.columns.length - 1 === width && rows.flat().every((cell) => isIn(one, cell)),
  );
  const columns = grid ? [] : columnsOf(rows.filter((row) => row.length === width));
  return rows.map((row) => {
    if (row.length === width) return row;
    const full = Array.from({ length: width }, (): TaggedBlock[] => []);
    let next = 0;
    for (const [at, cell] of row.entries()) {
      const runs = cell.flatMap(runsOfBlock);
      const found = grid ? columnIn(grid, runs) : columnAt(columns, runs);
      const latest = width - (row.length - at);
      const column = Math.max(next, Math.min(found ?? next, latest));
      full[column] = cell;
      next = column + 1;
    }
    return full;
  });
}

const isIn = (grid: Grid, cell: readonly TaggedBlock[]): boolean => {
  const runs = cell.flatMap(runsOfBlock);
  return runs.length === 0 || columnIn(grid, runs) !== undefined;
};

function columnIn(grid: Grid, runs: readonly TextRun[]): number | undefined {
  const [first] = runs;
  if (!first) return undefined;
  const field = fieldAt(grid, (first.x0 + first.x1) / 2, first.y);
  return field === undefined ? undefined : grid.cells[field]! % (grid.columns.length - 1);
}

/** Where the texts of each column begin and end. */
function columnsOf(rows: readonly TaggedBlock[][][]): ({ from: number; until: number } | undefined)[] {
  return (rows[0] ?? []).map((_, at) => {
    const runs = rows.flatMap((row) => row[at]!.flatMap(runsOfBlock));
    if (runs.length === 0) return undefined;
    return { from: least(runs.map(({ x0 }) => x0)), until: greatest(runs.map(({ x1 }) => x1)) };
  });
}

function columnAt(columns: ReturnType<typeof columnsOf>, runs: readonly TextRun[]): number | undefined {
  if (runs.length === 0) return undefined;
  const from = least(runs.map(({ x0 }) => x0));
  const until = greatest(runs.map(({ x1 }) => x1));
  const at = columns.findIndex(
    (column) => column !== undefined && column.from < until && column.until > from,
  );
  return at < 0 ? undefined : at;
}
