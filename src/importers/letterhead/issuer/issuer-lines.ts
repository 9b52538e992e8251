import { isNoise, isSyllable, isUpper } from '../../../language/letters.ts';
import type { HeadCell } from '../cells.ts';
import { numberAlone, readNumber } from '../code.ts';
import { isNationalHeading, isNationalMotto } from '../national-heading.ts';
import { urgencyOf } from '../stamps.ts';
import { beginsSubject } from '../title/subject.ts';
import { typeOf } from '../type-name.ts';
import { beginsBody } from './body-name.ts';

const mostLines = 6;
/** A name with a number in it: `PHƯỜNG 7`, `TRƯỜNG TIỂU HỌC SỐ 2`, `KHỐI 5 VĨNH AN`. */
const numberedName = /^\p{Lu}[^\d/]*\s\d{1,2}(?:\s[^\d/]*)?$/u;
/** A body that is named after a paper or a programme, not a year: `BAN CHỈ ĐẠO 389`. */
const bodyOfNumber = /^[^\d/]*\s(?!(?:19|20)\d\d)\d{3,4}$/u;

/** The left column above the code: the lines in capitals beside the national heading, or before the number. */
export function issuerLines(cells: readonly HeadCell[]): string[] {
  const inCapitals = linesOfName(cells, isOfName);
  return inCapitals.length > 0 ? inCapitals : linesOfName(cells, isOfSmallName);
}

function linesOfName(cells: readonly HeadCell[], isOfName: (cell: HeadCell) => boolean): string[] {
  const headingAt = cells.findIndex(({ text }) => isNationalHeading(text));
  const numberAt = cells.findIndex(isNumber);
  const start = startOfName(cells, headingAt, isOfName);
  const found: string[] = [];
  for (const [at, cell] of cells.entries()) {
    if (at < start || (numberAt >= 0 && at >= numberAt && found.length > 0)) continue;
    if (isOfName(cell)) found.push(cell.text);
    else if (found.length > 0 && headingAt >= 0 && at > headingAt && !isOfHeading(cell)) break;
  }
  return found.slice(0, mostLines);
}

function startOfName(
  cells: readonly HeadCell[],
  headingAt: number,
  isOfName: (cell: HeadCell) => boolean,
): number {
  const heading = cells[headingAt];
  if (!heading) return 0;
  const beside = cells.findIndex((cell) => cell.line === heading.line && !cell.right && isOfName(cell));
  if (beside >= 0) {
    let start = beside;
    while (start > 0 && isOfName(cells[start - 1]!)) start -= 1;
    return start;
  }
  // Where the columns were read one after the other, rows of the left column are above the national heading.
  let start = headingAt;
  const isOfLeftColumn = (cell: HeadCell): boolean =>
    isOfName(cell) || isNumber(cell) || urgencyOf(cell.text) !== undefined;
  while (start > 0 && isOfLeftColumn(cells[start - 1]!)) start -= 1;
  return start;
}

const isNumber = ({ text }: HeadCell): boolean =>
  readNumber(text) !== undefined || numberAlone(text) !== undefined;

const isOfHeading = ({ text }: HeadCell): boolean => isNationalHeading(text) || isNationalMotto(text);

const isOfName = (cell: HeadCell): boolean => isUpper(cell.text) && mayBeOfName(cell);

/** A body's name in small letters: a font without capitals, or a letterhead that was typed in haste. */
const isOfSmallName = (cell: HeadCell): boolean =>
  beginsBody(cell.text) && !/[.;:,]$/.test(cell.text) && mayBeOfName(cell);

const mayBeOfName = (cell: HeadCell): boolean =>
  !isOfHeading(cell) &&
  typeOf(cell.text) === undefined &&
  !isNoise(cell.text) &&
  (!/\d/.test(cell.text) ||
    numberedName.test(cell.text) ||
    (bodyOfNumber.test(cell.text) && beginsBody(cell.text))) &&
  urgencyOf(cell.text) === undefined &&
  readNumber(cell.text) === undefined &&
  !beginsSubject(cell.text) &&
  (cell.text.length > 3 || (cell.line.confidence === undefined && isSyllable(cell.text)));
