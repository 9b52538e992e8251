/** The least number of pages in an index, if there are several. */
const full = 1000;

const language = 'vi';

/**
 * The number of pages in each index of a ward, oldest pages first. Most wards have one index. Busy wards have a
 * thousand pages in each but the last, which has more: Pagefind weighs a word by its rarity in the index, so none may
 * be small.
 *
 * Pagefind's process needs a third of a megabyte of memory for a page, and the time of a search grows with the square
 * of the pages found in an index. Ten indexes of a thousand pages are six times as fast as one of ten thousand, and
 * need a sixth of the memory.
 */
export function shardSizes(pages: number): number[] {
  const shards = Math.max(1, Math.floor(pages / full));
  return [...Array<number>(shards - 1).fill(full), pages - (shards - 1) * full];
}

/**
 * The language tag of an index. Pagefind's ids of pages begin with it and are unique only within an index. With a tag
 * of its own for each index, ids are unique in all of them, and tell the index that they are from.
 */
export const shardLanguage = (shard: number): string => (shard === 0 ? language : `${language}-x-${shard}`);

/** The number of the index that has the page with an id, from 0: `vi_1b955e8` → 0, `vi-x-3_1b955e8` → 3. */
export const shardOf = (id: string): number => Number(/^vi-x-(\d+)_/.exec(id)?.[1] ?? 0);

/** An id without the part that all ids have. */
export const shortId = (id: string): string =>
  id.replace(/^vi(?:-x-(\d+))?_/, (_, shard?: string) => (shard ? `${shard}_` : ''));
/** Undoes `shortId`. */
export const longId = (short: string): string => {
  const [, shard, hash] = /^(?:(\d+)_)?(.+)$/.exec(short) ?? [];
  return `${shardLanguage(Number(shard ?? 0))}_${hash}`;
};
