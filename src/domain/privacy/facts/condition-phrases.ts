import { conditions } from '../../../language/privacy/conditions.ts';

/** A phrase of a line that states a private fact of someone. */
export interface FoundCondition {
  from: number;
  to: number;
}

/** The phrases by their first words, each as its words; the longest first. */
const byFirst = new Map<string, string[][]>();
for (const phrase of conditions) {
  const all = phrase.split(' ');
  byFirst.set(all[0]!, [...(byFirst.get(all[0]!) ?? []), all]);
}
for (const phrases of byFirst.values()) phrases.sort((a, b) => b.length - a.length);

const word = /[\p{L}\d]+(?:[/-][\p{L}\d]+)*/gu;

/** The conditions that a text in small letters names, in its order; a longer phrase goes before one that is in it. */
export function conditionsIn(lower: string): FoundCondition[] {
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
