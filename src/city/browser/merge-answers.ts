import { greatest } from '../../language/lists/long-lists.ts';
import type { IndexAnswer } from '../../search/browser/answers/results.ts';
import { rankOf } from '../../search/browser/answers/results.ts';

/**
 * The pages of an answer in order: the document with the code, documents that cite it, others as they hold the words; in
 * each group the best first.
 */
export function ranked(answer: IndexAnswer): string[] {
  const { scores, own, citing } = answer;
  const ids = [...new Set([...own, ...citing, ...scores.keys()])];
  return ids.sort(
    (a, b) => rankOf(answer, a) - rankOf(answer, b) || (scores.get(b) ?? 0) - (scores.get(a) ?? 0),
  );
}

/**
 * Joins the results of several wards: first what `isFirst` says, then the best of each ward, then the second of each.
 * Scores of two indexes do not compare: a word is weighed by how rare it is in its own index.
 */
export function interleave<Item>(
  lists: readonly (readonly Item[])[],
  isFirst: (item: Item) => boolean,
): Item[] {
  const longest = greatest(
    lists.map((list) => list.length),
    0,
  );
  const byRank = Array.from({ length: longest }, (_, rank) =>
    lists.flatMap((list) => list.slice(rank, rank + 1)),
  );
  const all = byRank.flat();
  return [...all.filter(isFirst), ...all.filter((item) => !isFirst(item))];
}
