import { isRule, isUpper } from '../../../language/letters.ts';
import { lowerFirst, squeeze, upperFirst } from '../../../language/text.ts';
import { isUnit } from '../../text/capitals/name-rules.ts';
import { beginsBody } from '../issuer/body-name.ts';
import { bodyBeginnings } from '../issuer/body-words.ts';
import { withoutSubjectMark } from './subject.ts';
import { joining } from './unfinished-words.ts';

/** Trích yếu: the lines as one text with a capital first letter, without “V/v”, “Về việc” and the marks at its end. */
export function titleText(lines: readonly string[]): string {
  return upperFirst(withoutOpenedBracket(plainText(withoutSubjectMark(upperFirst(joined(lines))))));
}

/** The subject below lines in capitals, which it goes on from: “Năm học 2026 - 2027” → “năm học 2026 - 2027”. */
export function textBelowCapitals(lines: readonly string[]): string {
  const text = withoutOpenedBracket(plainText(joined(lines))).replace(/^V\s?\/\s?v\s*:?\s*/iu, 'về việc ');
  return beginsName(text) ? text : lowerFirst(text);
}

const joined = (lines: readonly string[]): string => squeeze(lines.filter((line) => !isRule(line)).join(' '));

/** A text without the marks at its end, and without the space behind a hyphen that ended a line. */
const plainText = (text: string): string =>
  text
    .replace(/([\p{L}\d])-\s(?=[\p{Lu}\d])/gu, '$1-')
    .replace(/(?:[\s._*~—–-]|\.\/\.?)+$/u, '')
    .trim();

/** Whether the first word has its capital from a name: of a body, of a person, or an abbreviation. */
function beginsName(text: string): boolean {
  const [first = '', second = ''] = text.split(' ');
  if (joining.beginning(text) !== undefined || isUnit(first.toLowerCase(), '', second)) return false;
  if (beginsBody(text) && bodyBeginnings.beginning(text)!.includes(' ')) return true;
  return /^\p{Lu}/u.test(second) || (first.length > 1 && isUpper(first));
}

/** A text without the bracket at its end whose opening was before the subject's mark: “(V/v mở lại chợ)”. */
const withoutOpenedBracket = (text: string): string =>
  /^[^()]*\)$/.test(text) ? text.slice(0, -1).trim() : text.replace(/^\(([^()]*)\)$/, '$1');
