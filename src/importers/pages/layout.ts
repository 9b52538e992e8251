import { isRule } from '../../language/letters.ts';
import type { PaperLine, UnsurePlace } from '../paper.ts';
import type { Grid } from './grid.ts';
import { joinTables, readGrid } from './grid.ts';

/** A stretch of text on a page, without a gap as wide as a column's. */
export interface Segment {
  text: string;
  markdown?: string;
  x0: number;
  x1: number;
  /** Distance of its middle from the top of the page. */
  y: number;
  /** Its upper and lower edge, where they are known. */
  y0?: number;
  y1?: number;
  /** Height of its letters. */
  size: number;
  confidence?: number;
  unsure?: string[];
  places?: UnsurePlace[];
}

/** A page's segments and its size, in one unit. */
export interface Sheet {
  segments: Segment[];
  width: number;
  height: number;
  /** Its tables' ruled cells. */
  grids?: Grid[];
}

type Side = 'left' | 'right' | 'full';
interface Placed extends Segment {
  left: number;
  right: number;
  side: Side;
  table?: string[][];
}

/**
 * The lines of pages in reading order: what stands in two columns, as a letterhead or a signature does, is read
 * column by column; page numbers and what repeats at the head or foot of pages is left out.
 */
export function arrange(sheets: readonly Sheet[]): PaperLine[] {
  const repeated = runningHeads(sheets);
  const margins = marginsOf(sheets);
  const lines = sheets.flatMap((sheet, number) => {
    const { tables, others } = takeTables(sheet);
    const own = others
      .filter((segment) => !isPageNumber(segment, sheet) && !repeated.has(headKey(segment, sheet)))
      .filter(({ text }) => text.trim() !== '')
      .map((segment): Placed => place(segment, margins))
      .concat(tables)
      .sort((a, b) => a.y - b.y || a.x0 - b.x0);
    return linesOf(rowsOf(own), number + 1);
  });
  return withTablesJoined(lines);
}

/** The ruled tables of a page, and the segments outside of them. */
function takeTables({ segments, grids = [] }: Sheet): { tables: Placed[]; others: Segment[] } {
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

/** A table that a page's end cut in two. */
const withTablesJoined = (lines: readonly PaperLine[]): PaperLine[] =>
  lines.reduce<PaperLine[]>((all, line) => {
    const last = all.at(-1);
    const joined = last?.table && line.table && line.page > last.page && joinTables(last.table, line.table);
    return joined ? [...all.slice(0, -1), { ...last, table: joined }] : [...all, line];
  }, []);

function linesOf(rows: readonly Placed[][], page: number): PaperLine[] {
  const lines: PaperLine[] = [];
  let last: Placed | undefined;
  let at = 0;
  const pitch = linePitch(rows);
  const push = (segments: readonly Placed[]): void => {
    const first = segments[0]!;
    const gap = last === undefined || Math.abs(first.y - last.y) > 1.45 * pitch;
    last = first;
    lines.push(first.table ? { text: '', table: first.table, gap: true, page } : lineOf(segments, page, gap));
  };
  while (at < rows.length) {
    const end = columnsEnd(rows, at);
    if (end > at) {
      const block = rows.slice(at, end).flat();
      for (const side of ['left', 'right'] as const) {
        last = undefined;
        for (const row of rowsOf(block.filter((one) => one.side === side))) push(row);
      }
      last = undefined;
      at = end;
    } else {
      push(rows[at]!);
      at += 1;
    }
  }
  return lines;
}

/** How far two columns reach from a row on; the row itself where there are none. */
function columnsEnd(rows: readonly Placed[][], from: number): number {
  let end = from;
  while (end < rows.length && rows[end]!.every(({ side }) => side !== 'full')) end += 1;
  const block = rows.slice(from, end).flat();
  const rights = block.filter(({ side }) => side === 'right');
  const lefts = block.filter(({ side }) => side === 'left');
  // A list set far in, an item of which goes on at the left, is no two columns: nothing stands side by side.
  const beside = lefts.some((left) =>
    rights.some((right) => Math.abs(left.y - right.y) < 0.9 * Math.max(left.size, right.size)),
  );
  return beside && block.length > 2 ? end : from;
}

function lineOf(segments: readonly Placed[], page: number, gap: boolean): PaperLine {
  const sure = segments.map(({ confidence }) => confidence).filter((value) => value !== undefined);
  return {
    text: joined(
      segments.map(({ text }) => text.trim()),
      segments,
    ),
    ...(segments.some(({ markdown }) => markdown !== undefined)
      ? {
          markdown: joined(
            segments.map(({ markdown, text }) => (markdown ?? text).trim()),
            segments,
          ),
        }
      : {}),
    gap,
    page,
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
    ...(segments.some(({ unsure }) => unsure?.length)
      ? { unsure: segments.flatMap(({ unsure }) => unsure ?? []) }
      : {}),
    ...(sure.length > 0 ? { confidence: Math.min(...sure) } : {}),
  };
}

/** Pieces of a row with a tab between those that stand apart. */
const joined = (texts: readonly string[], segments: readonly Placed[]): string =>
  texts.reduce((row, text, at) => {
    const [before, own] = [segments[at - 1], segments[at]!];
    return before === undefined
      ? text
      : row + (own.x0 - before.x1 > 2.2 * own.size && !blankAhead(texts[at - 1] ?? '') ? '\t' : ' ') + text;
  }, '');

/** Where a letterhead leaves room for a hand to fill in: no gap between columns, however wide. */
export const blankAhead = (text: string): boolean =>
  /(?:^|[\s,.;:])(?:ngày|tháng|năm|số)\s*:?[\s.…_]*$/iu.test(text);

/** A part of a page in two columns, in the page's unit. */
export interface Columns {
  top: number;
  bottom: number;
  /** Where the right column begins. */
  gutter: number;
  segments: Segment[];
}

/** The parts of a page that stand in two columns with nothing across. */
export function columnsOf(sheet: Sheet): Columns[] {
  const margins = marginsOf([sheet]);
  const placed = takeTables(sheet)
    .others.map((segment) => ({ segment, ...place(segment, margins) }))
    .sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const found: Columns[] = [];
  const rows = rowsOf(placed) as (typeof placed)[];
  for (let at = 0; at < rows.length; at += 1) {
    const end = columnsEnd(rows, at);
    if (end === at) continue;
    const block = rows.slice(at, end).flat();
    const rights = block.filter(({ side }) => side === 'right');
    const gutter = Math.min(...rights.map(({ x0 }) => x0)) - 0.4 * block[0]!.size;
    const lefts = block.filter(({ side }) => side === 'left');
    if (rights.length > 1 && lefts.length > 1 && lefts.every(({ x1 }) => x1 < gutter))
      found.push({
        top: Math.min(...block.map(({ y, y0, size }) => (y0 ?? y - 0.6 * size) - 0.25 * size)),
        bottom: Math.max(...block.map(({ y, y1, size }) => (y1 ?? y + 0.6 * size) + 0.25 * size)),
        gutter,
        segments: block.map(({ segment }) => segment),
      });
    at = end - 1;
  }
  return found;
}

/** Segments on one height are one row. */
function rowsOf(segments: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    const near = row?.some((one) => Math.abs(one.y - segment.y) < 0.5 * Math.max(one.size, segment.size));
    const apart = row?.every((one) => segment.x0 > one.x1 || segment.x1 < one.x0);
    if (row && near && apart && !segment.table && !row[0]!.table) row.push(segment);
    else rows.push([segment]);
  }
  for (const row of rows) row.sort((a, b) => a.x0 - b.x0);
  return rows;
}

/** Where running text begins and ends: the edges that most long lines share. */
function marginsOf(sheets: readonly Sheet[]): { left: number; right: number } {
  const long = sheets.flatMap(({ segments, width }) =>
    segments.filter(({ x0, x1 }) => x1 - x0 > 0.55 * width),
  );
  const all = long.length >= 3 ? long : sheets.flatMap(({ segments }) => segments);
  if (all.length === 0) return { left: 0, right: 1 };
  const lefts = all.map(({ x0 }) => x0).sort((a, b) => a - b);
  const rights = all.map(({ x1 }) => x1).sort((a, b) => a - b);
  return {
    left: lefts[Math.floor(lefts.length * 0.1)]!,
    right: rights[Math.floor(rights.length * 0.85)]!,
  };
}

function place(segment: Segment, margins: { left: number; right: number }): Placed {
  const width = Math.max(1, margins.right - margins.left);
  const left = (segment.x0 - margins.left) / width;
  const right = (segment.x1 - margins.left) / width;
  const middle = (left + right) / 2;
  const side: Side =
    middle < 0.42 && right < 0.62 && left < 0.3 ? 'left' : middle > 0.56 && left > 0.3 ? 'right' : 'full';
  return { ...segment, left, right, side };
}

/** The usual distance of two lines. */
function linePitch(rows: readonly Placed[][]): number {
  const steps = rows
    .slice(1)
    .map((row, at) => row[0]!.y - rows[at]![0]!.y)
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length * 0.4)] ?? 20;
}

const isPageNumber = ({ text, y }: Segment, { height }: Sheet): boolean =>
  (y < 0.12 * height || y > 0.9 * height) &&
  /^\s*[-–—.]*\s*(?:Trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?\s*[-–—.:]*\s*$/iu.test(text);

const headKey = ({ text, y }: Segment, { height }: Sheet): string =>
  y < 0.09 * height || y > 0.92 * height
    ? `${text.replace(/\d+/g, '#').trim()} ${Math.round((y / height) * 40)}`
    : '';

/** What stands at the same height of the head or foot of most pages. */
function runningHeads(sheets: readonly Sheet[]): Set<string> {
  if (sheets.length < 3) return new Set();
  const counts = new Map<string, number>();
  for (const sheet of sheets)
    for (const key of new Set(sheet.segments.map((segment) => headKey(segment, sheet))))
      if (key !== '' && !isRule(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count >= Math.max(3, 0.6 * sheets.length)).map(([key]) => key),
  );
}
