import { greatest } from '../../../language/lists/long-lists.ts';
import { inDifferentCells } from '../../pages/grid-cells.ts';
import type { Grid } from '../../pages/grid.ts';
import type { Segment } from '../../pages/sheet.ts';
import { blankAhead } from '../../pages/sheet.ts';
import { marked } from './marked.ts';
import type { TextRun } from './runs.ts';
import { splitAtCells } from './split-runs.ts';

/** Joins runs at one height to rows, and parts rows at wide gaps. Footnotes and links are marked: see `marked.ts`. */
export function segmentsOf(runs: readonly TextRun[], grids: readonly Grid[]): Segment[] {
  const rows: TextRun[][] = [];
  for (const run of splitAtCells(runs, grids).sort((p, q) => p.y - q.y || p.x0 - q.x0)) {
    const row = rows.findLast((one) => Math.abs(one[0]!.y - run.y) < 0.42 * Math.max(one[0]!.size, run.size));
    if (row) row.push(run);
    else rows.push([run]);
  }
  const edges = rows.flatMap(startsOf).sort((a, b) => a - b);
  // An edge that three lines share is the edge of a column: it parts a row even where the gap is small.
  const columns = edges.filter((x, at) => x - edges[0]! > 100 && (edges[at + 2] ?? Infinity) - x < 2);
  return rows.flatMap((row) => segmentsOfRow(row, columns, grids));
}

/** Where the runs of a row begin that are apart from what is left of them, by more than the spaces of a justified line. */
function startsOf(row: readonly TextRun[]): number[] {
  const printed = printedOf(row);
  const spaces = justifiedSpaces(row);
  return printed.flatMap(({ x0, size }, at) => {
    const before = printed[at - 1];
    const isApart = before === undefined || (x0 - before.x1 > apart * size && !spaces(x0 - before.x1));
    return isApart ? [x0] : [];
  });
}

/** The runs of a row that print something, from the left. */
const printedOf = (row: readonly TextRun[]): TextRun[] =>
  row.filter(({ hidden, text }) => !hidden && text.trim() !== '').sort((p, q) => p.x0 - q.x0);

/** How many spaces of a justified line are as wide as each other, and how much they may differ, in points. */
const leastAlike = 4;
const alike = 0.3;

/** Whether a gap of a row is one of the spaces that a justified line has where a long word did not fit: all are alike. */
function justifiedSpaces(row: readonly TextRun[]): (gap: number) => boolean {
  const printed = printedOf(row);
  const gaps = printed.slice(1).map(({ x0 }, at) => x0 - printed[at]!.x1);
  return (gap) => gaps.filter((one) => Math.abs(one - gap) < alike).length >= leastAlike;
}

/** The gap between two runs, in heights of letters, behind which a column may begin. */
const apart = 0.9;

function segmentsOfRow(
  row: readonly TextRun[],
  columns: readonly number[],
  grids: readonly Grid[],
): Segment[] {
  const size = greatest(
    row.map((run) => (run.text.trim() === '' ? 0 : run.size)),
    1,
  );
  const middle = row.find((run) => run.size === size)?.y ?? row[0]!.y;
  const segments: Segment[] = [];
  const spaces = justifiedSpaces(row);
  let last: Segment | undefined;
  let order: number | undefined;
  let letters = 0;
  for (const run of [...row].sort((p, q) => p.x0 - q.x0)) {
    if (run.hidden && last) last.x1 = Math.max(last.x1, run.x1);
    if (run.hidden || run.text.trim() === '') continue;
    const { text, raised } = marked(run, { size, y: middle }, last?.text ?? '');
    const gap = last === undefined ? Infinity : run.x0 - last.x1;
    const atColumn = gap > 0.5 * size && !spaces(gap) && columns.some((x) => Math.abs(x - run.x0) < 2);
    const most = last && blankAhead(last.text) ? 12 : 2.2;
    const inCells =
      last !== undefined && inDifferentCells(grids, (last.x0 + last.x1) / 2, (run.x0 + run.x1) / 2, middle);
    const jumps =
      last !== undefined &&
      order !== undefined &&
      run.order !== undefined &&
      run.order !== order + 1 &&
      gap > 0.5 * size &&
      !fillsIn(last.text, text);
    order = run.order;
    if (last === undefined || inCells || atColumn || jumps || gap > most * size || /^ {6,}/.test(text)) {
      last = { text: text.trim(), x0: run.x0, x1: run.x1, y: middle, size: run.size };
      letters = text.length;
      if (run.order !== undefined) last.order = run.order;
      last.bold = run.bold === true;
      segments.push(last);
    } else {
      last.text +=
        (gap > 0.17 * size && !/\s$/.test(last.text) && !/^\s/.test(text) && !raised ? ' ' : '') + text;
      last.x1 = Math.max(last.x1, run.x1);
      // The number of a footnote may be larger than its text.
      if (text.length > letters) last.size = run.size;
      letters = Math.max(letters, text.length);
      last.bold &&= run.bold === true;
    }
  }
  return segments.flatMap(splitWide);
}

/** Whether a run continues a text with a blank: a number or a day was set into the blank later. */
const fillsIn = (before: string, text: string): boolean =>
  blankAhead(before) || /^\s*(?:[/-]|tháng|năm)/iu.test(text);

/** Parts a segment at five spaces or more, which are like a gap. */
function splitWide(whole: Segment): Segment[] {
  const segment = { ...whole, text: whole.text.replace(/(?<=ngày|tháng|năm|số:?) {2,}/giu, ' ') };
  const parts = segment.text.split(/ {5,}/).filter((text) => text.trim() !== '');
  if (parts.length < 2) return [segment];
  const share = (segment.x1 - segment.x0) / segment.text.length;
  let from = 0;
  return parts.map((text) => {
    const at = segment.text.indexOf(text, from);
    from = at + text.length;
    return { ...segment, text: text.trim(), x0: segment.x0 + at * share, x1: segment.x0 + from * share };
  });
}
