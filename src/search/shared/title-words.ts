import { foldLetters } from '../../language/folding.ts';

/** The words of a title, or of a search for it, by which the two are compared: small, without marks and signs. */
export const titleWords = (text: string): string =>
  (foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
