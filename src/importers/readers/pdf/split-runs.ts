import { greatest, least } from '../../../language/lists/long-lists.ts';
import { fieldAt } from '../../pages/grid-cells.ts';
import type { Grid } from '../../pages/grid.ts';
import type { TextRun } from './runs.ts';

/** Parts runs at the ruled lines of tables: pdf.js may give the texts of neighbouring cells as one. */
export const splitAtCells = (runs: readonly TextRun[], grids: readonly Grid[]): TextRun[] =>
  grids.length === 0 ? [...runs] : runs.flatMap((run) => split(run, grids));

function split(run: TextRun, grids: readonly Grid[]): TextRun[] {
  const letters = [...run.text];
  const cells = letters.map((_, at) => {
    const glyph = run.glyphs[at];
    return glyph && cellAt(grids, (glyph.x + glyph.endX) / 2, run.y);
  });
  const starts = cells.flatMap((cell, at) => {
    const before = cells.slice(0, at).findLast((one) => one !== undefined);
    return cell !== undefined && before !== undefined && cell !== before ? [at] : [];
  });
  if (starts.length === 0) return [run];
  return [0, ...starts].map((from, part) => {
    const until = starts[part] ?? letters.length;
    const glyphs = run.glyphs.slice(from, until);
    const xs = glyphs.flatMap((glyph) => (glyph ? [glyph.x, glyph.endX] : []));
    const text = letters.slice(from, until).join('');
    return { ...run, text, glyphs, x0: least(xs), x1: greatest(xs) };
  });
}

/** The cell at a place, as a name; `-` outside of all tables. */
function cellAt(grids: readonly Grid[], x: number, y: number): string {
  for (const [table, grid] of grids.entries()) {
    const field = fieldAt(grid, x, y);
    if (field !== undefined) return `${table} ${grid.cells[field]!}`;
  }
  return '-';
}
