/** What each mark costs that one word has and the other has not; hỏi and ngã are nearly one. */
const markCost = 0.4;
export const hookForTilde = 0.1;

/** What it costs that the marks of two words differ: `trứng`, `chứng` 0. */
export function markDifference(one: string, other: string): number {
  const [own, wanted] = [marksOf(one), marksOf(other)];
  if (own.join() === wanted.join()) return 0;
  if (own.join().replace(hookOrTilde, '?') === wanted.join().replace(hookOrTilde, '?')) return hookForTilde;
  return markCost * Math.max(without(own, wanted), without(wanted, own));
}

const hookOrTilde = /[\u0309\u0303]/;

const without = (marks: readonly string[], others: readonly string[]): number =>
  marks.filter((mark) => !others.includes(mark)).length;

const marksOf = (word: string): string[] => (word.normalize('NFD').match(/\p{M}|đ/gu) ?? []).sort();
