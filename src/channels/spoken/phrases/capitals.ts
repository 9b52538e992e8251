import { isSyllable } from '../../../language/letters.ts';
import { endsWith } from '../../../language/quantities/rule.ts';
import { wordsBeforeRoman } from '../../../language/quantities/words.ts';
import { romanBelowForty } from '../../../language/roman.ts';
import { upperFirst } from '../../../language/text.ts';

/** One or more words in capitals; letters alone belong to them. */
const runs =
  /(?<![\p{L}\p{N}&/-])\p{Lu}{2,}(?![\p{L}\p{N}&/])(?:[\s,-]+(?:\p{Lu}{2,}|\p{Lu}(?=[\s,-]+\p{Lu}{2,}))(?![\p{L}\p{N}&/]))*/gu;
const tone = /[\u0300\u0301\u0303\u0309\u0323]/;
const roman = new RegExp(`^(?=[IVX])${romanBelowForty}$`);
const beforeRoman = endsWith(wordsBeforeRoman);

const hasTone = (word: string): boolean => tone.test(word.normalize('NFD'));
/** Whether a word without a tone can only be a syllable: `KHÔNG`. */
const isLongSyllable = (word: string): boolean => word.length >= 3 && isSyllable(word);

/**
 * Words in capitals as ordinary words: headlines, and words that a writer stresses. Short forms and roman numerals stay.
 * @param isShortForm whether a word is a short form that the tables know
 */
export const withoutCapitals = (text: string, isShortForm: (word: string) => boolean): string =>
  text.replace(runs, (run, at: number) => {
    const words = run.split(/(?<=[\s,-])(?=\p{L})/u);
    const bare = words.map((word) => word.replace(/[\s,-]+$/, ''));
    const isHeadline =
      bare.length > 1 && (bare.some(hasTone) || bare.every((word) => isSyllable(word) && !isShortForm(word)));
    let before = text.slice(Math.max(0, at - 30), at);
    const said = bare.map((word, place) => {
      const isNumeral = roman.test(word) && beforeRoman.test(before);
      before += words[place]!;
      const isWord =
        hasTone(word) ||
        (!isNumeral &&
          !isShortForm(word) &&
          isSyllable(word) &&
          (isHeadline ? word.length > 1 || word === 'Y' : isLongSyllable(word) && /[ĂÂÊÔƠƯ]/.test(word)));
      return `${isWord ? word.toLowerCase() : word}${words[place]!.slice(word.length)}`;
    });
    return upperFirst(said.join(''));
  });
