import { foldLetters } from '../../../language/folding.ts';

/** The words of a text as Pagefind splits them, folded: `45/QĐ-UBND` is `45qdubnd`, and also `45`, `qd` and `ubnd`. */
export function foldedWords(text: string): string[] {
  return foldLetters(text)
    .split(/\s+/)
    .flatMap((word) => {
      const pieces = word.match(/[\p{L}\p{N}]+/gu) ?? [];
      return pieces.length > 1 ? [pieces.join(''), ...pieces] : pieces;
    });
}
