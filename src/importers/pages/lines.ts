import { addAll, greatest, least } from '../../language/lists/long-lists.ts';
import type { PaperLine } from '../paper.ts';
import type { Placed } from './placing.ts';
import { columnsEnd, hasValue, rowsOf } from './placing.ts';
import { blankAhead } from './sheet.ts';

/**
 * The lines of rows in reading order. Two columns, as a letterhead or a signature has them, are read one after the other.
 * @param spacing the usual distance of two lines of the paper, in heights of its letters
 */
export function linesOf(rows: readonly Placed[][], page: number, spacing: number): PaperLine[] {
  const lines: PaperLine[] = [];
  let last: Placed | undefined;
  let lastRight = 0;
  let value: Placed | undefined;
  let at = 0;
  // Where each paragraph of a page has one line, the distance of two lines is that of two paragraphs.
  const pitch = Math.min(usual(stepsOf(rows)) ?? Infinity, mostWider * spacing * sizeOf(rows));
  const push = (segments: readonly Placed[], isBeside = false): void => {
    const first = segments[0]!;
    // A value goes on below only where it begins: what is further left is another paragraph, though the row above is full.
    const goesOn =
      value !== undefined && segments.length === 1 && Math.abs(first.left - value.left) < hanging;
    const gap =
      last === undefined ||
      (value !== undefined && !goesOn) ||
      Math.abs(first.y - last.y) > 1.45 * pitch ||
      (!isBeside &&
        lastRight < fullRight &&
        isInText(last) &&
        isInText(first) &&
        (last.bold !== first.bold || first.y - last.y > widerStep * pitch));
    last = first;
    lastRight = greatest(segments.map(({ right }) => right));
    if (!goesOn) value = isValueRow(segments) ? segments.at(-1) : undefined;
    lines.push(first.table ? { text: '', table: first.table, gap: true, page } : lineOf(segments, page, gap));
  };
  // The short last line of a paragraph is no left column, whatever is below it.
  const endsParagraph = (row: readonly Placed[]): boolean =>
    last !== undefined &&
    lastRight > fullRight &&
    row.length === 1 &&
    row[0]!.y - last.y < 1.45 * pitch &&
    row[0]!.left < last.left + 0.01;
  while (at < rows.length) {
    const end = endsParagraph(rows[at]!) ? at : columnsEnd(rows, at);
    if (end > at) {
      const block = rows.slice(at, end).flat();
      for (const side of ['left', 'right'] as const) {
        last = undefined;
        for (const row of rowsOf(block.filter((one) => one.side === side))) push(row, true);
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

/** The lines of columns, one column after the other: a paragraph goes on at the head of the next. */
export function linesOfColumns(columns: readonly Placed[][], page: number, spacing: number): PaperLine[] {
  const lines: PaperLine[] = [];
  for (const column of columns) {
    const [first, ...others] = linesOf(rowsOf(column), page, spacing);
    const above = lines.at(-1);
    if (first) lines.push(above ? { ...first, gap: endsSentence(above.text) } : first);
    addAll(lines, others);
  }
  return lines;
}

const endsSentence = (text: string): boolean => /[.!?:;…][”"’)]*$/u.test(text.trim());

/** The usual distance of the lines of rows that belong together, in heights of their letters. */
export const spacingOf = (together: readonly (readonly Placed[][])[]): number =>
  usual(together.flatMap((rows) => stepsOf(rows).map((step) => step / sizeOf(rows)))) ?? 1.4;

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
    left: least(segments.map(({ left }) => left)),
    right: greatest(segments.map(({ right }) => right)),
    ...(segments.some(({ unsure }) => unsure?.length)
      ? { unsure: segments.flatMap(({ unsure }) => unsure ?? []) }
      : {}),
    ...(segments.some(({ bold }) => bold !== undefined)
      ? { bold: segments.every(({ bold }) => bold === true) }
      : {}),
    ...(sure.length > 0 ? { confidence: least(sure) } : {}),
  };
}

/** Whether a line begins as running text does: at the left edge, or with an indent. */
const isInText = ({ left }: Placed): boolean => left < mostIndent;
const mostIndent = 0.16;
/** How far the lines of a value may begin from each other, as a part of the width of the text. */
const hanging = 0.012;

/** Whether a row is a label and its value, which is far from it. */
const isValueRow = (row: readonly Placed[]): boolean =>
  hasValue(row) || (row.length === 2 && row[0]!.left < mostIndent && /:$/.test(row[0]!.text.trim()));

/** White space below a short line that parts paragraphs, in the usual distance of two lines. */
const widerStep = 1.15;

/** The texts of a row, with a tab where the gap between two is as wide as between columns. */
const joined = (texts: readonly string[], segments: readonly Placed[]): string =>
  texts.reduce((row, text, at) => {
    const [before, own] = [segments[at - 1], segments[at]!];
    return before === undefined
      ? text
      : row + (own.x0 - before.x1 > 2.2 * own.size && !blankAhead(texts[at - 1] ?? '') ? '\t' : ' ') + text;
  }, '');

/** Where a full line ends at least, as a part of the width of the text. */
export const fullRight = 0.93;

/** The lines of a page may be this much wider apart than those of the paper. */
const mostWider = 1.2;

/** The distances of neighbouring lines of a page. */
const stepsOf = (rows: readonly Placed[][]): number[] =>
  rows
    .slice(1)
    .map((row, at) => row[0]!.y - rows[at]![0]!.y)
    .filter((step) => step > 0);

/** The usual one of the distances of lines: most are those of two lines of a paragraph. */
const usual = (steps: readonly number[]): number | undefined =>
  [...steps].sort((a, b) => a - b)[Math.floor(steps.length * 0.4)];

/** The usual height of the letters of a page. */
function sizeOf(rows: readonly Placed[][]): number {
  const sizes = rows.flatMap((row) => (row[0]!.table ? [] : [row[0]!.size])).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 1;
}
