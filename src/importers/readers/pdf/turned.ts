import type { TextContent } from 'pdfjs-dist/types/src/display/api.js';
import { addTo } from '../../../language/lists/groups.ts';
import { greatest, least } from '../../../language/lists/long-lists.ts';
import { fieldAt } from '../../pages/grid-cells.ts';
import type { Grid } from '../../pages/grid.ts';
import type { Doubt, Omission } from '../../paper.ts';
import { multiply } from './drawing/matrix.ts';
import type { TextRun } from './runs.ts';

/** Lines that lean no more than this, in degrees, are upright lines of a sheet that lay askew in a scanner. */
const askew = 11;

/** The quarter turns of most letters of a page, in degrees with the clock: 0, 90, 180, -90. */
export function mainTurn(content: TextContent, transform: readonly number[]): number {
  const letters = new Map<number, number>();
  for (const item of content.items) {
    if (!('str' in item)) continue;
    const [a = 1, b = 0] = multiply(transform, item.transform as number[]);
    const turn = quarter((Math.atan2(b, a) * 180) / Math.PI);
    if (turn !== undefined) letters.set(turn, (letters.get(turn) ?? 0) + item.str.trim().length);
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

/** The nearest quarter turn; undefined for a text across the page. */
function quarter(angle: number): number | undefined {
  const turn = 90 * Math.round(angle / 90);
  if (Math.abs(angle - turn) > askew) return undefined;
  return turn === -180 ? 180 : turn + 0;
}

/** The texts of a page by their direction. */
export interface SortedRuns {
  /** Upright texts, and turned ones of the cells of tables, each cell in one run. */
  upright: TextRun[];
  omitted: Omission[];
  doubts: Doubt[];
}

/**
 * Takes texts across the page for watermarks; reads turned texts in the cells of tables, and those that have a tag; names what
 * else is turned.
 * @param tagged whether the page has tags
 */
export function sortTurned(
  runs: readonly TextRun[],
  grids: readonly Grid[],
  page: { number: number; tagged: boolean },
): SortedRuns {
  const sorted: SortedRuns = { upright: [], omitted: [], doubts: [] };
  const across: TextRun[] = [];
  const turned: TextRun[] = [];
  for (const run of runs) {
    const turn = quarter(run.angle);
    if (turn === 0) sorted.upright.push(run);
    else if (run.text.trim() !== '') (turn === undefined ? across : turned).push(run);
  }
  const cells = new Map<string, TextRun[]>();
  const others: TextRun[] = [];
  for (const run of turned) {
    const cell = cellOf(run, grids) ?? (page.tagged && !run.decoration ? run.content : undefined);
    if (cell === undefined) others.push(run);
    else addTo(cells, cell, run);
  }
  for (const own of cells.values()) sorted.upright.push(oneRun(own));
  if (across.length > 0) sorted.omitted.push({ name: 'watermark', text: joined(across), page: page.number });
  if (others.length > 0) {
    sorted.omitted.push({ name: 'drawing', text: joined(others), page: page.number });
    sorted.doubts.push({
      ...{ field: 'body', page: page.number },
      message: `chữ xoay ngoài bảng, chưa đưa vào nội dung: “${joined(others)}”`,
    });
  }
  return sorted;
}

/** Which cell of which table a run is in. */
function cellOf({ x0, x1, y }: TextRun, grids: readonly Grid[]): string | undefined {
  for (const [at, grid] of grids.entries()) {
    const field = fieldAt(grid, (x0 + x1) / 2, y);
    if (field !== undefined) return `${at} ${grid.cells[field]}`;
  }
  return undefined;
}

/** The turned lines of a cell as one upright run: lines that are read upwards follow each other from the left. */
function oneRun(runs: readonly TextRun[]): TextRun {
  const lines = [...runs].sort((a, b) => (a.angle > 0 ? b.x0 - a.x0 : a.x0 - b.x0));
  return {
    ...lines[0]!,
    text: joined(lines),
    x0: least(runs.map(({ x0 }) => x0)),
    x1: greatest(runs.map(({ x1 }) => x1)),
    y: runs.reduce((sum, { y }) => sum + y, 0) / runs.length,
    glyphs: [],
  };
}

/** The text of turned runs in a row, with a blank where two are apart. */
const joined = (runs: readonly TextRun[]): string =>
  runs
    .reduce((text, run, at) => {
      const before = runs[at - 1];
      return text === '' || (before && isTouching(before, run)) ? text + run.text : `${text} ${run.text}`;
    }, '')
    .replace(/\s+/g, ' ')
    .trim();

function isTouching(before: TextRun, run: TextRun): boolean {
  const [last, first] = [
    before.glyphs.findLast((one) => one !== undefined),
    run.glyphs.find((one) => one !== undefined),
  ];
  if (!last || !first) return false;
  return Math.hypot(first.x - last.endX, first.y - last.endY) < 0.17 * run.size;
}
