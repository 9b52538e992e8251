import { foldLetters } from '../../language/folding.ts';
import { paperAbbreviations, paperNames } from './paper-names.ts';
import { isStamped } from './secrecy-stamp.ts';
import { listsLevels } from './stamp-said.ts';
import { isWeighedSecret } from './weigh-line.ts';

/**
 * Whether the name of a file or folder says that it is secret: in words as in a line, or as an address
 * (`tuyet-mat-phuong-an`), where only words that mean nothing else count.
 */
export function isStampedName(name: string): boolean {
  const words = name
    .normalize('NFC')
    .replace(/(?:\.\w{2,4}){1,2}$/, '')
    .replace(/_+|(?<! )-+|-+(?! )/g, ' ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  const runs = Array.from(words.matchAll(capitalWords), ([run]) => run.replace(/\d+/g, ' ').trim());
  if ([words, ...runs].some(isStamped) || isStampedTitle(words)) return true;
  const folded = foldLetters(words)
    .replace(/(?<=tuyet|toi)(?=mat(?: |$))/g, ' ')
    .trim();
  return plainName.test(folded) || namesLevelBeside(folded);
}

/** Whether a title, or the name of something, says that it is secret: “Công văn mật về bảo vệ đoàn khách”. */
export const isStampedTitle = (title: string): boolean =>
  !listsLevels(title) && isWeighedSecret(title.normalize('NFC'), true);

/** Words in capitals in a row. */
const capitalWords = /(?<!\S)[^\s\p{Ll}]+(?:\s+[^\s\p{Ll}]+)*(?!\S)/gu;
const plainName =
  /^(?:do mat )?(?:tai lieu )?(?:tuyet mat|toi mat|luu hanh noi bo|xem xong tra lai)(?: |$)|^(?:tai lieu|van ban|cong van) mat(?: \d| so \d|$)|[(\[]mat[)\]]|^do mat (?:tuyet mat|toi mat|mat)(?: |$)| (?:tuyet mat|toi mat|luu hanh noi bo)$/;

const folded = `(?:${[...paperNames, ...paperAbbreviations].map(foldLetters).join('|')})(?![\\p{L}])`;
/** A date, or a number: what may follow the level in the name of a file. */
const dated = '(?= (?:\\d|quy |nam |thang |ngay |lan |so |ban )|$)';
const foldedName = new RegExp(`^${folded}(?: .*)? (?:tuyet mat(?: |$)|toi mat${dated})`, 'u');

/** The same of the name of a file without marks: `bao-cao-tuyet-mat-quy-1`, with spaces for its hyphens. */
const namesLevelBeside = (name: string): boolean => foldedName.test(name) && !/ dau | bi mat /.test(name);
