import { isSyllable, isUpper, quality } from '../../language/letters.ts';
import { isSurname } from '../../language/surnames.ts';
import { lowerRest } from '../../language/text.ts';
import { degrees, militaryRanks } from './before-names.ts';

/** Whether a line begins with a Vietnamese surname, in small letters or capitals. */
export const hasSurname = (text: string): boolean => isSurname(text.split(' ')[0] ?? '');

/** A name without crumbs before and after it. Corrects “Nguyễn”, which stamps often cover. */
export const mendName = (text: string): string => {
  const name = text.replace(/[\s.,;:_|-]+$/u, '');
  const officer = officerIn(name);
  if (officer !== undefined) return officer;
  return hasNguyenWithin.test(name) && isName(name) ? name : name.replace(upToNguyen, 'Nguyễn');
};

const upToNguyen = /^.*?(?:^|[\s|.,;:“”"'*(\\/-])N?gu[yỳýỹ]?[eêềéèễ]\S?n(?=\s\p{Lu})/u;
/** `Trần Nguyễn Minh Anh`: a surname is before it, which is no degree and no crumb. */
const hasNguyenWithin = /^\p{Lu}\p{Ll}+ Nguyễn /u;

const wordsBefore = [...degrees, ...militaryRanks]
  .map(([words]) => words)
  .sort((a, b) => b.length - a.length);
const titles = new RegExp(`^(?:(?:${wordsBefore.join('|')})(?:[.,]\\s*|\\s+))+`, 'u');

/** A name without the degrees and the military rank before it. */
const withoutDegree = (text: string): string => text.replaceAll('uý ', 'úy ').replace(titles, '');

const fromRank = new RegExp(`(?<!\\p{L})(?:${militaryRanks.map(([rank]) => rank).join('|')})\\s.+$`, 'u');

/** The name that a text ends with behind a military rank, and the rank: `$ mi Thượng tá Trần Văn An`. */
export function officerIn(text: string): string | undefined {
  const officer = fromRank.exec(text.replaceAll('uý ', 'úy '))?.[0];
  return officer !== undefined && isName(officer) ? officer : undefined;
}

/** Whether a line is the name of a person. A degree or a military rank may be before it. */
export function isName(text: string): boolean {
  const bare = withoutDegree(text);
  const words = bare.split(/\s+/);
  if (words.length < 2 || words.length > 5 || isUpper(bare)) return false;
  if (!words.every((word) => /^\p{Lu}(?:[\p{Ll}\p{M}']+|['’]?\p{Lu}?\p{Ll}+|\.)?$/u.test(word))) return false;
  return isSurname(words[0] ?? '');
}

/**
 * Whether a line below a rank is a name, whatever its surname: two to five words, each with a capital. All are syllables, or
 * one is, beside words of another language that have a vowel: `Ya Thương`, `Kpă Thuyên`, `H'Bia Mlô`.
 */
export function mayBeName(text: string): boolean {
  const words = withoutDegree(text).split(' ');
  return (
    words.length > 1 &&
    words.length < 6 &&
    words.every((word) => isCapitalised.test(word) && (isSyllable(word) || hasVowel(word))) &&
    words.some((word) => isSyllable(word) || isCapitalised.exec(word)![1] !== undefined)
  );
}

/** A word with a capital, behind the mark of a woman or a man where it has one: `H'Hen`. */
const isCapitalised = /^(?:(\p{Lu})['’])?\p{Lu}\p{Ll}*$/u;
const hasVowel = (word: string): boolean =>
  word.length > 1 && /[aeiouy]/u.test(word.toLowerCase().normalize('NFD'));

/** `NGUYỄN VĂN A` → `Nguyễn Văn A`. */
export const titleCase = (text: string): string => text.split(' ').map(lowerRest).join(' ');

/** A name whose surname is illegible: three or more words with capitals at the end of a cell. */
export function likelyName(cells: readonly string[]): string | undefined {
  const found = cells.map(
    (cell) => /(?:^|\s)((?:\p{Lu}[\p{Ll}\p{M}]+\s){2,4}\p{Lu}[\p{Ll}\p{M}]+)\W*$/u.exec(cell)?.[1],
  );
  return found.findLast((name) => name !== undefined && quality(name) > 0.6);
}
