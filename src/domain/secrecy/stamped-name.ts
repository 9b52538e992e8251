import { foldLetters } from '../../language/folding.ts';
import { isStampedTitle, namesLevelBeside } from './paper-with-level.ts';
import { isStamped } from './secrecy-stamp.ts';

/**
 * Whether the name of a file or folder says that it is secret: in words as in a line, or as an address
 * (`tuyet-mat-phuong-an`), where only words that mean nothing else count.
 */
export function isStampedName(name: string): boolean {
  const words = name
    .normalize('NFC')
    .replace(/\.\w{2,4}$/, '')
    .replace(/[_-]+/g, ' ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  const runs = Array.from(words.matchAll(capitalWords), ([run]) => run.replace(/\d+/g, ' ').trim());
  if ([words, ...runs].some(isStamped) || isStampedTitle(words)) return true;
  if (levelAtEnd.test(name.normalize('NFC'))) return true;
  const folded = foldLetters(words).trim();
  return plainName.test(folded) || namesLevelBeside(folded);
}

/** `phu luc 2 - Mật.pdf`, with the marks that tell it from other words. */
const levelAtEnd = /(?:\s-\s|[_([])\s?(?:[Tt]uyệt mật|[Tt]ối mật|(?:Tuyệt |Tối )?Mật)[)\]]?(?:\.\w{2,4})?$/u;
/** Words in capitals in a row. */
const capitalWords = /(?<!\S)[^\s\p{Ll}]+(?:\s+[^\s\p{Ll}]+)*(?!\S)/gu;
const plainName =
  /^(?:do mat )?(?:tai lieu )?(?:tuyet mat|toi mat|luu hanh noi bo|xem xong tra lai)(?: |$)|^(?:tai lieu|van ban|cong van) mat(?: \d|$)|^do mat (?:tuyet mat|toi mat|mat)(?: |$)| (?:tuyet mat|toi mat|luu hanh noi bo)$/;
