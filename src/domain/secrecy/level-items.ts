import { levelAlone, listLevels } from './hold-stamp.ts';

const item = /^\s*(?:[-+*•–]|\d{1,3}[.)]|\p{L}[.)])\s/u;

/**
 * The items of lists that are a level in small letters and nothing else, by the indices of their lines, each with whether it
 * is a stamp: no item of the Law's list of levels is one, and one without other items beside it can be nothing else.
 * @param lines without blank ones
 */
export function levelItems(lines: readonly string[]): Map<number, boolean> {
  const isItem = (index: number): boolean => item.test(lines[index] ?? '');
  const found = [...lines.keys()].filter((index) => isItem(index) && levelAlone(lines[index]!) !== undefined);
  const isOfLaw = listLevels(found.map((index) => lines[index]!));
  const isAlone = (index: number): boolean => !isItem(index - 1) && !isItem(index + 1);
  return new Map(found.flatMap((index) => (isOfLaw || isAlone(index) ? [[index, !isOfLaw] as const] : [])));
}
