import { foldLetters } from '../../../../language/folding.ts';
import type { Meanings } from '../../../shared/meanings.ts';
import type { Vocabulary } from '../../../shared/vocabulary.ts';
import { questionWords } from '../questions/question-words.ts';
import { chatWords } from './chat-words.ts';

/** The words that a search can be about: those of the ward's pages, of its meanings, and of questions. */
export interface KnownWords {
  /** How well a word with exactly these marks is known: pages that have it, or 1 if only a meaning or a question has it. */
  weight(word: string): number;
  /** The words with a folded form, those of the pages first; empty if there is none. */
  spellings(folded: string): readonly string[];
  /** All folded words with at most some letters. */
  foldedWords(longest: number): Iterable<string>;
  /** How two folded words next to each other are written in a title, a meaning or a question; empty if they are in none. */
  pairSpellings(first: string, second: string): readonly string[];
  /** Whether two folded words stand next to each other in a title, a meaning or a question. */
  arePair(first: string, second: string): boolean;
  /** Whether they do in a title of the ward. */
  areInTitle(first: string, second: string): boolean;
}

const ofVocabulary = new WeakMap<Vocabulary, { meanings: Meanings; known: KnownWords }>();
const ofMeanings = new WeakMap<Meanings, KnownSets>();

export function knownWords(vocabulary: Vocabulary, meanings: Meanings): KnownWords {
  const kept = ofVocabulary.get(vocabulary);
  if (kept?.meanings === meanings) return kept.known;
  const { marked, byFolded, pairs } = ofMeanings.get(meanings) ?? setsOf(meanings);
  const inTitles = (first: string, second: string): readonly string[] =>
    vocabulary.pairSpellings(first, second);
  const elsewhere = (first: string, second: string): readonly string[] =>
    pairs.get(`${first} ${second}`) ?? [];
  const known: KnownWords = {
    weight: (word) => vocabulary.pagesWith(word) || Number(marked.has(word)),
    spellings: (folded) => [...vocabulary.spellings(folded), ...(byFolded.get(folded) ?? [])],
    *foldedWords(longest) {
      yield* vocabulary.foldedWords(1, longest);
      for (const word of byFolded.keys())
        if (word.length <= longest && vocabulary.spellings(word).length === 0) yield word;
    },
    pairSpellings: (first, second) => [...inTitles(first, second), ...elsewhere(first, second)],
    arePair: (first, second) => inTitles(first, second).length + elsewhere(first, second).length > 0,
    areInTitle: (first, second) => inTitles(first, second).length > 0,
  };
  ofVocabulary.set(vocabulary, { meanings, known });
  return known;
}

function setsOf(meanings: Meanings): KnownSets {
  const phrases = [
    ...meanings.shortForms.flatMap(({ short, full }) => [short, ...full]),
    ...meanings.synonyms.flatMap(({ say, mean }) => [say, ...mean]),
    ...questionWords.map(([words]) => words),
    ...chatWords.map(([, words]) => words),
  ].map(
    (phrase) =>
      phrase
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  const marked = new Set(phrases.flat());
  const neighbours = new Set(
    phrases.flatMap((words) => words.slice(1).map((word, place) => `${words[place]!} ${word}`)),
  );
  const sets = {
    marked,
    byFolded: Map.groupBy(marked, foldLetters),
    pairs: Map.groupBy(neighbours, foldLetters),
  };
  ofMeanings.set(meanings, sets);
  return sets;
}

interface KnownSets {
  marked: ReadonlySet<string>;
  byFolded: ReadonlyMap<string, readonly string[]>;
  pairs: ReadonlyMap<string, readonly string[]>;
}
