import { withVietnameseD } from './folding.ts';
import { composed } from './signs/composed.ts';
import { squeeze } from './text.ts';

// The vowels of a syllable, without tones.
const nuclei =
  'iêu|oai|oay|oao|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|yêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|ưa|ưi|ươ|ưu|uy|yê|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y';
const syllable = new RegExp(
  `^(?:ngh?|gh?|kh|nh|ph|qu|th|tr|ch|gi|[bcdđhklmnprstvx])?(?:${nuclei})(?:ch|ng|nh|[cmnpt])?$`,
);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const abbreviation = /^\p{Lu}[\p{Lu}\d&/.-]{1,9}$/u;
const number = /^\d[\d.,/:%-]*$/;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** A text in NFC with at most 30 marks on a letter, ordinary spaces, `Đ` for its look-alikes, and no invisible characters. */
export function tidy(text: string): string {
  const plain = composed(text)
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');
  return withVietnameseD(plain).replace(/ﬁ/g, 'fi').replace(/ﬂ/g, 'fl');
}

/** Whether a word is built like a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  return (
    (letters.match(tones)?.length ?? 0) <= 1 && syllable.test(letters.replace(tones, '').normalize('NFC'))
  );
}

/** The share of a text's characters that are part of syllables, numbers and abbreviations, from 0 to 1 (clean text). */
export function quality(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== '');
  let good = 0;
  let all = 0;
  for (const word of words) {
    all += word.length;
    const bare = word.replace(edges, '');
    if (bare === '') good += word.length === 1 && '-–—+&'.includes(word) ? 1 : 0;
    else if (isWord(bare)) good += word.length;
  }
  return all === 0 ? 0 : good / all;
}

/** Whether a line of a scan is no text, but comes from a stamp, a signature or a drawn line. */
export function isNoise(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  return letters < 2 || quality(text) < 0.45;
}

/** Whether a line has only dashes, underscores, stars and dots, or nothing. */
export const isRule = (text: string): boolean => /^[\s\-–—_*=.·•~“”"'`\\]*$/.test(text);

/** Whether a text is the head of a column of row numbers: `STT`. */
export const isNumberHead = (text: string): boolean => /^(?:S?TT|Số TT|Số thứ tự)\.?$/iu.test(text.trim());

/** Whether nearly all letters are capitals. */
export function isUpper(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2) return false;
  return letters.replace(/[^\p{Lu}]/gu, '').length >= 0.8 * letters.length;
}

/** A text without the stray marks that a scan has at its ends. */
export const trimCrumbs = (text: string): string =>
  squeeze(text)
    .replace(/^[\s_|~`'"“”‘’=*\\<>^.,;:—–-]+(?=[\p{L}\p{N}(])/u, '')
    .replace(/[\s_|~`'"“‘=*\\<>^—–]+$/u, '');

function isWord(word: string): boolean {
  if (number.test(word) || abbreviation.test(word)) return true;
  return word
    .split(/[-/&'’.,:()]/)
    .filter((part) => part !== '')
    .every((part) => isSyllable(part) || number.test(part) || abbreviation.test(part));
}
