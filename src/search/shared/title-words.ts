import { foldLetters } from '../../language/folding.ts';

const run = /[\p{L}\p{N}]+/gu;

/** The words of a title, or of a search for it, by which the two are compared: small, without marks and signs. */
export const titleWords = (text: string): string => (foldLetters(text).match(run) ?? []).join(' ');

/** The same words with their marks, small and composed. */
export const markedWords = (text: string): string[] => text.normalize('NFC').toLowerCase().match(run) ?? [];
