import { foldLetters } from '../../language/folding.ts';

/** The words of a title, or of a search for it, by which the two are compared: small, without marks and signs. */
export const titleWords = (text: string): string => text.split(/\s+/).map(wordsIn).filter(Boolean).join(' ');

/** The same words with their marks, small and composed. */
export const markedWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Titles have the same words again and again, and a key stroke compares hundreds of them: each is folded once. */
const known = new Map<string, string>();
const mostKnown = 20_000;

function wordsIn(token: string): string {
  const before = known.get(token);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const words = (foldLetters(token).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  known.set(token, words);
  return words;
}
