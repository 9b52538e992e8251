import type { KnownWords } from '../words/known-words.ts';
import { editCost, longestWord, oneFault } from './edit-cost.ts';
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

/**
 * The known words that may be meant with a word, in no order; none for a longer word than people type. A real word has one
 * fault at most.
 */
export function candidatesFor(typed: MistypedWord, known: Searched): Candidate[] {
  const { folded, written, hasMarks } = typed;
  if (folded.length > longestWord - 2) return [];
  const most = isReal(typed)
    ? { spelling: otherSpelling + hookForTilde, sound: alike + hookForTilde, letters: oneFault }
    : { spelling: 1, sound: 1, letters: mostCost(folded) };
  const found = new Map<string, Candidate>();
  const add = (word: string, kind: Candidate['kind'], costOf: (spelling: string) => number): void => {
    const cost = hasMarks ? Math.min(...known.spellings(word).map(costOf)) : costOf(word);
    const before = found.get(word)?.cost ?? Infinity;
    if (cost < before && cost <= most[kind] + 0.001) found.set(word, { word, cost, kind });
  };
  for (const [spelling, differences] of soundsLike(folded)) {
    const isOther = isOtherY(folded, spelling);
    const base = isOther ? otherSpelling : differences * alike;
    if (known.spellings(spelling).length > 0)
      add(
        spelling,
        isOther ? 'spelling' : 'sound',
        (each) => base + (hasMarks ? markDifference(written, each) : 0),
      );
  }
  for (const word of nearWords(folded, known))
    if (editCost(folded, word, most.letters) <= most.letters)
      add(word, 'letters', (each) => editCost(written, each, most.letters));
  return [...found.values()];
}

/** The most that faults in a word cost: one in a short word, two in a long one. */
const mostCost = ({ length }: { length: number }): number =>
  length < 4 ? 1 : length < 6 ? 1.2 : length < 8 ? 1.6 : 2;

/** The known words that have nearly the same letters, and nearly as many. */
function nearWords(typed: string, known: Searched): string[] {
  const index = indexOf(known);
  const letters = lettersOf(typed);
  // A wrong letter is one letter less and one more; two faults have room in longer words only.
  const most = typed.length < 6 ? 2 : 4;
  const near: string[] = [];
  for (let length = Math.max(1, typed.length - 2); length <= typed.length + 2; length += 1)
    for (const entry of index[length] ?? [])
      if (differences(entry.letters, letters) <= most && entry.word !== typed) near.push(entry.word);
  return near;
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
  const kept = indexes.get(known);
  if (kept) return kept;
  const made: IndexedWord[][] = [];
  for (const word of known.foldedWords(longestWord))
    (made[word.length] ??= []).push({ word, letters: lettersOf(word) });
  indexes.set(known, made);
  return made;
}

/** The letters of a word, one bit for each of 32 groups. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let place = 0; place < word.length; place += 1) bits |= 1 << (word.charCodeAt(place) & 31);
  return bits;
}

function differences(one: number, other: number): number {
  let bits = one ^ other;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
