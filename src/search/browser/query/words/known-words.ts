import { foldLetters } from '../../../../language/folding.ts';
import type { Meanings } from '../../../shared/meanings.ts';
import type { Vocabulary } from '../../../shared/vocabulary.ts';
import { questionWords } from '../questions/question-words.ts';

/** The words that a search can be about: those of the ward's pages, of its meanings, and of questions. */
export interface KnownWords {
  /** How well a word with exactly these marks is known: pages that have it, or 1 if only a meaning or a question has it. */
  weight(word: string): number;
  /** The words with a folded form, those of the pages first; empty if there is none. */
  spellings(folded: string): readonly string[];
}

const ofMeanings = new WeakMap<Meanings, KnownSets>();

export function knownWords(vocabulary: Vocabulary, meanings: Meanings): KnownWords {
  let sets = ofMeanings.get(meanings);
  if (sets === undefined) ofMeanings.set(meanings, (sets = setsOf(meanings)));
  const { marked, byFolded } = sets;
  return {
    weight: (word) => vocabulary.pagesWith(word) || Number(marked.has(word)),
    spellings: (folded) => [...vocabulary.spellings(folded), ...(byFolded.get(folded) ?? [])],
  };
}

function setsOf({ shortForms, synonyms }: Meanings): KnownSets {
  const texts = [
    ...shortForms.map(({ short }) => short),
    ...synonyms.flatMap(({ say, mean }) => [say, ...mean]),
    ...questionWords.map(([words]) => words),
  ];
  const marked = new Set(
    texts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
  return { marked, byFolded: Map.groupBy(marked, foldLetters) };
}

interface KnownSets {
  marked: ReadonlySet<string>;
  byFolded: ReadonlyMap<string, readonly string[]>;
}
