import { columnHead } from '../../language/column-heads.ts';
import { isNumberHead } from '../../language/letters.ts';
import { alternatives } from '../../language/quantities/rule.ts';
import type { PaperLine } from '../paper.ts';
import { cellBeginnings, linesAfterTable, openEnds, partsAfterTable } from './broken-table-words.ts';
import { escapeMarkdown } from './paragraphs.ts';

/** A text that goes on in the line below. */
const unfinished = new RegExp(
  `^(?:${alternatives(cellBeginnings)})$|[,(–-]$|\\s(?:${alternatives(openEnds)})$`,
  'u',
);
/** The line below a table: a part of the paper, in small letters or in capitals, or what no row is. */
const ends = new RegExp(
  `^(?:(?:${alternatives([...partsAfterTable, ...partsAfterTable.map((name) => name.toUpperCase())])})\\s+[\\dIVXL]|` +
    `[IVXL]{1,5}[.)]\\s|${alternatives(linesAfterTable)})`,
  'u',
);
const fewest = 3;
const widest = 9;

/**
 * Finds tables that extraction broke into a line, or a few lines, for each cell: heads from “STT” on, then rows that begin
 * with 1, 2, 3. Where a row does not have as many cells as the head, the lines are kept as they are.
 */
export function mendBrokenTables(lines: readonly PaperLine[]): PaperLine[] {
  const mended: PaperLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const found = isNumberHead(plain(lines[at])) ? readTable(lines, at) : undefined;
    if (!found) mended.push(lines[at]!);
    else {
      mended.push({ text: '', gap: true, page: lines[at]!.page, table: found.table });
      at = found.end - 1;
    }
  }
  return mended;
}

function readTable(lines: readonly PaperLine[], at: number): { table: string[][]; end: number } | undefined {
  const starts = rowStarts(lines, at);
  const heads = cellsOf(lines.slice(at, starts[0] ?? at));
  const width = heads.length;
  if (width < fewest || width > widest || heads.filter((text) => columnHead.test(text)).length < 2)
    return undefined;
  const table = [heads];
  for (const [place, start] of starts.slice(0, -1).entries()) {
    const cells = fitted(cellsOf(lines.slice(start + 1, starts[place + 1])), width - 1);
    if (!cells) return undefined;
    table.push([plain(lines[start]), ...cells]);
  }
  const last = lastRow(lines, starts.at(-1)!, width - 1);
  if (!last) return undefined;
  return { table: [...table, [plain(lines[starts.at(-1)!]), ...last.cells]], end: last.end };
}

/** The indexes of the lines that consist of the next number: 1, 2, 3 … Each begins a row. */
function rowStarts(lines: readonly PaperLine[], at: number): number[] {
  const starts: number[] = [];
  for (let next = at + 1; next < lines.length; next += 1) {
    const text = plain(lines[next]);
    if (lines[next]!.table || ends.test(text)) break;
    if (Number(/^(\d{1,3})\s?[.)]?$/.exec(text)?.[1]) === starts.length + 1) starts.push(next);
  }
  return starts;
}

/**
 * The cells of some lines. A line continues the cell above if it begins with a small letter, or if it has no white space
 * before it and most lines have.
 */
function cellsOf(lines: readonly PaperLine[]): string[] {
  const spaced = lines.slice(1).filter(({ gap }) => gap).length * 2 > lines.length - 1;
  const cells: string[] = [];
  for (const line of lines) {
    const text = (line.markdown ?? escapeMarkdown(line.text)).replace(/\s+/g, ' ').trim();
    const goesOn = /^\p{Ll}/u.test(plain(line)) || (spaced && !line.gap);
    if (goesOn && cells.length > 0) cells.push(`${cells.pop()!} ${text}`);
    else cells.push(text);
  }
  return cells;
}

/** The cells with unfinished ones joined to the next, until there are `width`; undefined where that does not work out. */
function fitted(cells: readonly string[], width: number): string[] | undefined {
  const fit = [...cells];
  while (fit.length > width) {
    const at = fit.findIndex((text, place) => place + 1 < fit.length && unfinished.test(text));
    if (at < 0) return undefined;
    fit.splice(at, 2, `${fit[at]!} ${fit[at + 1]!}`);
  }
  return fit.length === width ? fit : undefined;
}

/** The cells of the last row, and the index of the line below it. The row ends where its columns are full. */
function lastRow(
  lines: readonly PaperLine[],
  start: number,
  width: number,
): { cells: string[]; end: number } | undefined {
  for (let end = start + 1 + width; end <= Math.min(lines.length, start + 1 + 3 * width); end += 1) {
    if (lines.slice(start + 1, end).some((line) => line.table ?? ends.test(plain(line)))) return undefined;
    if (/^\p{Ll}/u.test(plain(lines[end]))) continue;
    const cells = cellsOf(lines.slice(start + 1, end));
    if (cells.length < width || unfinished.test(cells.at(-1)!)) continue;
    const fit = fitted(joined(cells), width);
    if (fit) return { cells: fit, end };
  }
  return undefined;
}

/** The cells, each unfinished one joined to the next. */
const joined = (cells: readonly string[]): string[] =>
  cells.reduce<string[]>((all, text) => {
    const last = all.at(-1);
    return last !== undefined && unfinished.test(last)
      ? [...all.slice(0, -1), `${last} ${text}`]
      : [...all, text];
  }, []);

const plain = (line: PaperLine | undefined): string => line?.text.trim() ?? '';
