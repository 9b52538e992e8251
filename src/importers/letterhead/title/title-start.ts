import { isUpper } from '../../../language/letters.ts';
import { isRank } from '../../signature/positions.ts';
import type { HeadCell } from '../cells.ts';
import { readNumber } from '../code.ts';
import { readPlaceAndDate } from '../issued.ts';
import { beginsBody } from '../issuer/body-name.ts';
import { urgencyOf } from '../stamps.ts';
import { typeOf } from '../type-name.ts';
import type { AboveTitle, PrintedTitle } from './printed-title.ts';
import { readHeading, readSubject, readTypeAndTitle } from './printed-title.ts';
import type { SubjectStart } from './subject.ts';
import { findSubject } from './subject.ts';

/** Where a title begins, and the rule that found it. */
export interface TitleStart {
  /** The index of the name of the type, of a heading in capitals, or of the first line of a subject. */
  at: number;
  rule: 'below-type-name' | 'capitals-below-date' | SubjectStart['rule'];
}

/** Finds where a title begins: the name of a type, else a heading below the date, else the subject of a công văn. */
export function findTitleStart(cells: readonly HeadCell[], greetingAt: number): TitleStart | undefined {
  const type = cells.find(({ text }) => typeOf(text) !== undefined);
  if (type) return { at: cells.indexOf(type), rule: 'below-type-name' };
  const heading = headingBelowDate(cells);
  if (heading) return { at: cells.indexOf(heading), rule: 'capitals-below-date' };
  return findSubject(cells, greetingAt);
}

/** Reads the title that begins there. */
export function readTitle(
  cells: readonly HeadCell[],
  { at, rule }: TitleStart,
  above: AboveTitle,
): PrintedTitle {
  if (rule === 'below-type-name') return readTypeAndTitle(cells, at, above);
  return rule === 'capitals-below-date' ? readHeading(cells, at, above) : readSubject(cells, at, above);
}

/** The line in capitals below the date: the heading of a paper whose type has no known name. */
function headingBelowDate(cells: readonly HeadCell[]): HeadCell | undefined {
  const date = cells.findLast(({ text }) => readPlaceAndDate(text) !== undefined);
  const below = (date ? cells.slice(cells.indexOf(date) + 1) : []).filter(
    ({ text }) => urgencyOf(text) === undefined,
  );
  const [heading] = below;
  // Where the left column is lower than the right one, or was read after it, the number is still to come.
  if (!heading || below.some(({ text }) => readNumber(text) !== undefined)) return undefined;
  const { text } = heading;
  return isUpper(text) && text.includes(' ') && !beginsBody(text) && !isRank(text) ? heading : undefined;
}
