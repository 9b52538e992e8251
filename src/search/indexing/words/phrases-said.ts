import { once } from '../../../cache/memory.ts';
import { foldLetters } from '../../../language/folding.ts';
import { knownForms } from './known-forms.ts';
import type { SpelledWord } from './spelled-words.ts';

/** The words of a phrase after its first one, and the phrase. */
interface Rest {
  words: readonly string[];
  phrase: string;
}

/** Phrases by their first words: short forms by their own letters, full forms folded. */
interface Phrases {
  written: ReadonlyMap<string, readonly Rest[]>;
  folded: ReadonlyMap<string, readonly Rest[]>;
}

const run = /[\p{L}\p{N}]+/gu;

/**
 * The known short forms and full forms, and the meanings of words of daily life, that a text has. A short form has to have
 * the same capitals; a full form is found whatever its marks and the signs between its words.
 */
export function phrasesIn(text: readonly SpelledWord[]): Set<string> {
  const { written, folded } = phrases();
  const found = new Set<string>();
  for (const [place, word] of text.entries()) {
    for (const { words, phrase } of written.get(word.written) ?? [])
      if (words.every((each, after) => text[place + 1 + after]?.written === each)) found.add(phrase);
    for (const { words, phrase } of folded.get(word.folded) ?? [])
      if (words.every((each, after) => text[place + 1 + after]?.folded === each)) found.add(phrase);
  }
  return found;
}

const phrases = once((): Phrases => {
  const { short, full } = knownForms();
  return { written: byFirstWord(short, (text) => text), folded: byFirstWord(full, foldLetters) };
});

function byFirstWord(texts: Iterable<string>, read: (text: string) => string): Map<string, Rest[]> {
  const rests = new Map<string, Rest[]>();
  for (const phrase of texts) {
    const [first, ...words] = read(phrase).match(run) ?? [];
    if (first !== undefined) rests.set(first, [...(rests.get(first) ?? []), { words, phrase }]);
  }
  return rests;
}
