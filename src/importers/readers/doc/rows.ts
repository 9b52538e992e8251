import type { WordCell } from '../docx/story.ts';

/** A row of a table as it is in the file. */
export interface OldRow {
  cells: WordCell[];
  /** The left end of the first cell, then the right end of each, in twentieths of a point. */
  edges?: number[];
}

/** Ends of cells that are nearer to each other are one, in twentieths of a point. */
const tolerance = 60;

/** The rows of a table, in which a cell is as many columns wide as the ends of the cells of other rows are within it. */
export function spreadCells(rows: readonly OldRow[]): WordCell[][] {
  const ends = rows.flatMap(({ edges = [] }) => edges).sort((a, b) => a - b);
  const columns = ends.filter((end, at) => at === 0 || end - ends[at - 1]! > tolerance);
  return rows.map(({ cells, edges = [] }) =>
    cells.map((cell, at) => {
      const [left, right] = [edges[at], edges[at + 1]];
      if (left === undefined || right === undefined) return cell;
      const within = columns.filter((end) => end > left + tolerance && end < right - tolerance).length;
      return { ...cell, columns: within + 1 };
    }),
  );
}
