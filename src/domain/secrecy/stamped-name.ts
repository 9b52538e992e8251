import { composed } from '../../language/signs/composed.ts';
import { isStamped } from './secrecy-stamp.ts';
import { listsLevels } from './stamp-said.ts';
import { typedWords } from './stamp-typed.ts';
import { isUnmarkedSecret } from './unmarked-name.ts';
import { isWeighedSecret } from './weigh-line.ts';

/**
 * Whether the name of a file or folder says that it is secret: in words as in a line, or as an address
 * (`tuyet-mat-phuong-an`), where only words that mean nothing else count.
 */
export function isStampedName(name: string): boolean {
  const words = composed(name)
    .replace(/(?:\.[a-z]\w{1,3}){1,2}$/i, '')
    .replace(/^\d{1,3}\.\s+/, '')
    .replace(/^([^_]*)_(?=(?:tuyệt |tối )?mật$)/iu, '$1 - ')
    .replace(/_+|(?<! )-+|-+(?! )|(?<=\p{L}|\d)\.(?=\p{L}|\d)/gu, ' ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .trim();
  const runs = Array.from(words.matchAll(capitalWords), ([run]) => run.replace(/\d+/g, ' ').trim());
  return [words, ...runs].some(isStamped) || isStampedTitle(words) || isUnmarkedSecret(words);
}

/** A longer text is no title. */
const longest = 400;

/** Whether a title, or the name of something, says that it is secret: “Công văn mật về bảo vệ đoàn khách”. */
export function isStampedTitle(title: string): boolean {
  const text = composed((title.length < longest && typedWords(title)) || title);
  return (
    (!listsLevels(text) && isWeighedSecret(text, true)) || (isAscii.test(text) && isUnmarkedSecret(text))
  );
}

const isAscii = /^[ -~]+$/;
const ending = '\\.(?:docx?|xlsx?|pptx?|pdf|odt|rtf|jpe?g|png|zip)';
/** The name of a file in a line: alone, behind a colon, or in quotation marks. */
const fileNames = new RegExp(
  `(?:^|:\\s)([^“”":|]{2,120}${ending})\\s*$|[“"]([^“”"]{2,120}${ending})[”"]`,
  'giu',
);

/** Whether a line names a file whose name says that it is secret. */
export const namesStampedFile = (line: string): boolean =>
  line.length < longest &&
  /\.[a-z]{3,4}(?![a-z])/i.test(line) &&
  Array.from(line.matchAll(fileNames), ([, alone, quoted]) => alone ?? quoted ?? '').some(isStampedName);

/** Words in capitals in a row. */
const capitalWords = /(?<!\S)[^\s\p{Ll}]+(?:\s+[^\s\p{Ll}]+)*(?!\S)/gu;
