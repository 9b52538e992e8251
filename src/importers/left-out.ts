import { isRule } from '../language/letters.ts';
import type { Omission, OmissionName, PaperLine } from './paper.ts';

/**
 * What printed texts have that no field has, an omission for each text: `Số:` beside a number. Capitals do not count.
 * @param fields the values that were read from the texts
 */
export function leftOut(
  texts: readonly { text: string; page: number }[],
  fields: readonly (string | undefined)[],
  name: OmissionName,
): Omission[] {
  const taken = new Map<string, number>();
  for (const word of fields.flatMap((field) => wordsOf(field ?? '')))
    taken.set(word, (taken.get(word) ?? 0) + 1);
  return texts.flatMap(({ text, page }): Omission[] => {
    const rest = text
      .split(/\s+/)
      .filter((token) => !takes(taken, wordsOf(token)))
      .join(' ');
    return isRule(rest) ? [] : [{ name, text: rest, page }];
  });
}

/** The text of a line, or of all its cells. */
export const printedText = ({ text, table, page }: PaperLine): { text: string; page: number } => ({
  text: table?.flat().join(' ') ?? text,
  page,
});

/** Takes the words out of `taken`; false, and nothing is taken, where one of them is not there. */
function takes(taken: Map<string, number>, words: readonly string[]): boolean {
  const left = new Map(taken);
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) return false;
    left.set(word, count - 1);
  }
  for (const [word, count] of left) taken.set(word, count);
  return words.length > 0;
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
