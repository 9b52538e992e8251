import { withFirstTone } from '../query/tone-spelling.ts';

/** The letters of a composed word in small letters, each with its marks behind it; y and i of two vowels have the tone first. */
export const lettersOf = (word: string): readonly string[] =>
  withFirstTone(word)
    .normalize('NFD')
    .match(/\P{M}\p{M}*/gu) ?? [];

/**
 * Whether a word begins with all marks of a typed one. It may have more of them: who types “câp” has not come to the tone
 * of “cấp” yet. Both have the same letters.
 */
export const hasMarksOf = (typed: readonly string[], word: readonly string[]): boolean =>
  typed.every((letter, place) => [...letter].every((part) => isPlain(part) || word[place]?.includes(part)));

/** Letters without marks are compared elsewhere; đ has its mark within. */
const isPlain = (part: string): boolean => /^[a-z0-9]$/.test(part);
