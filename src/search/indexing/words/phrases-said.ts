import { once } from '../../../cache/memory.ts';
import { foldLetters } from '../../../language/folding.ts';
import { addTo } from '../../../language/lists/groups.ts';
import { knownForms } from './known-forms.ts';
import type { SpelledWord } from './spelled-words.ts';

/** A phrase and its words, in the form in which a text has to have them. */
interface Phrase {
  words: readonly string[];
  phrase: string;
}

/** Phrases by their first words, and under each by their second ones; `''` where they have none. */
type ByWords = ReadonlyMap<string, ReadonlyMap<string, readonly Phrase[]>>;

/** Short forms by their own letters, full forms folded. */
interface Phrases {
  written: ByWords;
  folded: ByWords;
}

const none: readonly Phrase[] = [];

const run = /[\p{L}\p{N}]+/gu;

/**
 * The known short forms and full forms, and the meanings of words of daily life, that a text has. A short form has to have
 * the same capitals; a full form is found whatever its marks and the signs between its words.
 */
export function phrasesIn(text: readonly SpelledWord[]): Set<string> {
  const { written, folded } = phrases();
  const found = new Set<string>();
  for (let place = 0; place < text.length; place += 1) {
    const next = text[place + 1];
    for (const each of phrasesFrom(written, text[place]!.written, next?.written))
      if (each.words.every((word, after) => text[place + after]?.written === word)) found.add(each.phrase);
    for (const each of phrasesFrom(folded, text[place]!.folded, next?.folded))
      if (each.words.every((word, after) => text[place + after]?.folded === word)) found.add(each.phrase);
  }
  return found;
}

const phrases = once((): Phrases => {
  const { short, full } = knownForms();
  return { written: byWords(short, (text) => text), folded: byWords(full, foldLetters) };
});

/** The phrases that may begin with a word and the next one. */
function phrasesFrom(phrases: ByWords, first: string, second: string | undefined): readonly Phrase[] {
  const begun = phrases.get(first);
  if (begun === undefined) return none;
  const [alone = none, longer = none] = [begun.get(''), second === undefined ? none : begun.get(second)];
  return alone === none ? longer : longer === none ? alone : [...alone, ...longer];
}

function byWords(texts: Iterable<string>, read: (text: string) => string): ByWords {
  const all = new Map<string, Map<string, Phrase[]>>();
  for (const phrase of texts) {
    const words = read(phrase).match(run) ?? [];
    const [first, second = ''] = words;
    if (first === undefined) continue;
    const begun = all.get(first) ?? new Map<string, Phrase[]>();
    addTo(begun, second, { words, phrase });
    all.set(first, begun);
  }
  return all;
}
