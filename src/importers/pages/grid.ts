import { addAll, greatest, least } from '../../language/lists/long-lists.ts';
/**
 * A straight ruled line on a page, in the page's unit. A line across has its height in `at`, and its ends in `from` and
 * `until`; a line down has its distance from the left in `at`.
 */
export interface RuledLine {
  at: number;
  from: number;
  until: number;
}

export interface RuledLines {
  across: RuledLine[];
  down: RuledLine[];
  /** How much a line across goes down, as a share of its length. It is not 0 where a scan is askew. */
  slope: number;
}

/** The ruled cells of a table. Its fields are what its columns and rows make; a merged cell has several fields. */
export interface Grid {
  slope: number;
  /** The edges of columns from the left and of rows from above: one more than there are columns and rows. */
  columns: number[];
  rows: number[];
  /** For each field, row by row, the index of the first field of its cell. */
  cells: number[];
}

/**
 * The tables of at least two rows and two columns that ruled lines make.
 * @param near how far two lines may miss each other where they meet
 */
export function gridsOf({ slope, ...rules }: RuledLines, near: number): Grid[] {
  const [across, down] = [joined(rules.across, near), joined(rules.down, near)];
  const groups: { across: RuledLine[]; down: RuledLine[] }[] = [];
  for (const rule of down) {
    const met = across.filter((line) => meets(line, rule, near));
    if (met.length < 2) continue;
    const [first, ...others] = groups.filter((group) => group.across.some((line) => met.includes(line)));
    const group = first ?? { across: [], down: [] };
    if (!first) groups.push(group);
    for (const other of others) {
      addAll(group.across, other.across);
      addAll(group.down, other.down);
      groups.splice(groups.indexOf(other), 1);
    }
    group.down.push(rule);
    group.across = [...new Set([...group.across, ...met])];
  }
  return groups.flatMap((group) => {
    const columns = edgesOf(group.down, near);
    const rows = withOpenRows(edgesOf(group.across, near), columns, group.down, near);
    return columns.length > 2 && rows.length > 2
      ? [{ slope, columns, rows, cells: cellsOf(columns, rows, group, near) }]
      : [];
  });
}

/** Lines without their breaks: a program may draw the lines of each cell by themselves. */
function joined(rules: readonly RuledLine[], near: number): RuledLine[] {
  const whole: RuledLine[] = [];
  for (const rule of [...rules].sort((a, b) => a.from - b.from)) {
    const before = whole.find(
      ({ at, until }) => Math.abs(at - rule.at) < near / 2 && rule.from < until + near,
    );
    if (before) before.until = Math.max(before.until, rule.until);
    else whole.push({ ...rule });
  }
  return whole;
}

const meets = (across: RuledLine, down: RuledLine, near: number): boolean =>
  down.at > across.from - near &&
  down.at < across.until + near &&
  across.at > down.from - near &&
  across.at < down.until + near;

/** The places of lines, in order. Lines that are near each other have one place. */
function edgesOf(rules: readonly RuledLine[], near: number): number[] {
  const edges: number[][] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    const last = edges.at(-1);
    if (last && at - last[0]! < 2 * near) last.push(at);
    else edges.push([at]);
  }
  return edges.map((one) => one.reduce((sum, at) => sum + at, 0) / one.length);
}

/** The edges of rows, with those of a row that goes on on another page: the lines of all columns end beyond its only edge. */
function withOpenRows(
  rows: readonly number[],
  columns: readonly number[],
  down: readonly RuledLine[],
  near: number,
): number[] {
  const [top, bottom] = [rows[0]!, rows.at(-1)!];
  const reach = (of: (rule: RuledLine) => number): number[] =>
    columns.map((at) => greatest(down.filter((rule) => Math.abs(rule.at - at) < 2 * near).map(of)));
  const above = least(reach(({ from }) => top - from));
  const below = least(reach(({ until }) => until - bottom));
  const isRow = (height: number): boolean => height > leastRow * near;
  return [...(isRow(above) ? [top - above] : []), ...rows, ...(isRow(below) ? [bottom + below] : [])];
}

/** The height of a row at least, in distances at which lines meet. */
const leastRow = 4;

/** Joins fields without a line between them to one cell. */
function cellsOf(
  columns: readonly number[],
  rows: readonly number[],
  { across, down }: { across: readonly RuledLine[]; down: readonly RuledLine[] },
  near: number,
): number[] {
  const width = columns.length - 1;
  const cells = Array.from({ length: width * (rows.length - 1) }, (_, at) => at);
  const has = (rules: readonly RuledLine[], at: number, middle: number): boolean =>
    rules.some((rule) => Math.abs(rule.at - at) < 2 * near && rule.from < middle && rule.until > middle);
  for (const field of cells.keys()) {
    const [row, column] = [Math.floor(field / width), field % width];
    const middleX = (columns[column]! + columns[column + 1]!) / 2;
    const middleY = (rows[row]! + rows[row + 1]!) / 2;
    if (column > 0 && !has(down, columns[column]!, middleY)) cells[field] = cells[field - 1]!;
    else if (row > 0 && !has(across, rows[row]!, middleX)) cells[field] = cells[field - width]!;
  }
  return cells;
}
