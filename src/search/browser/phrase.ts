import { foldLetters } from '../../language/folding.ts';

/** Whether a text holds a phrase, word by word; a phrase typed without marks is found with any. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const read =
    foldLetters(phrase) === phrase.toLowerCase()
      ? foldLetters
      : (marked: string): string => marked.toLowerCase();
  return words(read(text)).includes(words(read(phrase)));
}

/** Whether as many places follow each other as a phrase has words. */
export function standTogether(places: readonly number[], phrase: string): boolean {
  const needed = phrase.split(' ').length;
  let run = 0;
  return places.some((place, order) => {
    run = order > 0 && place === places[order - 1]! + 1 ? run + 1 : 1;
    return run >= needed;
  });
}

const words = (text: string): string =>
  ` ${(text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
