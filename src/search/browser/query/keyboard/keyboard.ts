import { foldLetters } from '../../../../language/folding.ts';
import type { KnownWords } from '../words/known-words.ts';
import type { SyllableKeys } from './spell.ts';
import { spell } from './spell.ts';
import { readTelex } from './telex.ts';
import { readVni } from './vni.ts';

/** A text that was typed without a Vietnamese keyboard, as it was meant. */
export interface KeyedText {
  text: string;
  /** Whether a word of it can be nothing else: `raacs`. Otherwise it may be another word: `max`. */
  certain: boolean;
  /** How many of its words had keys. */
  words: number;
}

/** The words that keys may spell. */
type Spellings = Pick<KnownWords, 'weight' | 'spellings' | 'arePair'>;

/**
 * Reads Telex and VNI that no keyboard has turned into letters: `ddawng kys khai sinh` → `đăng ký khai sinh`. Changes a
 * word only if it is unknown and its keys spell a known word. Undefined if there is no such word.
 */
export function readKeys(text: string, known: Spellings): KeyedText | undefined {
  const readAll = (least: number): (ReadWord & { index: number; word: string })[] =>
    [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
      const keyed = readWord(word.toLowerCase(), known, least);
      return keyed ? [{ index, word, ...keyed }] : [];
    });
  const longer = readAll(2);
  // One letter is too little to tell, `as` and `a4` are no words with a tone, except among others: `nhaf owr`.
  const found = longer.filter((each) => each.certain).length > 1 ? readAll(1) : longer;
  const certain = found.some((each) => each.certain) || found.length > 1;
  // One digit at the end of one word is a number: `to5`.
  const read = certain ? found : found.filter(({ word }) => !/\d/.test(word));
  if (read.length === 0) return undefined;
  let result = '';
  let at = 0;
  for (const { index, word, syllable } of read) {
    result += text.slice(at, index) + syllable;
    at = index + word.length;
  }
  return { text: result + text.slice(at), certain, words: read.length };
}

// Words between spaces, hyphens and signs of a sentence; no part of an address, a date or a code.
const words = /(?<![^\s“”"'(-])[a-z][a-z\d]*(?=[\s“”"'),;:?!…-]|\.?$|\.\s)/giu;

interface ReadWord {
  syllable: string;
  /** Whether hardly anything but keys has this form. */
  certain: boolean;
}

/** @param least the fewest letters of a syllable */
function readWord(word: string, known: Spellings, least: number): ReadWord | undefined {
  if (known.spellings(word).length > 0 || isPair(word, known)) return undefined;
  const read = [readTelex(word, false), readTelex(word, true), readVni(word)].flatMap((keys) =>
    keys
      ? spell(keys).map((syllable) => ({
          syllable,
          certain: isCertain(word, keys),
          isLoan: mayBeLoan(word, keys),
        }))
      : [],
  );
  const nearly = read.flatMap(({ syllable, certain, isLoan }) =>
    certain && !isLoan ? nearlySpelt(syllable, known).map((each) => ({ syllable: each, certain })) : [],
  );
  return likeliest(read, known, least) ?? likeliest(nearly, known, least);
}

/** Whether a word is two words without a space: `hoso` is `hồ sơ`, and no `hố`. */
const isPair = (word: string, known: Spellings): boolean =>
  [...word].some((_, place) => known.arePair(word.slice(0, place), word.slice(place)));

function likeliest(words: readonly ReadWord[], known: Spellings, least: number): ReadWord | undefined {
  return words
    .filter(({ syllable }) => syllable.length >= least && known.weight(syllable) > 0)
    .reduce<ReadWord | undefined>(
      (best, each) => (best && known.weight(best.syllable) >= known.weight(each.syllable) ? best : each),
      undefined,
    );
}

/** The known words that differ in the tone alone, or in the marks of the letters alone: `rấc` → `rác`. */
function nearlySpelt(syllable: string, known: Spellings): string[] {
  const { tone, letters } = partsOf(syllable);
  return known.spellings(foldLetters(syllable)).filter((each) => {
    const other = partsOf(each);
    return other.letters === letters || (tone !== '' && other.tone === tone);
  });
}

function partsOf(word: string): { tone: string; letters: string } {
  const apart = word.normalize('NFD');
  return { tone: apart.match(tones)?.[0] ?? '', letters: apart.replace(tones, '') };
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word has the key of a tone alone, and within it: `visa` may be of another language, and is no `vỉa`. */
const mayBeLoan = (word: string, { bar, marks }: SyllableKeys): boolean =>
  !bar && marks.length === 0 && !/[sfrxj\d]$/.test(word);

/** Whether keys have a mark in them, or a tone in a longer word. One digit at the end is a number, too: `to5`. */
const isCertain = (word: string, { bar, marks, tone }: SyllableKeys): boolean =>
  /\d/.test(word) ? /\d./.test(word) : bar || marks.length > 0 || (tone > 0 && word.length > 3);
