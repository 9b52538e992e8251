import { foldSqueezed } from '../../../language/folding.ts';
import { conditions } from '../../../language/privacy/conditions.ts';
import { isWithoutMarks, unmarkedParts } from '../unmarked.ts';

/** A phrase of a line that states a private fact of someone. */
export interface FoundCondition {
  from: number;
  to: number;
}

/** Phrases by their first words, each as its words; the longest first. */
function byFirstWord(all: readonly string[]): ReadonlyMap<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of all) {
    const own = phrase.split(' ');
    byFirst.set(own[0]!, [...(byFirst.get(own[0]!) ?? []), own]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.length - a.length);
  return byFirst;
}

const marked = byFirstWord(conditions);
/** Of a text without marks: one word alone may be too many others. */
const unmarked = byFirstWord([
  ...conditions.filter((phrase) => phrase.includes(' ')).map(foldSqueezed),
  ...conditions.filter((phrase) => /^[a-z\d/-]{3,}$/.test(phrase)),
]);

const word = /[\p{L}\d]+(?:[/-][\p{L}\d]+)*/gu;

/** The conditions that a text in small letters names, in its order; a longer phrase goes before one that is in it. */
export function conditionsIn(lower: string): FoundCondition[] {
  const found = isWithoutMarks(lower) ? [] : phrasesIn(lower, marked);
  for (const { from, text } of unmarkedParts(lower))
    for (const phrase of phrasesIn(text, unmarked))
      found.push({ from: from + phrase.from, to: from + phrase.to });
  return found.sort((a, b) => a.from - b.from);
}

function phrasesIn(lower: string, byFirst: ReadonlyMap<string, string[][]>): FoundCondition[] {
  const found: FoundCondition[] = [];
  const all: { text: string; from: number }[] = [];
  for (const { 0: text, index } of lower.matchAll(word)) all.push({ text, from: index });
  for (let at = 0; at < all.length; at += 1) {
    const phrase = byFirst.get(all[at]!.text)?.find((words) => isAt(all, at, words, lower));
    if (!phrase) continue;
    const last = all[at + phrase.length - 1]!;
    found.push({ from: all[at]!.from, to: last.from + last.text.length });
    at += phrase.length - 1;
  }
  return found;
}

function isAt(
  all: readonly { text: string; from: number }[],
  at: number,
  words: readonly string[],
  lower: string,
): boolean {
  for (const [number, each] of words.entries()) {
    const own = all[at + number];
    if (own?.text !== each) return false;
    const before = all[at + number - 1];
    // Only blanks or a comma stand between the words of a phrase.
    if (number > 0 && !/^[ ,]{1,3}$/.test(lower.slice(before!.from + before!.text.length, own.from)))
      return false;
  }
  return true;
}
