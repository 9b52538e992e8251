import type { Mention } from './mention.ts';

/**
 * Gives all mentions of one law in a text the same code and key. `Luật Nhà ở` and `Luật Nhà ở năm 2023` become `Luật
 * Nhà ở số 27/2023/QH15` if the text has that. A bare name after two laws of that name means the one cited last before
 * it.
 */
export function mergeLaws<Item extends Mention>(mentions: readonly Item[]): Item[] {
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
