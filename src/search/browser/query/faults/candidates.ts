import { least } from '../../../../language/lists/long-lists.ts';
import type { KnownWords } from '../words/known-words.ts';
import { editCost, longestWord, oneFault, otherKey } from './edit-cost.ts';
import { hookForTilde, markDifference } from './mark-difference.ts';
import type { MistypedWord } from './mistyped-word.ts';
import { isReal } from './mistyped-word.ts';
import { isOtherY, soundsLike } from './sounds.ts';

/** A known word that may be meant. */
export interface Candidate {
  /** Without marks. */
  word: string;
  /** What the fault costs: 0.4 for letters that sound alike, 1 for one wrong letter. */
  cost: number;
  /** `spelling`: both are right. `sound`: it sounds like the typed word. `letters`: it has nearly the same letters. */
  kind: 'spelling' | 'sound' | 'letters';
}

/** What letters that sound alike cost, and y for i. */
const alike = 0.4;
const otherSpelling = 0.1;
/** The most that faults cost in a word that cannot be right: in one of five letters, in a longer one. */
const mostInShort = 1.2;
const mostInLong = 2;

/**
 * The known words that may be meant with a word, in no order. A real word has one fault at most.
 */
export function candidatesFor(typed: MistypedWord, known: Searched): Candidate[] {
  const { folded, written, hasMarks } = typed;
  const isSure = isReal(typed);
  const most = isSure ? oneFault : folded.length < 6 ? mostInShort : mostInLong;
  const found = new Map<string, Candidate>();
  const add = (word: string, kind: Candidate['kind'], costOf: (spelling: string) => number): void => {
    const cost = least((hasMarks ? known.spellings(word) : [word]).map(costOf));
    const before = found.get(word)?.cost ?? Infinity;
    // Sums of tenths are not exact.
    if (cost < before && cost < most + 0.01) found.set(word, { word, cost, kind });
  };
  for (const [spelling, differences] of soundsLike(folded)) {
    if (known.spellings(spelling).length === 0 || (isSure && differences > 1)) continue;
    const [kind, cost] = isOtherY(folded, spelling)
      ? (['spelling', otherSpelling] as const)
      : (['sound', differences * alike] as const);
    add(spelling, kind, (each) => {
      const marks = markDifference(written, each);
      return isSure && marks > hookForTilde ? Infinity : cost + marks;
    });
  }
  for (const word of nearWords(folded, most, known))
    if (editCost(folded, word) < most + 0.01) add(word, 'letters', (each) => editCost(written, each));
  return [...found.values()];
}

/** The known words that have nearly the same letters, and nearly as many. */
function nearWords(typed: string, most: number, known: Searched): string[] {
  const index = indexes.get(known) ?? indexOf(known);
  const letters = lettersOf(typed);
  // Another key is one letter less and one more.
  const mostDifferences = 2 * Math.floor(most / otherKey);
  return [-2, -1, 0, 1, 2].flatMap((more) =>
    (index[typed.length + more] ?? []).flatMap((entry) =>
      differences(entry.letters, letters) <= mostDifferences && entry.word !== typed ? [entry.word] : [],
    ),
  );
}

interface IndexedWord {
  word: string;
  letters: number;
}

/** The known words by their length. */
type WordIndex = readonly (readonly IndexedWord[] | undefined)[];
type Searched = Pick<KnownWords, 'foldedWords' | 'spellings'>;

const indexes = new WeakMap<Searched, WordIndex>();

function indexOf(known: Searched): WordIndex {
  const made: IndexedWord[][] = [];
  for (const word of known.foldedWords(longestWord))
    (made[word.length] ??= []).push({ word, letters: lettersOf(word) });
  indexes.set(known, made);
  return made;
}

/** The letters of a word, one bit for each of 32 groups. */
const lettersOf = (word: string): number =>
  [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0);

function differences(one: number, other: number): number {
  let bits = one ^ other;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
