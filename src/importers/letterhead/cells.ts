import { once } from '../../cache/memory.ts';
import { isNoise, isRule, isUpper, trimCrumbs } from '../../language/letters.ts';
import { squeeze } from '../../language/text.ts';
import type { PaperLine } from '../paper.ts';
import { isSigningNote } from '../signature/signing-notes.ts';
import { numberAlone, readNumber } from './code.ts';
import { isArrivalHead, isArrivalStamp } from './marks/arrival-stamp.ts';
import { isCopyMark } from './marks/copy-mark.ts';
import {
  isNationalHeading,
  isNationalMotto,
  nationalHeadingStart,
  youthHeading,
} from './national-heading.ts';

/** One cell of a printed row. A row of a letterhead in two columns has two cells. */
export interface HeadCell {
  text: string;
  /** The line that it was printed in. */
  line: PaperLine;
  /** The index of that line among the lines of the paper. */
  index: number;
  /** Whether another cell is to its left on the same row. */
  right: boolean;
  /** Whether a drawn rule is between this cell and the one before. */
  ruledOff?: boolean;
}

/** Ngày, tháng, năm of a letterhead, filled in or blank. A number written by hand may be misread. */
export const dateForm =
  /(?:^|[\s,.;:…_-])ng[aàâ]y\s{0,3}([^\s,]{0,4}?|[^,]{0,14}?)\s{0,12}th[aáàuúâă]ng\s{0,3}([^\s,]{0,3}?|[.…\s]{0,10})\s{0,12}n[aăâ]m\s{0,3}(\d{2,4}|[.…_\s]{0,8})?/iu;
const slashDate =
  /(?:^|[\s,.;:…])ng[aàâ]y\s{0,12}([\d.…_]{0,10})\s*\/\s*([\d.…_]{0,6})\s*\/\s*((?:19|20)\d\d)\W*$/iu;

/** The cells of a paper's first lines, from above, each row from the left. */
export const headCells = (lines: readonly PaperLine[]): HeadCell[] => unwrapped(lines.flatMap(rowCells));

/** The date and the national heading each in one cell, where a narrow column broke off their last word. */
function unwrapped(cells: readonly HeadCell[]): HeadCell[] {
  const whole: HeadCell[] = [];
  for (const cell of cells) {
    const head = whole
      .slice(-4)
      .findLast(
        ({ text }) =>
          (endOfDate.test(cell.text) && isBrokenDate(text, cell.text)) ||
          (/^VI[ỆE]T NAM\W*$/u.test(cell.text) && isNationalHeading(text) && !/NAM\W*$/u.test(text)),
      );
    if (head) head.text = `${head.text} ${cell.text}`;
    else whole.push({ ...cell });
  }
  return whole;
}

/** The end of a date that may be broken off: `2026`, `năm 2026`, `tháng 3 năm 2026`. */
const endOfDate = /^(?:(?:th[áa]ng\s+\d{1,2}\s+)?n[ăa]m\s+)?(?:19|20)\d\d\.?$/iu;
const wholeDate = /(?<!\p{L})ng[àa]y.{0,12}\bth[áa]ng\b.{0,12}\bn[ăa]m\s+(?:19|20)\d\d\.?$/iu;

/** Whether a date is whole only with the end that was broken off. */
const isBrokenDate = (text: string, end: string): boolean =>
  !/\bn[ăa]m\s+(?:19|20)\d\d/iu.test(text) && wholeDate.test(`${text} ${end}`);

function rowCells(line: PaperLine, index: number): HeadCell[] {
  if (line.table) {
    const texts = line.table.flat().flatMap((text) => plain(text).split('\n'));
    return texts
      .filter((text) => text.trim() !== '')
      .map((text) => ({ text: squeeze(text), line, index, right: false }));
  }
  const parts = line.text
    .replace(/(?<=(?:ngày|tháng|năm|số:?)[.…_]*)[ \t]+/giu, ' ')
    .split(/\t+| {4,}/)
    .flatMap(splitColumns)
    .map((text) => squeeze(text))
    .filter((text) => text !== '');
  return parts.map((text, at) => ({ text, line, index, right: at > 0 }));
}

/** Whether a cell is of a stamp on an incoming paper, or of an electronic signature. */
const isIncoming = (text: string): boolean => isArrivalStamp(text) || isSigningNote(text);

/** The number that a stamp on an incoming paper has below its head: `Số: 455`. */
const isArrivalNumber = (cell: HeadCell, above: HeadCell | undefined): boolean =>
  above !== undefined && isArrivalHead(above.text) && Boolean(numberAlone(cell.text));

/** The cells without rules, crumbs of a stamp, and the words of an incoming stamp or an electronic signature. */
export function legible(cells: readonly HeadCell[]): HeadCell[] {
  const stamped = new Set(cells.filter(({ text }) => isIncoming(text)).map(({ line }) => line));
  const isCrumb = ({ text, line }: HeadCell): boolean => stamped.has(line) && text.length < 6;
  const isYouthHeading = youthHeadings(cells);
  return marked(cells)
    .filter((cell, at) => {
      if (isRule(cell.text) || isIncoming(cell.text) || isCopyMark(cell.text) || isCrumb(cell)) return false;
      return !isArrivalNumber(cell, cells[at - 1]) && !isYouthHeading(cell, at);
    })
    .map((cell) => ({ ...cell, text: trimmed(cell.text) }))
    .filter(
      ({ text }) => text !== '' && (!isNoise(text) || /\d/.test(text) || readNumber(text) !== undefined),
    );
}

/** Whether one of the cells is the heading of the Youth Union in the place of the national heading, not the name of a body. */
function youthHeadings(cells: readonly HeadCell[]): (cell: HeadCell, at: number) => boolean {
  const isAbove = (is: (text: string) => boolean): ((at: number) => boolean) => {
    const first = once(() => cells.findIndex(({ text }) => is(text)));
    return (at) => first() >= 0 && first() < at;
  };
  const isBelowNumber = isAbove((text) => readNumber(text) !== undefined);
  const isBelowNation = isAbove((text) => isNationalHeading(text) || isNationalMotto(text));
  return ({ text, right }, at) =>
    youthHeading.test(text) && (right || isBelowNumber(at)) && !isBelowNation(at);
}

/** A text without crumbs at its ends. A quotation mark before small letters begins a name, and is kept. */
const trimmed = (text: string): string =>
  /^[“"]\p{L}/u.test(text) && !isUpper(text) ? text : trimCrumbs(text);

/** The cells, each with whether a rule is right above it. */
const marked = (cells: readonly HeadCell[]): HeadCell[] =>
  cells.map((cell, at) => (at > 0 && isDrawnRule(cells[at - 1]!.text) ? { ...cell, ruledOff: true } : cell));

const isDrawnRule = (text: string): boolean => isRule(text) && text.replace(/\s/g, '').length > 2;

function splitColumns(text: string): string[] {
  const at = nationalHeadingStart(text);
  if (at > 0) return [text.slice(0, at), text.slice(at)];
  const date = dateForm.exec(text) ?? slashDate.exec(text);
  if (!date || !/(?:^|\W)s\p{L}(?!\p{L})\s*[:.;]?|\/\s?\p{Lu}/iu.test(text.slice(0, date.index)))
    return [text];
  const before = text.slice(0, date.index);
  const place = /(?:^|[\s\d])((?:\p{Lu}[\p{Ll}\p{M}]*\.?\s?(?:-\s?)?){1,6}),?\s*$/u.exec(before);
  if (!place || place.index === 0) return [text];
  const cut = place.index + place[0].length - place[0].trimStart().replace(/^\d/, '').length;
  return [text.slice(0, cut), text.slice(cut)];
}

const plain = (markdown: string): string => markdown.replace(/\*\*|\\(?=[^\w\s])/g, '');
