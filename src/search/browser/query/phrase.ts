import { foldLetters } from '../../../language/folding.ts';

/** Whether a text has the words of a phrase next to each other. A phrase without marks is found with any marks. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const read =
    foldLetters(phrase) === phrase.toLowerCase()
      ? foldLetters
      : (marked: string): string => marked.toLowerCase();
  return words(read(text)).includes(words(read(phrase)));
}

/** Whether the positions have a run of consecutive numbers that is as long as the phrase. */
export const areConsecutive = (places: readonly number[], phrase: string): boolean =>
  longestRun(places) >= phrase.split(' ').length;

/** The length of the longest run of consecutive numbers. */
export function longestRun(places: readonly number[]): number {
  let longest = 0;
  let run = 0;
  for (const [order, place] of places.entries()) {
    run = order > 0 && place === places[order - 1]! + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

const words = (text: string): string =>
  ` ${(text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
