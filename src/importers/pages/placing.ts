import { greatest, least } from '../../language/lists/long-lists.ts';
import { isGreeting } from '../letterhead/greeting.ts';
import type { Segment, Sheet } from './sheet.ts';

/** A segment with its place across the width of the text. */
export interface Placed extends Segment {
  /** Left and right end as parts of the width of the text: 0.12, 0.98. */
  left: number;
  right: number;
  side: 'left' | 'right' | 'full';
  /** Rows of cells in inline Markdown, where the segment is a table. */
  table?: string[][];
}

/**
 * Where running text begins and ends, in the unit of the sheets: the edges that most long lines share. A short paper has
 * few long lines; its text is as wide as all that is printed.
 */
export function marginsOf(sheets: readonly Sheet[]): { left: number; right: number } {
  const long = sheets.flatMap(({ segments, width }) =>
    segments.filter(({ x0, x1 }) => x1 - x0 > 0.55 * width),
  );
  const all = long.length >= 3 ? long : sheets.flatMap(({ segments }) => segments);
  if (all.length === 0) return { left: 0, right: 1 };
  const lefts = all.map(({ x0 }) => x0).sort((a, b) => a - b);
  const rights = all.map(({ x1 }) => x1).sort((a, b) => a - b);
  return {
    left: leftEdge(sheets, lefts[Math.floor(lefts.length * 0.1)]!),
    right: all === long ? rights[Math.floor(rights.length * 0.85)]! : rights.at(-1)!,
  };
}

/**
 * The left edge of the text. Where nearly all long lines are first lines, their indent looks like the edge: then some
 * shorter lines begin together a little further left.
 */
function leftEdge(sheets: readonly Sheet[], indent: number): number {
  const before = sheets.flatMap(({ segments, width }) =>
    segments
      .filter(
        ({ x0, text }) => x0 < indent - 0.03 * width && x0 > indent - 0.12 * width && text.trim().length > 3,
      )
      .map(({ x0 }) => ({ x0, near: 0.005 * width })),
  );
  const shared = before.filter(
    ({ x0, near }) => before.filter((one) => Math.abs(one.x0 - x0) < near).length > 1,
  );
  return least(
    shared.map(({ x0 }) => x0),
    indent,
  );
}

/** Places a segment between the margins. */
export function place(segment: Segment, margins: { left: number; right: number }): Placed {
  const width = Math.max(1, margins.right - margins.left);
  const left = (segment.x0 - margins.left) / width;
  const right = (segment.x1 - margins.left) / width;
  const middle = (left + right) / 2;
  const isLeft = middle < 0.42 && right < 0.62 && left < 0.3;
  const isRight = middle > 0.56 && left > 0.3;
  return { ...segment, left, right, side: isLeft ? 'left' : isRight ? 'right' : 'full' };
}

/** The rows of segments that are sorted by height; a row's segments come from left to right. A table is its own row. */
export function rowsOf<T extends Placed>(segments: readonly T[]): T[][] {
  const rows: T[][] = [];
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

/** The end of the part in two columns that begins at a row; `from` itself where there are no two columns. */
export function columnsEnd(rows: readonly Placed[][], from: number): number {
  let end = from;
  const isBeside = (row: readonly Placed[]): boolean =>
    row.every(({ side, text }) => side !== 'full' && !isGreeting(text)) && !hasValue(row);
  while (end < rows.length && isBeside(rows[end]!)) end += 1;
  end = columnsFoot(rows, from, end);
  const block = rows.slice(from, end).flat();
  const rights = block.filter(({ side }) => side === 'right');
  const lefts = block.filter(({ side }) => side === 'left');
  // In a list that is set far in, an item may go on at the left: then no two segments are side by side.
  const beside = lefts.some((left) =>
    rights.some((right) => Math.abs(left.y - right.y) < 0.9 * Math.max(left.size, right.size)),
  );
  return beside && block.length > 2 && !areValues(lefts, rights) ? end : from;
}

/** A step to the next row that is so much wider than the usual one parts what is above from what is below. */
const widerStep = 1.5;

/** A line in the middle of the page begins this far from the left, as a part of the width of the text. */
const leastCentred = 0.2;

/**
 * The end of two columns of which the left one goes on alone: before a row that reaches under the right column, as the
 * addressees in the middle of a page do, together with the rows close above it.
 */
function columnsFoot(rows: readonly Placed[][], from: number, end: number): number {
  const rights = rows.slice(from, end).map((row) => row.find(({ side }) => side === 'right'));
  const last = from + rights.findLastIndex((right) => right !== undefined);
  const edge = least(rights.map((right) => right?.left ?? Infinity));
  const reaches = rows.findIndex((row, at) => at > last && at < end && row.at(-1)!.right > edge);
  const isCentred = (rows[end]?.[0]?.left ?? 0) > leastCentred;
  const under = reaches >= 0 ? reaches : isCentred ? end : -1;
  if (last < from || under < 0) return end;
  const stepTo = (at: number): number => rows[at]![0]!.y - rows[at - 1]![0]!.y;
  const steps = Array.from({ length: end - from - 1 }, (_, at) => stepTo(from + 1 + at)).sort(
    (a, b) => a - b,
  );
  const usual = steps[Math.floor((steps.length - 1) / 2)]!;
  let foot = under;
  while (foot > last + 1 && stepTo(foot) < widerStep * usual) foot -= 1;
  return foot === last + 1 && stepTo(foot) < widerStep * usual ? under : foot;
}

/** How near the ends of right-aligned texts are, as a part of the width of the text. */
const aligned = 0.015;

/** Whether a row is a label and its value, which ends at the right edge of the text. */
export function hasValue(row: readonly Placed[]): boolean {
  const [label, value] = [row[0], row.at(-1)];
  if (!label || !value || row.length < 2 || Math.abs(1 - value.right) > aligned) return false;
  return /:$|^[-+–•*]\s|^\p{L}\)\s/u.test(label.text.trim()) || /^\D{0,3}\d/u.test(value.text.trim());
}

/**
 * Whether the texts at the right are values of the texts beside them, which are read row by row: each is beside a text, and
 * they end at one edge but begin anywhere; or each text beside them ends with a colon, and has a value that may go on below.
 */
function areValues(lefts: readonly Placed[], rights: readonly Placed[]): boolean {
  const areBeside = (one: Placed, other: Placed): boolean =>
    Math.abs(one.y - other.y) < 0.5 * Math.max(one.size, other.size);
  const beside = rights.map((right) => lefts.find((left) => areBeside(left, right)));
  const spread = (edges: readonly number[]): number => greatest(edges) - least(edges);
  const begin = spread(rights.map(({ left }) => left));
  const isLabels = lefts.every(
    (left) => /:$/.test(left.text.trim()) && rights.some((right) => areBeside(left, right)),
  );
  const isAlone = lefts.length === 1 && lefts[0]!.y <= rights[0]!.y + 0.5 * rights[0]!.size;
  if (rights.length < 2) return false;
  if (isLabels && !isAlone && (beside.every(Boolean) || begin < aligned)) return true;
  const isFlush = spread(rights.map(({ right }) => right)) < aligned;
  return beside.every(Boolean) && isFlush && begin > aligned;
}
