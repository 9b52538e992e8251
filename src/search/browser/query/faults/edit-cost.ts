/**
 * What kinds of typing faults cost. A fault that fingers make often costs less than any other letter.
 */
const costs = {
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

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** What it costs to type one folded word for another: 0 for the same. Infinity if it is more than `most`. */
export function editCost(typed: string, word: string, most: number): number {
  let [before, last, row] = [rowA, rowB, rowC];
  for (let j = 0; j <= word.length; j += 1) last[j] = j * costs.dropped;
  for (let i = 1; i <= typed.length; i += 1) {
    const letter = typed.charAt(i - 1);
    const extra = letter === typed.charAt(i - 2) ? costs.doubled : costs.added;
    let least = (row[0] = last[0]! + extra);
    for (let j = 1; j <= word.length; j += 1) {
      const wanted = word.charAt(j - 1);
      let cost = Math.min(
        last[j - 1]! + changeCost(letter, wanted),
        last[j]! + extra,
        row[j - 1]! + costs.dropped,
      );
      if (i > 1 && j > 1 && letter === word.charAt(j - 2) && wanted === typed.charAt(i - 2))
        cost = Math.min(cost, before[j - 2]! + costs.swapped);
      row[j] = cost;
      least = Math.min(least, cost, last[j]!);
    }
    if (least > most) return Infinity;
    [before, last, row] = [last, row, before];
  }
  const cost = last[word.length]!;
  // Sums of tenths are not exact.
  return cost > most + 0.001 ? Infinity : cost;
}

/** The longest word that is compared. */
export const longestWord = 24;

// Kept, because a search compares thousands of words.
const rowA = new Float64Array(longestWord + 1);
const rowB = new Float64Array(longestWord + 1);
const rowC = new Float64Array(longestWord + 1);

const changeCost = (letter: string, wanted: string): number =>
  letter === wanted ? 0 : neighbours.has(letter + wanted) ? costs.neighbour : costs.other;

const neighbours = new Set(
  rows.flatMap((row, at) =>
    [...row].flatMap((key, place) =>
      [row[place + 1], rows[at + 1]?.[place], rows[at + 1]?.[place - 1]].flatMap((other) =>
        other === undefined ? [] : [key + other, other + key],
      ),
    ),
  ),
);
