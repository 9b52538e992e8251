/** How many pages an index holds at least, where there are several. */
const full = 1000;

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
