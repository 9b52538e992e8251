import type { IndexAnswer } from '../../search/browser/engine/results.ts';

/** The pages of an answer in order: the document with the code, documents that cite it, others; in each the best first. */
export function ranked({ scores, own, citing }: IndexAnswer): string[] {
  const ids = [...new Set([...own, ...citing, ...scores.keys()])];
  const group = (id: string): number => (own.has(id) ? 0 : citing.has(id) ? 1 : 2);
  return ids.sort((a, b) => group(a) - group(b) || (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

/**
 * Joins the results of several wards: first what `isFirst` says, then the best of each ward, then the second of each.
 * Scores of two indexes do not compare: a word is weighed by how rare it is in its own index.
 */
export function interleave<Item>(
  lists: readonly (readonly Item[])[],
  isFirst: (item: Item) => boolean,
): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const byRank = Array.from({ length: longest }, (_, rank) =>
    lists.flatMap((list) => list.slice(rank, rank + 1)),
  );
  const all = byRank.flat();
  return [...all.filter(isFirst), ...all.filter((item) => !isFirst(item))];
}
