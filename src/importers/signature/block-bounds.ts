import { foldSqueezed } from '../../language/folding.ts';
import { isNoise, isRule, isUpper } from '../../language/letters.ts';
import { beginsBelowSignature } from '../letterhead/annex-names.ts';
import { isNationalHeading, isNationalMotto } from '../letterhead/national-heading.ts';
import type { PaperLine } from '../paper.ts';
import { cellsOf, keptCopy, recipientsHeading, signedMark } from './block-cells.ts';
import { isItem } from './items.ts';
import { isName } from './person.ts';
import { isRank } from './positions.ts';
import { goesOn } from './signer.ts';

/** The lines, with “Nơi nhận:” before the list of recipients where a scan lost these words. */
export function withRecipientsHeading(lines: readonly PaperLine[], from: number): readonly PaperLine[] {
  if (lines.some((line, at) => at >= from && cellsOf(line).some((cell) => recipientsHeading.test(cell))))
    return lines;
  const last = lines.findLastIndex(
    (line, at) => at >= from && cellsOf(line).some((cell) => isItem(cell) && keptCopy.test(cell)),
  );
  let first = last;
  while (first > from && first > last - 30 && isInNarrowList(lines[first - 1]!)) first -= 1;
  const item = lines[first];
  if (!item || !cellsOf(item).some(isItem)) return lines;
  const rest = /^\W*\S{0,5}\s?nhan\W*$/.test(foldSqueezed(lines[first - 1]?.text ?? ''))
    ? first - 1
    : undefined;
  return lines.map((line, at) => {
    if (at === rest) return { ...line, text: 'Nơi nhận:' };
    return at === first && rest === undefined ? { ...line, text: `Nơi nhận: ${line.text.trim()}` } : line;
  });
}

/** Whether a line is an item of a narrow list or the rest of an item, not the last sentence of the text. */
const isInNarrowList = (line: PaperLine): boolean => {
  const [cell = ''] = cellsOf(line);
  return (
    line.table === undefined &&
    (line.right ?? 0) < 0.62 &&
    cell.length < 90 &&
    !/\.\/\.?$/.test(cell) &&
    (isItem(cell) || (!line.gap && /^\p{Ll}/u.test(cell) && !/:$/.test(cell)))
  );
};

/** Where a signature block begins: the index of its first line, and the rule that found it. */
export interface BlockStart {
  start: number;
  rule: 'recipients-heading' | 'rank-above-name' | 'capitals-above-name';
}

/** Finds the first line of the signature block; undefined where a paper has no such block. */
export function findStart(lines: readonly PaperLine[], from: number): BlockStart | undefined {
  const headings = [...lines.keys()].filter(
    (at) =>
      at >= from &&
      cellsOf(lines[at]!).some((cell) => recipientsHeading.test(cell)) &&
      isHeadingLine(lines, at),
  );
  // A form that is enclosed has recipients of its own. The list of the paper itself is the first one with a kept copy.
  const listAt =
    headings.find((at, place) =>
      lines
        .slice(at, Math.min(headings[place + 1] ?? Infinity, at + 45))
        .some((line) => cellsOf(line).some((cell) => isItem(cell) && keptCopy.test(cell))),
    ) ??
    headings.at(-1) ??
    -1;
  if (listAt >= 0) {
    let start = listAt;
    for (let at = listAt - 1; at >= Math.max(from, listAt - 12); at -= 1) {
      const cells = cellsOf(lines[at]!);
      if (cells.length > 0 && cells.every((cell) => isRank(cell) || isName(cell) || signedMark.test(cell)))
        start = at;
      else if (!cells.every((cell) => isNoise(cell) || isRule(cell))) break;
    }
    return { start, rule: 'recipients-heading' };
  }
  const last = lines.findLastIndex(
    (line, at) => at >= from && cellsOf(line).some(isRank) && isSigned(lines, at),
  );
  if (last < 0) return startOfUnknownRank(lines, from);
  let start = last;
  // Signatures may be below each other, each with its rank.
  while (start - 1 >= from && (isRanked(lines[start - 1]) || isSignedAbove(lines, start - 1, from)))
    start -= 1;
  return { start, rule: 'rank-above-name' };
}

/** Words in capitals above the name that ends the paper: “NGƯỜI CAM KẾT”. */
function startOfUnknownRank(lines: readonly PaperLine[], from: number): BlockStart | undefined {
  const [name, above] = lines
    .flatMap((line, at) => (at < from ? [] : cellsOf(line).map((cell) => ({ cell, at }))))
    .filter(({ cell }) => !signedMark.test(cell))
    .toReversed();
  if (!name || !above || !isName(name.cell)) return undefined;
  return isUpper(above.cell) && goesOn(above.cell)
    ? { start: above.at, rule: 'capitals-above-name' }
    : undefined;
}

const isRanked = (line: PaperLine | undefined): boolean => line !== undefined && cellsOf(line).some(isRank);

/** Whether a line has only names, or marks of a signature, and a rank is above them. */
function isSignedAbove(lines: readonly PaperLine[], at: number, from: number): boolean {
  const isOfSignature = (cell: string): boolean => isName(cell) || signedMark.test(cell) || isRule(cell);
  for (let above = at; above >= Math.max(from, at - 3); above -= 1) {
    if (above < at && isRanked(lines[above])) return true;
    if (!cellsOf(lines[above]!).every(isOfSignature)) return false;
  }
  return false;
}

/** Whether “Nơi nhận” in a line is a heading: the line is short, or a list comes below. In a sentence it is not. */
const isHeadingLine = (lines: readonly PaperLine[], at: number): boolean =>
  (lines[at]?.text.length ?? 0) < 90 || isItem(lines[at + 1]?.text ?? '');

/** Whether a rank in a line belongs to a signature: a name is below it, or the paper ends. */
function isSigned(lines: readonly PaperLine[], at: number): boolean {
  const below = lines
    .slice(at + 1, at + 7)
    .flatMap(cellsOf)
    .filter((cell) => !isNoise(cell) && !signedMark.test(cell));
  return below.length === 0 || below.slice(0, 3).some((cell) => isName(cell)) || lines.length - at < 4;
}

/** The index of the first line below a signature block that belongs to an appendix; the number of lines without one. */
export const findAppendix = (lines: readonly PaperLine[], start: number): number =>
  Math.min(titledAppendix(lines, start), nextLetterhead(lines, start));

/** Where an enclosed paper begins with a letterhead of its own. */
function nextLetterhead(lines: readonly PaperLine[], start: number): number {
  const headingAt = lines.findIndex((line, at) => at > start + 2 && cellsOf(line).some(isHeadingCell));
  if (headingAt < 0) return lines.length;
  let first = headingAt;
  while (first - 1 > start + 2 && cellsOf(lines[first - 1]!).every(mayBeInLetterhead)) first -= 1;
  return first;
}

/** Whether a cell is the national heading itself, not a sentence that has its words. */
export const isHeadingCell = (cell: string): boolean =>
  cell.length < 70 && (isNationalHeading(cell) || isNationalMotto(cell));

/** Whether a cell may be printed in a letterhead beside or above the national heading. */
export const mayBeInLetterhead = (cell: string): boolean =>
  !isItem(cell) &&
  !isRank(cell) &&
  !isName(cell) &&
  !signedMark.test(cell) &&
  (isUpper(cell) || isRule(cell) || /^\W*Số(?!\p{L})/u.test(cell));

/** Where an appendix begins with a title: “PHỤ LỤC”, “DANH SÁCH …”. */
function titledAppendix(lines: readonly PaperLine[], start: number): number {
  const at = lines.findIndex(
    (line, place) =>
      place > start + 2 &&
      beginsBelowSignature(line.text.trim()) &&
      (isUpper(line.text) || line.text.length < 40) &&
      !isItem(line.text),
  );
  return at < 0 ? lines.length : at;
}
