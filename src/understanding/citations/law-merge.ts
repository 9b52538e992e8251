import type { Mention } from './mention.ts';

/**
 * Brings the mentions of one law in one text together: `Luật Nhà ở`, `Luật Nhà ở năm 2023` and `Luật Nhà ở số
 * 27/2023/QH15` are the last one. A bare name after two laws of that name is the one cited last.
 */
export function mergeLaws<Item extends Mention>(mentions: readonly Item[]): Item[] {
  if (!mentions.some(({ law }) => law)) return [...mentions];
  const full = mentions.filter(({ law }) => law && (law.numbered || law.year));
  return mentions.map((mention, at) => {
    const { law } = mention;
    if (!law || law.numbered) return mention;
    const same = full.filter(
      (other) =>
        other.law!.base === law.base && (!law.year || !other.law!.year || other.law!.year === law.year),
    );
    const numbered = same.filter((other) => other.law!.numbered);
    const of = numbered.length > 0 ? numbered : same;
    const target = of.filter((other) => mentions.indexOf(other) < at).at(-1) ?? of[0];
    if (!target || target === mention) return mention;
    return { ...mention, code: target.code, key: target.key, type: target.type };
  });
}
