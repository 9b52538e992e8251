import { isItem, joinItems } from '../signature/items.ts';
import type { HeadCell } from './cells.ts';
import { isOfMessage, withoutGreeting } from './greeting.ts';
import { beginsBody } from './issuer/body-name.ts';
import type { TitlePage } from './title/border-rules.ts';
import { endsSentence, isSureStart } from './title/border-rules.ts';
import { officeSpeaks } from './title/line-beginnings.ts';
import type { AboveTitle } from './title/printed-title.ts';
import { isOfRightColumn } from './title/subject.ts';
import { titlePage } from './title/title-end.ts';

/** Whether a line is that of the sender above the addressees of a công điện: “CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG điện:”. */
export const isTelegramSender = (text: string): boolean => /(?<!\p{L})điện\s*:\s*$/iu.test(text);

/** How many letters may be between a title and “Kính gửi”: crumbs of a stamp. */
const mostCrumbs = 20;
/** A line that reaches this share of the text width has no room for the next word. */
const fullWidth = 0.97;

/**
 * The index of the cell where the addressees begin: “Kính gửi”, or “CHỦ TỊCH … điện:” of a công điện, which is near `end`,
 * the end of the title. -1 where there are no addressees.
 */
export function findAddressees(
  cells: readonly HeadCell[],
  { toAt, titleAt, end }: { toAt: number; titleAt: number; end: number },
): number {
  if (titleAt < 0) return toAt;
  const between = cells.slice(titleAt + 1, Math.max(toAt, 0)).filter(({ index }) => index >= end);
  if (toAt > titleAt && between.every(({ text }) => isOfRightColumn(text) || text.length < mostCrumbs))
    return toAt;
  return cells.findIndex(({ text, index }) => index >= end && index < end + 4 && isTelegramSender(text));
}

/** Reads the addressees, on one line or as a list. `end` is the index of the first line below them. */
export function readAddressees(
  cells: readonly HeadCell[],
  at: number,
  above: AboveTitle,
): { to: string[]; end: number } {
  const own = cells[at]!;
  const page = titlePage(cells.slice(at), above);
  const first = withoutGreeting(own.text)
    .replace(/^.{0,80}?điện\s*:?\s*$/iu, '')
    .replace(/^[\s:;.,_-]+(?=$|[\p{L}\d])/u, '');
  const lines = first === '' ? [] : [first];
  let end = own.index + 1;
  const onlyItems = first === '' && isItem(printedText(cells[at + 1]));
  if (isOfMessage(own.text) && /[,.:!]$/.test(first)) return { to: joinItems(lines), end };
  for (const [offset, cell] of cells.slice(at + 1).entries()) {
    const text = printedText(cell);
    const last = lines.at(-1);
    if (lines.length > 25) break;
    const isFull = (cells[at + offset]!.line.right ?? 0) > fullWidth;
    if (last !== undefined && isLast(last, cell, text, { page, onlyItems, offset, isFull })) break;
    if (isOfRightColumn(text)) continue;
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
  form: { page: TitlePage; onlyItems: boolean; offset: number; isFull: boolean },
): boolean {
  // Recognition takes a semicolon for a full stop, so the first line of a scan tells nothing.
  const isTold = form.offset > 0 || next.line.confidence === undefined;
  if (isItem(text)) return !form.onlyItems && isTold && /[.]$/.test(last);
  if (/[;,]$/.test(last) && /^(?:Ông|Bà|Đồng chí|Các)\s/u.test(text) && text.length < 110) return false;
  if (form.offset === 0 && isSentence(text)) return true;
  if (isSureStart(next, form.page)) return true;
  if (/[.]$/.test(last)) return true;
  if (form.isFull && !/[:;]$/.test(last)) return false;
  if (/^\p{Ll}/u.test(text)) return false;
  if (form.page.whole) return !/[,;:]$/.test(last) || text.length > 120;
  if (/[;,]$/.test(last)) return text.length > 110 && next.line.gap;
  return next.line.gap || !form.onlyItems;
}

/** Whether a line is a sentence of the text, not the name of a further addressee. */
const isSentence = (text: string): boolean =>
  text.length > 50 &&
  endsSentence(text) &&
  !/^\p{Ll}/u.test(text) &&
  !isItem(text) &&
  (officeSpeaks(text) || !beginsBody(text));

/** The text of a cell with the dash of an item, which is lost where only the text of the cell is kept. */
const printedText = (cell: HeadCell | undefined): string =>
  cell === undefined
    ? ''
    : cell.line.table || cell.line.text.includes('\t')
      ? cell.text
      : cell.line.text.trim();
