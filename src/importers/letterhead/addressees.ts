import { isItem, joinItems } from '../signature/items.ts';
import type { HeadCell } from './cells.ts';
import { readPlaceAndDate } from './issued.ts';
import { isNationalHeading, isNationalMotto } from './national-heading.ts';
import { isOpener } from './title.ts';

const greeting = /^\W{0,4}(?:đồng\s+)?k[íiỉì]nh\s+g[ửưứừu]i\b/iu;

/** Whether a line begins with “Kính gửi”. */
export const isGreeting = (text: string): boolean => greeting.test(text);

/**
 * The index of the cell where the addressees begin: “Kính gửi”, or “CHỦ TỊCH … điện:” of a công điện, which is near `end`,
 * the end of the title. -1 where there are no addressees.
 */
export function findAddressees(
  cells: readonly HeadCell[],
  { toAt, typeAt, end }: { toAt: number; typeAt: number; end: number },
): number {
  if (toAt >= 0 && (typeAt < 0 || toAt >= typeAt)) return toAt;
  if (typeAt < 0) return -1;
  return cells.findIndex(
    ({ text, index }) => index >= end && index < end + 4 && /(?<!\p{L})điện\s*:\s*$/iu.test(text),
  );
}

/** Reads the addressees, on one line or as a list. `end` is the index of the first line below them. */
export function readAddressees(
  cells: readonly HeadCell[],
  at: number,
  whole: boolean,
): { to: string[]; end: number } {
  const own = cells[at]!;
  const first = own.text
    .replace(greeting, '')
    .replace(/^.{0,80}?điện\s*:?\s*$/iu, '')
    .replace(/^[\s:;.,_-]+(?=$|[\p{L}\d])/u, '');
  const lines = first === '' ? [] : [first];
  let end = own.index + 1;
  const onlyItems = first === '' && isItem(printedText(cells[at + 1]));
  for (const [offset, cell] of cells.slice(at + 1).entries()) {
    const text = printedText(cell);
    const last = lines.at(-1);
    if (lines.length > 25) break;
    if (last !== undefined && isLast(last, cell, text, { whole, onlyItems, offset })) break;
    if (readPlaceAndDate(text) || isNationalHeading(text) || isNationalMotto(text)) continue;
    lines.push(text);
    end = cell.index + 1;
  }
  return { to: joinItems(lines), end };
}

/** Whether no addressee comes after `last`: the next cell belongs to the text. */
function isLast(
  last: string,
  next: HeadCell,
  text: string,
  form: { whole: boolean; onlyItems: boolean; offset: number },
): boolean {
  if (isItem(text)) return !form.onlyItems && form.offset > 0 && /[.]$/.test(last);
  if (isOpener(text)) return true;
  if (/[.]$/.test(last)) return true;
  if (/^\p{Ll}/u.test(text)) return false;
  if (form.whole) return !/[,;:]$/.test(last) || text.length > 120;
  if (/[;,]$/.test(last)) return text.length > 110 && next.line.gap;
  return next.line.gap || !form.onlyItems;
}

/** The text of a cell with the dash of an item, which is lost where only the text of the cell is kept. */
const printedText = (cell: HeadCell | undefined): string =>
  cell === undefined
    ? ''
    : cell.line.table || cell.line.text.includes('\t')
      ? cell.text
      : cell.line.text.trim();
