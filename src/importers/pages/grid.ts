/** A straight line ruled on a page: where it lies, from where to where, in the page's unit. */
export interface RuledLine {
  at: number;
  from: number;
  until: number;
}

export interface RuledLines {
  across: RuledLine[];
  down: RuledLine[];
  /** How far a line across sinks on its way, as a scan lies askew: 0.01 is a hundredth of its length. */
  slope: number;
}

/** A table's ruled cells. */
export interface Grid {
  slope: number;
  /** Edges of columns and rows, from left and from above. */
  columns: number[];
  rows: number[];
  /** For each field of the raster, row by row, the first field of the cell it belongs to. */
  cells: number[];
}

/** Tables of at least two rows and two columns that a page's rules make; `near` is how exactly lines meet. */
export function gridsOf({ across, down, slope }: RuledLines, near: number): Grid[] {
  const groups: { across: RuledLine[]; down: RuledLine[] }[] = [];
  for (const rule of down) {
    const met = across.filter((line) => meets(line, rule, near));
    if (met.length < 2) continue;
    const [first, ...others] = groups.filter((group) => group.across.some((line) => met.includes(line)));
    const group = first ?? { across: [], down: [] };
    if (!first) groups.push(group);
    for (const other of others) {
      group.across.push(...other.across);
      group.down.push(...other.down);
      groups.splice(groups.indexOf(other), 1);
    }
    group.down.push(rule);
    group.across = [...new Set([...group.across, ...met])];
  }
  return groups.flatMap((group) => {
    const columns = edgesOf(group.down, near);
    const rows = edgesOf(group.across, near);
    return columns.length > 2 && rows.length > 2
      ? [{ slope, columns, rows, cells: cellsOf(columns, rows, group, near) }]
      : [];
  });
}

const meets = (across: RuledLine, down: RuledLine, near: number): boolean =>
  down.at > across.from - near &&
  down.at < across.until + near &&
  across.at > down.from - near &&
  across.at < down.until + near;

/** Places of lines, those that lie together as one. */
function edgesOf(rules: readonly RuledLine[], near: number): number[] {
  const edges: number[][] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    const last = edges.at(-1);
    if (last && at - last[0]! < 2 * near) last.push(at);
    else edges.push([at]);
  }
  return edges.map((one) => one.reduce((sum, at) => sum + at, 0) / one.length);
}

/** Fields of the raster that no line parts are one cell. */
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
