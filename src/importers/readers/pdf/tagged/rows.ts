import { greatest, least } from '../../../../language/lists/long-lists.ts';
import { blankAhead } from '../../../pages/sheet.ts';
import { marked } from '../marked.ts';
import type { TextRun } from '../runs.ts';

/** A printed line of a paragraph; its text has the marks of `marked.ts`. */
export interface PrintedRow {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
}

/** Left and right edge of the text around a paragraph: of the page, or of its cell. */
export interface TextEdges {
  left: number;
  right: number;
}

/** The printed lines of a paragraph. */
export function printedRowsOf(runs: readonly TextRun[]): PrintedRow[] {
  const groups: TextRun[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const tall = group?.reduce((a, b) => (b.size > a.size ? b : a));
    const last = group?.at(-1);
    const isSame =
      tall &&
      last &&
      Math.abs(tall.y - run.y) < 0.55 * Math.max(tall.size, run.size) &&
      run.x0 > last.x0 - 2 * tall.size;
    if (isSame) group!.push(run);
    else groups.push([run]);
  }
  return groups.map(rowOf).filter(({ text }) => text.trim() !== '');
}

/** What is set into a blank may touch the words around it. */
const meet = /[\p{L}\d:][\p{L}\d]/u;

function rowOf(runs: readonly TextRun[]): PrintedRow {
  const tall = runs.reduce((a, b) => (b.size > a.size ? b : a));
  let text = '';
  let end: number | undefined;
  let last: TextRun | undefined;
  for (const run of runs) {
    if (run.text.trim() === '') {
      if (run.text !== '' && text !== '' && !/\s$/.test(text)) text += ' ';
      continue;
    }
    const own = marked(run, tall, text.trimEnd());
    const gap = end === undefined ? 0 : run.x0 - end;
    if (gap > 2.2 * tall.size && !blankAhead(text)) text = `${text.trimEnd()}\t`;
    else if (gap > 0.17 * tall.size && !own.raised && !/\s$/.test(text) && !/^\s/.test(own.text)) text += ' ';
    else if ((run.filled ?? last?.filled) && meet.test(text.slice(-1) + own.text.slice(0, 1))) text += ' ';
    last = run;
    text = (own.raised ? text.trimEnd() : text) + own.text;
    end = run.x1;
  }
  const seen = runs.filter((run) => run.text.trim() !== '');
  return {
    text: text.trim(),
    x0: least(seen.map(({ x0 }) => x0)),
    x1: greatest(seen.map(({ x1 }) => x1)),
    y: tall.y,
    size: tall.size,
  };
}

const dash = /^[-–•*+]\s/u;

/** Whether the writer broke the line: the first word of the next one had room behind it, or the next one is an item. */
export function isBroken(row: PrintedRow, next: PrintedRow, { left, right }: TextEdges): boolean {
  if (dash.test(next.text) && /[;:.,)]$/.test(row.text)) return true;
  if (row.text.includes('\t') && next.text.includes('\t')) return true;
  const [before, behind] = [row.x0 - left, right - row.x1];
  const isCentred = before > row.size && Math.abs(before - behind) < 0.015 * (right - left);
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  const needed = (word / Math.max(1, next.text.length)) * (next.x1 - next.x0) + 0.8 * row.size;
  return (isCentred ? before + behind : behind) > needed;
}

/** Joins two lines; a code that was broken at its dash or slash needs no blank. */
export const glueRows = (above: string, below: string): string =>
  /[\p{Lu}\d][-‐/]$/u.test(above) && /^[\p{Lu}\d]/u.test(below) ? above + below : `${above} ${below}`;
