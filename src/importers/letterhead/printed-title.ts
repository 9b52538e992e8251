import type { DocumentTypeId } from '../../domain/document-type.ts';
import { isGreeting } from './addressees.ts';
import type { HeadCell } from './cells.ts';
import { numberAlone } from './code.ts';
import { readPlaceAndDate } from './issued.ts';
import { isNationalHeading, isNationalMotto } from './national-heading.ts';
import { urgencyOf } from './stamps.ts';
import { titleEnd, titleText } from './title.ts';
import { typeOf } from './type-name.ts';

/** A title, and the index of the first line below it. */
export interface PrintedTitle {
  type?: DocumentTypeId;
  title?: string;
  end: number;
}

/** Whether a line begins the title of a công văn: “V/v …”. */
export const isSubject = (text: string): boolean => /^\W{0,4}v\s?[/.]\s?v(?![\p{L}])/iu.test(text);

/** Reads the name of the type in the cell `at`, and the title below it. */
export function readTypeAndTitle(cells: readonly HeadCell[], at: number, whole: boolean): PrintedTitle {
  const cell = cells[at]!;
  const { id: type, rest } = typeOf(cell.text)!;
  const below = cells.slice(at + 1).filter((each) => !isOfRightColumn(each));
  // A stamp in the margin is beside a title that is centred.
  const isCentred = (cell.line.left ?? 0) > 0.25;
  const centred = below.filter(({ line }) => !isCentred || (line.right ?? 1) > 0.42);
  const lines = rest === '' ? centred : [{ ...cell, text: rest }, ...centred];
  const first = lines[0];
  const hasNoTitle =
    !first ||
    (rest === '' && (isGreeting(first.text) || /^(?:Căn cứ|Điều 1)(?![\p{L}\d])/u.test(first.text)));
  if (hasNoTitle) return { type, end: cell.index + 1 };
  return { type, ...titleOf(lines, titleEnd(lines, whole), cell.index) };
}

/** Reads the title of a công văn in the left column: “V/v …”. The date of the right column may come in between. */
export function readSubject(cells: readonly HeadCell[], at: number, whole: boolean): PrintedTitle {
  const until = cells.findIndex((cell, place) => place > at && isGreeting(cell.text));
  const lines = cells
    .slice(at, until < 0 ? undefined : until)
    .filter(
      (cell) => !isOfRightColumn(cell) && !numberAlone(cell.text) && urgencyOf(cell.text) === undefined,
    );
  const [first] = lines;
  const isNarrow = (first?.line.right ?? 1) < 0.62 && (first?.line.left ?? 1) < 0.35;
  const column = lines.filter(({ line, right }) => {
    if (isNarrow) return (line.left ?? 1) < 0.36 && (line.right ?? 0) < 0.66;
    return first?.right !== false || !right || line === first.line;
  });
  const count = until < 0 || column.length > 8 ? titleEnd(column, whole) : column.length;
  return titleOf(column, count, -1);
}

const titleOf = (lines: readonly HeadCell[], count: number, before: number): PrintedTitle => ({
  title: titleText(lines.slice(0, count).map(({ text }) => text)),
  end: (lines[count - 1]?.index ?? before) + 1,
});

const isOfRightColumn = ({ text }: HeadCell): boolean =>
  isNationalHeading(text) || isNationalMotto(text) || readPlaceAndDate(text) !== undefined;
