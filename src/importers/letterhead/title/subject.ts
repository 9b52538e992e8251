import { isUpper, quality } from '../../../language/letters.ts';
import type { HeadCell } from '../cells.ts';
import { numberAlone, readNumber } from '../code.ts';
import { isGreeting } from '../greeting.ts';
import { readPlaceAndDate } from '../issued.ts';
import { isNationalHeading, isNationalMotto } from '../national-heading.ts';
import { urgencyOf } from '../stamps.ts';

/** The words before the subject of a công văn: `V/v`, `Về việc`, and `Về` of the Party. */
const marked = /^\P{L}{0,4}(?:v\s?[/.]\s?v(?!\p{L})|v[ềêe]\u0300? vi[ệêe]c(?! làm)(?!\p{L}))\s*[:.]?\s*/iu;
const about = /^\P{L}{0,4}Về\s+(?=[\p{Ll}“])/u;

/** Whether a line begins a subject: “V/v …”, “Về việc …”, “Về …”. */
export const beginsSubject = (text: string): boolean => marked.test(text) || about.test(text);

/** A subject without the words before it. */
export const withoutSubjectMark = (text: string): string => text.replace(marked, '').replace(about, '');

/** Where the subject of a công văn begins, and the rule that found it. */
export interface SubjectStart {
  at: number;
  rule: 'subject-mark' | 'about-line' | 'plain-below-number';
}

/**
 * Finds the subject of a công văn above the greeting: a line with a mark, else the line below the number, as the Party
 * writes it.
 */
export function findSubject(cells: readonly HeadCell[], greetingAt: number): SubjectStart | undefined {
  const above = greetingAt < 0 ? cells : cells.slice(0, greetingAt);
  const at = above.findIndex(({ text }) => (greetingAt < 0 ? marked.test(text) : beginsSubject(text)));
  if (at >= 0) return { at, rule: marked.test(above[at]!.text) ? 'subject-mark' : 'about-line' };
  const numberAt = above.findIndex(({ text }) => readNumber(text) !== undefined);
  if (greetingAt < 0 || numberAt < 0) return undefined;
  const plain = above.findIndex((cell, place) => place > numberAt && isPlainSubject(cell));
  return plain < 0 ? undefined : { at: plain, rule: 'plain-below-number' };
}

/** Whether a cell may be a subject without a mark: words in small letters in the left column. */
function isPlainSubject({ text, right, line }: HeadCell): boolean {
  return (
    !right &&
    (line.left ?? 0) < 0.36 &&
    /^[“"]?\p{L}/u.test(text) &&
    text.length > 5 &&
    quality(text) > 0.8 &&
    !isUpper(text) &&
    !isOfRightColumn(text) &&
    readNumber(text) === undefined &&
    numberAlone(text) === undefined &&
    urgencyOf(text) === undefined &&
    !isGreeting(text)
  );
}

/** Whether a cell has what the right column of a letterhead has. */
export const isOfRightColumn = (text: string): boolean =>
  isNationalHeading(text) || isNationalMotto(text) || readPlaceAndDate(text) !== undefined;
