import { foldLetters } from '../../../../language/folding.ts';

/**
 * What kinds of typing faults cost. A fault that fingers make often costs less than any other letter.
 */
const costs = {
  /** Hỏi for ngã, or ngã for hỏi: many people say them alike. */
  hookOrTilde: 0.1,
  /** Another mark on the same letter: `chung` for `chủng`. */
  mark: 0.4,
  /** Two letters in the wrong order: `chugn`. */
  swapped: 0.6,
  /** A letter twice: `chuung`. */
  doubled: 0.4,
  /** A letter of a pair once, or any letter left out: `chng`. */
  dropped: 0.8,
  /** A letter too many: `chuyng`. */
  added: 0.8,
  /** The key beside the right one: `chubg`. */
  neighbour: 0.7,
  /** Any other letter: `chuzg`. */
  other: 1,
};

/** What one fault costs, and one that changes two letters of a word. */
export const [oneFault, otherKey] = [costs.dropped, costs.neighbour];

/** The longest word that is compared. */
export const longestWord = 24;

/** What it costs to type one word for another, both in small letters: 0 for the same. Marks count where they have them. */
export function editCost(typed: string, word: string): number {
  let [before, last, row] = [rowA, rowB, rowC];
  for (let j = 0; j <= word.length; j += 1) last[j] = j * costs.dropped;
  for (let i = 1; i <= typed.length; i += 1) {
    const letter = typed.charCodeAt(i - 1);
    const extra = baseOf(letter) === baseOf(typed.charCodeAt(i - 2)) ? costs.doubled : costs.added;
    row[0] = last[0]! + extra;
    for (let j = 1; j <= word.length; j += 1) {
      const wanted = word.charCodeAt(j - 1);
      const isSwapped = letter === word.charCodeAt(j - 2) && wanted === typed.charCodeAt(i - 2);
      row[j] = Math.min(
        last[j - 1]! + (letter === wanted ? 0 : changeCost(letter, wanted)),
        last[j]! + extra,
        row[j - 1]! + costs.dropped,
        isSwapped ? before[j - 2]! + costs.swapped : Infinity,
      );
    }
    [before, last, row] = [last, row, before];
  }
  return last[word.length]!;
}

// Kept, because a search compares thousands of words.
const rowA = new Float64Array(longestWord + 1);
const rowB = new Float64Array(longestWord + 1);
const rowC = new Float64Array(longestWord + 1);

function changeCost(letter: number, wanted: number): number {
  const [own, other] = [baseOf(letter), baseOf(wanted)];
  if (own === other)
    return withoutHookOrTilde(letter) === withoutHookOrTilde(wanted) ? costs.hookOrTilde : costs.mark;
  return neighbours.has(keyPair(own, other)) ? costs.neighbour : costs.other;
}

const withoutHookOrTilde = (letter: number): string =>
  String.fromCharCode(letter)
    .normalize('NFD')
    .replace(/[\u0309\u0303]/, '?');

/** Two letters as one number. */
function keyPair(one: number, other: number): number {
  return one * 65_536 + other;
}

const bases = new Map<number, number>();

/** The letter without marks. */
function baseOf(letter: number): number {
  const base = bases.get(letter) ?? foldLetters(String.fromCharCode(letter)).charCodeAt(0);
  bases.set(letter, base);
  return base;
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Two keys side by side, in both orders. */
const neighbours = new Set(
  rows.flatMap((row, at) =>
    [...row].flatMap((key, place) =>
      [row[place + 1], rows[at + 1]?.[place], rows[at + 1]?.[place - 1]].flatMap((other) =>
        other === undefined ? [] : [pairOf(key, other), pairOf(other, key)],
      ),
    ),
  ),
);

function pairOf(one: string, other: string): number {
  return keyPair(one.charCodeAt(0), other.charCodeAt(0));
}
