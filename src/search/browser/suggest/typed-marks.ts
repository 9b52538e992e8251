import { withFirstTone } from '../query/tone-spelling.ts';

const letters = (word: string): string[] =>
  withFirstTone(word)
    .normalize('NFD')
    .match(/\P{M}\p{M}*/gu) ?? [];

/**
 * Whether a word begins with all marks of a typed one. It may have more of them: who types “câp” has not come to the tone
 * of “cấp” yet. Both are composed, small, and have the same letters.
 */
export function hasMarksOf(typed: string, word: string): boolean {
  const own = letters(word);
  return letters(typed).every((letter, place) =>
    [...letter].every((part) => isPlain(part) || own[place]?.includes(part)),
  );
}

/** Letters without marks are compared elsewhere; đ has its mark within. */
const isPlain = (part: string): boolean => /^[a-z0-9]$/.test(part);
