import type { KnownWords } from '../words/known-words.ts';
import { editCost, longestWord } from './edit-cost.ts';
import { soundsLike } from './sounds.ts';

/** A known word that may be meant. */
export interface Candidate {
  /** Without marks. */
  word: string;
  /** What the fault costs: 0.4 for letters that sound alike, 1 for one wrong letter. */
  cost: number;
}

/** What letters that sound alike cost. */
const alike = 0.4;

/** The known words that may be meant with a folded word, the likeliest first; none for a longer word than people type. */
export function candidatesFor(typed: string, known: Searched): Candidate[] {
  if (typed.length > longestWord - 2) return [];
  const most = mostCost(typed);
  const index = indexOf(known);
  const letters = lettersOf(typed);
  // A wrong letter is one letter less and one more; two faults have room in longer words only.
  const mostDifferences = typed.length < 6 ? 2 : 4;
  const costs = new Map<string, number>();
  for (const [spelling, differences] of soundsLike(typed))
    if (known.spellings(spelling).length > 0) costs.set(spelling, differences * alike);
  for (let length = Math.max(1, typed.length - 2); length <= typed.length + 2; length += 1)
    for (const entry of index[length] ?? []) {
      if (differences(entry.letters, letters) > mostDifferences) continue;
      const cost = editCost(typed, entry.word, most);
      if (cost > 0 && cost < (costs.get(entry.word) ?? Infinity)) costs.set(entry.word, cost);
    }
  return [...costs].map(([word, cost]) => ({ word, cost })).sort((a, b) => a.cost - b.cost);
}

/** The most that faults in a word cost: one in a short word, two in a long one. */
const mostCost = ({ length }: { length: number }): number =>
  length < 4 ? 1 : length < 6 ? 1.2 : length < 8 ? 1.6 : 2;

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
