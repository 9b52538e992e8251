import { isRule } from '../../../language/letters.ts';
import { squeeze, upperFirst } from '../../../language/text.ts';
import { withoutSubjectMark } from './subject.ts';

/** Trích yếu: the lines as one text with a capital first letter, without “V/v”, “Về việc” and the marks at its end. */
export function titleText(lines: readonly string[]): string {
  const text = withoutSubjectMark(upperFirst(squeeze(lines.filter((line) => !isRule(line)).join(' '))))
    .replace(/([\p{L}\d])-\s(?=[\p{Lu}\d])/gu, '$1-')
    .replace(/(?:[\s._*~—–-]|\.\/\.?)+$/u, '');
  return upperFirst(withoutOpenedBracket(text.trim()));
}

/** A text without the bracket at its end whose opening was before the subject's mark: “(V/v mở lại chợ)”. */
const withoutOpenedBracket = (text: string): string =>
  /^[^()]*\)$/.test(text) ? text.slice(0, -1).trim() : text.replace(/^\(([^()]*)\)$/, '$1');
