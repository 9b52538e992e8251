import type { PDFPageProxy } from 'pdfjs-dist';
import { tidy } from '../../language/letters.ts';
import { inDifferentCells } from './grid-cells.ts';
import type { Grid } from './grid.ts';
import { gridsOf } from './grid.ts';
import type { TextRun } from './pdf-drawing.ts';
import { drawingOf, multiply } from './pdf-drawing.ts';
import type { Segment, Sheet } from './sheet.ts';
import { blankAhead } from './sheet.ts';

/** How far lines of a table may miss each other where they meet, in points. */
const meeting = 2.5;

/** The text of a page with its places. */
export interface PageText {
  sheet: Sheet;
  notes: { mark: string; text: string }[];
  /** Whether a picture covers the page: then the text comes from another program's recognition. */
  underPicture: boolean;
}

/** Reads the text of a page, with its footnotes apart. */
export async function textOf(page: PDFPageProxy): Promise<PageText> {
  const view = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const runs: TextRun[] = [];
  let order = 0;
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = multiply(view.transform, item.transform as number[]);
    const size = Math.hypot(c, d);
    const angle = Math.abs(Math.atan2(b, a));
    if (angle > 0.2 || size < 2) continue;
    if (item.str.trim() !== '') order += 1;
    runs.push({ text: tidy(item.str), x0: e, x1: e + item.width, y: f - size * 0.3, size, order });
  }
  const { picture, stamped, rules } = await drawingOf(page, view);
  if (page.pageNumber === 1) runs.push(...stamped);
  const grids = gridsOf(rules, meeting);
  const sheet: Sheet = { segments: segmentsOf(runs, grids), width: view.width, height: view.height, grids };
  const notes = takeFootnotes(sheet);
  page.cleanup();
  return { sheet, notes, underPicture: picture };
}

/** Joins runs at one height to rows, and parts rows at wide gaps. Raised digits become marks of footnotes: \u0001…\u0002. */
function segmentsOf(runs: readonly TextRun[], grids: readonly Grid[]): Segment[] {
  const rows: TextRun[][] = [];
  for (const run of [...runs].sort((p, q) => p.y - q.y || p.x0 - q.x0)) {
    const row = rows.findLast((one) => Math.abs(one[0]!.y - run.y) < 0.42 * Math.max(one[0]!.size, run.size));
    if (row) row.push(run);
    else rows.push([run]);
  }
  const wide = rows.flatMap((row) => segmentsOfRow(row, [], grids));
  const edges = wide.map(({ x0 }) => x0).sort((a, b) => a - b);
  // An edge that three lines share is the edge of a column: it parts a row even where the gap is small.
  const columns = edges.filter((x, at) => x - edges[0]! > 100 && (edges[at + 2] ?? Infinity) - x < 2);
  return rows.flatMap((row) => segmentsOfRow(row, columns, grids));
}

function segmentsOfRow(
  row: readonly TextRun[],
  columns: readonly number[],
  grids: readonly Grid[],
): Segment[] {
  const size = Math.max(...row.map((run) => (run.text.trim() === '' ? 0 : run.size)), 1);
  const middle = row.find((run) => run.size === size)?.y ?? row[0]!.y;
  const segments: Segment[] = [];
  let last: Segment | undefined;
  let order: number | undefined;
  for (const run of [...row].sort((p, q) => p.x0 - q.x0)) {
    if (run.text.trim() === '') continue;
    const raised =
      run.size < 0.8 * size && run.y < middle - 0.1 * size && /^\s*\[?\d{1,3}\]?\s*$/.test(run.text);
    const text = raised ? `\u0001${run.text.replace(/\D/g, '')}\u0002` : run.text;
    const gap = last === undefined ? Infinity : run.x0 - last.x1;
    const atColumn = gap > 0.5 * size && columns.some((x) => Math.abs(x - run.x0) < 2);
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
      last = { text: text.trim(), x0: run.x0, x1: run.x1, y: middle, size };
      segments.push(last);
    } else {
      last.text +=
        (gap > 0.17 * size && !/\s$/.test(last.text) && !/^\s/.test(text) && !raised ? ' ' : '') + text;
      last.x1 = Math.max(last.x1, run.x1);
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

/** Takes the footnotes off a sheet: small print at the foot of the page that begins with a number. */
function takeFootnotes(sheet: Sheet): PageText['notes'] {
  const sizes = sheet.segments
    .filter(({ text }) => text.length > 20)
    .map(({ size }) => size)
    .sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const start = sheet.segments.findIndex(
    ({ text, size, y }) =>
      y > 0.5 * sheet.height && size < 0.88 * usual && /^(?:\u0001\d+\u0002|\[?\d{1,3}\]?\s)/.test(text),
  );
  if (
    start < 0 ||
    !sheet.segments.slice(start).every(({ size, text }) => size < 0.92 * usual || text.length < 5)
  )
    return [];
  const notes: PageText['notes'] = [];
  for (const { text } of sheet.segments.splice(start)) {
    const head = /^(?:\u0001(\d+)\u0002|\[?(\d{1,3})\]?\s)\s*/.exec(text);
    const rest = text
      .slice(head?.[0].length ?? 0)
      .replace(/[\u0001\u0002]/g, '')
      .trim();
    if (head) notes.push({ mark: head[1] ?? head[2] ?? '', text: rest });
    else if (notes.length > 0) notes.at(-1)!.text += ` ${rest}`;
  }
  return notes;
}
