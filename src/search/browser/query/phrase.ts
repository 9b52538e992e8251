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
export function areConsecutive(places: readonly number[], phrase: string): boolean {
  const needed = phrase.split(' ').length;
  let run = 0;
  return places.some((place, order) => {
    run = order > 0 && place === places[order - 1]! + 1 ? run + 1 : 1;
    return run >= needed;
  });
}

const words = (text: string): string =>
  ` ${(text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
