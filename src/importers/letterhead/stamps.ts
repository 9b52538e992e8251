import { foldLetters } from '../../language/folding.ts';
import type { UrgencyStamp } from './marks/stamp-words.ts';
import { secrecies, urgencies } from './marks/stamp-words.ts';

/** How many letters may follow `HỎA TỐC`: “hẹn giờ 10 giờ 30”. */
const mostAfter = 20;

/** The letters of a text, without the spaces that a stamp has between them. */
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('oả', 'ỏa')
    .replace(/[^\p{L}]/gu, '');
const foldedLetters = (text: string): string => foldLetters(lettersOf(text));

/** Words of fewer letters are others without their marks: `khăn`. */
const longStamp = 6;

/** Độ khẩn that a line consists of; undefined for any other line. */
export function urgencyOf(text: string): UrgencyStamp | undefined {
  const letters = lettersOf(text);
  return urgencies.find(([words, value]) => {
    const own = lettersOf(words);
    if (letters === own) return true;
    if (own.length >= longStamp && foldLetters(letters) === foldLetters(own)) return true;
    return value === 'hoa-toc' && letters.startsWith(own) && letters.length - own.length <= mostAfter;
  })?.[1];
}

/** The right words of a red stamp whose marks may be misread; undefined for a seal or a name. */
export function redStamp(text: string): string | undefined {
  const letters = foldedLetters(text);
  return [...urgencies, ...secrecies]
    .find(([words]) =>
      words === 'hỏa tốc' ? letters.startsWith(foldedLetters(words)) : letters === foldedLetters(words),
    )?.[0]
    .toUpperCase();
}
