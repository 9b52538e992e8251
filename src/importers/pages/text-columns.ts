import { addAll, greatest, least } from '../../language/lists/long-lists.ts';
import { isNationalHeading } from '../letterhead/national-heading.ts';
import type { Placed } from './placing.ts';
import { place } from './placing.ts';

/** Rows of text that is set in columns, as newspapers and leaflets are. */
export interface TextColumns {
  /** The first row, and the one behind the last. */
  from: number;
  end: number;
  /** The segments of each column, from the left, placed between the edges of their column. */
  columns: Placed[][];
  /** Whether the order may be another: the file sets the columns row by row, and their paragraphs begin at one height. */
  isUnsure: boolean;
}

/** The gap between two columns, in heights of letters. */
const leastGap = 0.9;
/** The lines of the first column, and of each other. */
const leastLines = 4;
const leastBeside = 2;
/** The widest column is at most this many times as wide as the narrowest. */
const mostUneven = 2.2;
/** A column of prose has lines that begin together and lines that are full; both as parts. */
const leastFlush = 0.8;
const leastFull = 0.4;
const leastGoingOn = 0.2;
const fullAt = 0.8;
const indent = 0.2;
/** White space between lines, in the usual distances of lines, that ends the columns. */
const mostStep = 2.6;

/** Finds the columns of text that begin at a row; undefined where there are none. */
export function textColumns(rows: readonly Placed[][], from: number): TextColumns | undefined {
  const first = rows.slice(from, from + 2).flat();
  if (edgesOf(first).length < 2 || first.some(endsColumns)) return undefined;
  const end = gutterEnd(rows, from);
  const block = rows.slice(from, end).flat();
  const columns = edgesOf(block).map(({ left, right }) =>
    block
      .filter(({ x0, x1 }) => (x0 + x1) / 2 > left && (x0 + x1) / 2 < right)
      .map((segment) => ({ ...place(segment, { left, right }), side: 'full' as const })),
  );
  if (
    columns.length < 2 ||
    !columns.every((column, at) => isProse(column, at === 0 ? leastLines : leastBeside))
  )
    return undefined;
  const widths = columns.map(
    (column) => greatest(column.map(({ x1 }) => x1)) - least(column.map(({ x0 }) => x0)),
  );
  if (greatest(widths) > mostUneven * least(widths)) return undefined;
  return { from, end, columns, isUnsure: !isSetByColumn(columns) && beginTogether(columns) };
}

/** A table, a letterhead and the end of a paper are no text in columns. */
const endsColumns = ({ text, table }: Placed): boolean =>
  table !== undefined ||
  isNationalHeading(text) ||
  /^\W*nơi\s+nhận\s*:?/iu.test(text) ||
  /^(?:TM|KT|TL|TUQ|Q)\.\s/u.test(text);

/** The first row behind a row that leaves fewer columns than the least, or that is far below. */
export function gutterEnd(rows: readonly Placed[][], from: number, least = 2): number {
  const step = usualStep(rows);
  const held = [...rows[from]!];
  let end = from + 1;
  while (end < rows.length && !rows[end]!.some(endsColumns)) {
    const far = rows[end]![0]!.y - rows[end - 1]![0]!.y > mostStep * step;
    if (far || (end > from + 1 && edgesOf([...held, ...rows[end]!]).length < least)) break;
    addAll(held, rows[end]!);
    end += 1;
  }
  return end;
}

/** The usual distance of two rows. */
export function usualStep(rows: readonly Placed[][]): number {
  const steps = rows
    .slice(1)
    .map((row, at) => row[0]!.y - rows[at]![0]!.y)
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? Infinity;
}

/** Where the columns of segments begin and end: what no gap crosses is together. */
export function edgesOf(segments: readonly Placed[]): { left: number; right: number }[] {
  const edges: { left: number; right: number }[] = [];
  for (const { x0, x1, size } of [...segments].sort((a, b) => a.x0 - b.x0)) {
    const last = edges.at(-1);
    if (last && x0 - last.right < leastGap * size) last.right = Math.max(last.right, x1);
    else edges.push({ left: x0, right: x1 });
  }
  return edges;
}

/** Whether a column is running text: its lines begin at one edge or at an indent, many are full and go on below. */
function isProse(column: readonly Placed[], least: number): boolean {
  const isFull = ({ right }: Placed): boolean => right > fullAt;
  const flush = column.filter(({ left }) => left < 0.02).length;
  const set = column.filter(({ left }) => left < indent).length;
  return (
    column.length >= least &&
    flush > 0.3 * column.length &&
    set >= leastFlush * column.length &&
    column.filter(isFull).length >= leastFull * column.length &&
    column.filter((line, at) => at > 0 && isFull(column[at - 1]!) && /^\p{Ll}/u.test(line.text)).length >=
      leastGoingOn * column.length
  );
}

/** Whether the file sets one column after the other. */
const isSetByColumn = (columns: readonly Placed[][]): boolean =>
  columns.every((column, at) => {
    const above = columns[at - 1];
    return (
      !above ||
      greatest(above.map(({ order = Infinity }) => order)) <
        least(column.map(({ order = -Infinity }) => order))
    );
  });

/** Whether the paragraphs of columns begin at one height, as the cells of a table do. */
function beginTogether(columns: readonly Placed[][]): boolean {
  const [first = [], ...others] = columns.map(beginnings);
  return (
    first.length > 1 &&
    others.every((ys) => {
      const beside = ys.filter(({ y, size }) => first.some((one) => Math.abs(one.y - y) < 0.5 * size));
      return ys.length > 1 && beside.length > 0.7 * ys.length;
    })
  );
}

/** The first lines of a column's paragraphs, but for the first of all: each is below a short line. */
const beginnings = (column: readonly Placed[]): Placed[] =>
  column.slice(1).filter((_, at) => column[at]!.right < fullAt);
