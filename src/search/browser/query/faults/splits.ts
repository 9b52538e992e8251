import type { KnownWords } from '../words/known-words.ts';

/** Where letters are divided into two known words of two letters or more. */
export const splitsOf = (letters: string, { spellings }: Pick<KnownWords, 'spellings'>): number[] =>
  Array.from({ length: Math.max(0, letters.length - 3) }, (_, place) => place + 2).filter(
    (place) => spellings(letters.slice(0, place)).length > 0 && spellings(letters.slice(place)).length > 0,
  );
