import { isNumberHead } from '../../language/letters.ts';
import type { PaperLine } from '../paper.ts';
import { escapeMarkdown } from './paragraphs.ts';

const piped = /^\|.*\|$/su;
const ruled = /^\|(?:\s*:?-+:?\s*\|)+$/u;
const fewest = 3;

/**
 * Finds tables with a line for each row: cells between bars or single tabs, or from a head “STT” on with
 * tabs or wide spaces between.
 */
export function readPrintedTables(lines: readonly PaperLine[]): PaperLine[] {
  const read: PaperLine[] = [];
  const readBars = barsOf(lines);
  for (let at = 0; at < lines.length; at += 1) {
    const found = lines[at]!.table ? undefined : (readBars(at) ?? readGaps(lines, at) ?? readTabs(lines, at));
    if (!found) read.push(lines[at]!);
    else {
      read.push({ text: '', gap: true, page: lines[at]!.page, table: found.rows });
      at += found.lines - 1;
    }
  }
  return read;
}

/** Reads the rows between bars that begin at a line; called with one line after the other. */
function barsOf(lines: readonly PaperLine[]): (at: number) => Found | undefined {
  // Rows that reach a row of one cell are no table, wherever they begin.
  let lone = -1;
  return (at) => {
    if (at <= lone) return undefined;
    const rows: string[][] = [];
    let end = at;
    for (; end < lines.length && piped.test(lines[end]!.text.trim()); end += 1) {
      if (ruled.test(lines[end]!.text.trim())) continue;
      const row = inline(lines[end]!).slice(1, -1).split('|').map(trim);
      if (row.length < 2) {
        lone = end;
        return undefined;
      }
      rows.push(row);
    }
    return rows.length > 1 ? { rows, lines: end - at } : undefined;
  };
}

function readGaps(lines: readonly PaperLine[], at: number): Found | undefined {
  const cells = (line: PaperLine): string[] =>
    inline(line)
      .split(/\t+| {3,}/)
      .map(trim);
  const heads = cells(lines[at]!);
  if (!isNumberHead(heads[0]!) || heads.length < fewest) return undefined;
  const rows = [heads];
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next]!;
    const row = cells(line);
    if (line.table || row.length !== heads.length || Number(/^\d{1,3}/.exec(row[0]!)?.[0]) !== rows.length)
      break;
    rows.push(row);
  }
  return rows.length > 1 ? { rows, lines: rows.length } : undefined;
}

/** Rows of plain text with one tab between two cells. A label and its value are no row, nor is an item behind its number. */
function readTabs(lines: readonly PaperLine[], at: number): Found | undefined {
  const rows: string[][] = [];
  for (let next = at; next < lines.length; next += 1) {
    const line = lines[next]!;
    const row = line.table || line.left !== undefined ? [] : inline(line).split('\t').map(trim);
    const isRow =
      row.length > 1 && row.every((cell) => cell !== '' && !/:$/.test(cell)) && !isNumberedItem(row);
    if (!isRow || row.length !== (rows[0] ?? row).length) break;
    rows.push(row);
  }
  return rows.length >= fewest ? { rows, lines: rows.length } : undefined;
}

/** Whether two cells are the mark of a list and its item, as Word copies them: `1.`, `a)`, `-`. */
const isNumberedItem = ([mark = '', ...others]: readonly string[]): boolean =>
  others.length === 1 && /^\\?(?:[-–—+*•▪]|(?:\d{1,2}|[IVXL]{1,5}|[a-zđ])(?:\.\d{1,2})*[.)])$/iu.test(mark);

const inline = (line: PaperLine): string => (line.markdown ?? escapeMarkdown(line.text)).trim();
const trim = (text: string): string => text.trim();

interface Found {
  rows: string[][];
  /** The number of printed lines. */
  lines: number;
}
