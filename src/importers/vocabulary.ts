import { foldLetters } from '../language/folding.ts';

/** A word or a few, in small letters with their marks, and a line of a paper that has them. */
export type ListedWords = readonly [words: string, example: string];

/** A list of words that lines begin or end with. */
export interface PaperVocabulary {
  listed: readonly ListedWords[];
  /** The words that a line begins with, after quotation marks and brackets; undefined where there are none. */
  beginning(text: string): string | undefined;
  /** The words that a line ends with. */
  ending(text: string): string | undefined;
}

/** Words of this length are known without their marks, which a scan may lose. Shorter ones are too often other words. */
const longWord = 7;

/** Makes a vocabulary. The longest words that fit are found. */
export function vocabulary(listed: readonly ListedWords[]): PaperVocabulary {
  const words = listed
    .map(([word]) => ({ word, key: keyOf(word) }))
    .sort((a, b) => b.key.length - a.key.length);
  return {
    listed,
    beginning(text) {
      const line = small(text.replace(/^[^\p{L}\d]+/u, ''));
      const key = keyOf(line);
      return words.find(({ word, key: own }) => starts(line, word) || (isLong(own) && starts(key, own)))
        ?.word;
    },
    ending(text) {
      const line = small(text.replace(/[^\p{L}\d]+$/u, ''));
      const key = keyOf(line);
      return words.find(({ word, key: own }) => ends(line, word) || (isLong(own) && ends(key, own)))?.word;
    },
  };
}

/** Small letters, with `ủy` for `uỷ`, which is the same word. */
const small = (text: string): string => text.toLowerCase().replaceAll('uỷ', 'ủy');
const keyOf = (text: string): string => foldLetters(text).replace(/\s+/g, ' ');
const isLong = (key: string): boolean => key.length >= longWord;
const starts = (line: string, word: string): boolean =>
  line.startsWith(word) && !/^[\p{L}\d]/u.test(line.slice(word.length));
const ends = (line: string, word: string): boolean =>
  line.endsWith(word) && !/[\p{L}\d]$/u.test(line.slice(0, line.length - word.length));
