import { isSurname } from '../../language/surnames.ts';
import { paperNames } from './paper-names.ts';
import { isStamped, isStampTogether, mayBePartOfStamp } from './secrecy-stamp.ts';
import { lettersOf } from './stamp-letters.ts';
import { namesStampedFile } from './stamped-name.ts';
import { isUnmarkedSecret } from './unmarked-name.ts';

const paper = new RegExp(`^\\P{L}*(?:${paperNames.join('|')})(?!\\p{L})`, 'iu');
const smallLevel = /^\P{L}*(?:tuyệt mật|tối mật|mật)\P{L}*$/iu;

/**
 * Whether a stamp is among the lines of a file: on a line, as the name of a file, or on two or three short lines in a row.
 * Where several levels have a line each in small letters, as cells do, they are the Law's list of levels, unless the line
 * before names a paper.
 */
export function holdStamp(lines: readonly string[]): boolean {
  const small = lines.filter((line) => isSmallLevel(line));
  const isList = new Set(small.map(lettersOf)).size > 1;
  return lines.some(
    (line, index) =>
      (isStamped(line) && !(isSmallLevel(line) && isWordAfter(lines[index - 1] ?? '', isList))) ||
      (/^[ -~]{5,40}$/.test(line) && isUnmarkedSecret(line)) ||
      namesStampedFile(line) ||
      (mayBePartOfStamp(line) && [2, 3].some((count) => isStampTogether(lines.slice(index, index + count)))),
  );
}

/** Whether a small level behind a line is no stamp: in the Law's list, or a given name behind its surname. */
const isWordAfter = (before: string, isList: boolean): boolean =>
  isList
    ? !paper.test(before)
    : /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}$/u.test(before) && isSurname(before.split(' ')[0]!);

const isSmallLevel = (line: string): boolean =>
  line.length < 30 && smallLevel.test(line) && line !== line.toUpperCase();
