/** How many pages an index holds at least, where there are several. */
const full = 1000;

const language = 'vi';

/**
 * How many pages each index of a ward holds, oldest first: one index for most wards, a thousand pages in each but the
 * last for busy ones. The last is never small, since Pagefind weighs a word by how rare it is in its own index.
 *
 * Pagefind's process holds a third of a megabyte a page, and a search takes time by the square of what it finds in an
 * index: ten indexes of a thousand pages answer six times as fast as one of ten thousand, and need a sixth of the memory.
 */
export function shardSizes(pages: number): number[] {
  const shards = Math.max(1, Math.floor(pages / full));
  return [...Array<number>(shards - 1).fill(full), pages - (shards - 1) * full];
}

/**
 * The language that an index is said to be in. Pagefind begins its ids of pages with it, and they are distinct within
 * an index alone: with a tag for each they are distinct in all, and tell which index they come from.
 */
export const shardLanguage = (shard: number): string => (shard === 0 ? language : `${language}-x-${shard}`);

/** Which index holds the page with an id: `vi_1b955e8` the first, `vi-x-3_1b955e8` the fourth. */
export const shardOf = (id: string): number => Number(/^vi-x-(\d+)_/.exec(id)?.[1] ?? 0);

/** An id without what all have, and back. */
export const shortId = (id: string): string =>
  id.replace(/^vi(?:-x-(\d+))?_/, (_, shard?: string) => (shard ? `${shard}_` : ''));
export const longId = (short: string): string => {
  const [, shard, hash] = /^(?:(\d+)_)?(.+)$/.exec(short) ?? [];
  return `${shardLanguage(Number(shard ?? 0))}_${hash}`;
};
