import { isSurname } from '../../language/surnames.ts';
import { paperNames } from './paper-names.ts';
import { isStamped, isStampTogether, mayBePartOfStamp } from './secrecy-stamp.ts';
import { namesStampedFile } from './stamped-name.ts';
import { isUnmarkedSecret } from './unmarked-name.ts';

const paper = new RegExp(`^\\P{L}*(?:${paperNames.join('|')})(?!\\p{L})`, 'iu');
const smallLevel = /^\P{L}*(?:(?:độ|loại)\s)?(tuyệt mật|tối mật|mật)\P{L}*$/iu;

/**
 * Whether a stamp is among the lines of a file: on a line, as the name of a file, or on two or three short lines in a row.
 * Where several levels have a line each in small letters, as cells do, they are the Law's list of levels, unless the line
 * before names a paper.
 */
export function holdStamp(lines: readonly string[]): boolean {
  const isList = listLevels(lines);
  return lines.some(
    (line, index) =>
      (isStamped(line) && !(levelAlone(line) !== undefined && isWordAfter(lines[index - 1] ?? '', isList))) ||
      (/^[ -~]{5,40}$/.test(line) && isUnmarkedSecret(line)) ||
      namesStampedFile(line) ||
      (mayBePartOfStamp(line) && [2, 3].some((count) => isStampTogether(lines.slice(index, index + count)))),
  );
}

/** Whether several levels have a line each in small letters: the Law's list of levels. */
export const listLevels = (lines: readonly string[]): boolean =>
  new Set(lines.flatMap((line) => levelAlone(line) ?? [])).size > 1;

/** The level that a line in small letters consists of, with its number or mark as an item. */
export const levelAlone = (line: string): string | undefined =>
  line.length < 30 && line !== line.toUpperCase() ? smallLevel.exec(line)?.[1]!.toLowerCase() : undefined;

/** Whether a small level behind a line is no stamp: in the Law's list, or a given name behind its surname. */
const isWordAfter = (before: string, isList: boolean): boolean =>
  isList
    ? !paper.test(before)
    : /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}$/u.test(before) && isSurname(before.split(' ')[0]!);
