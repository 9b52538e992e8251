import { hash } from 'node:crypto';

/** A page that a search must find. */
export interface PlannedPage {
  /** Below the base path. */
  address: string;
  /** Changes whenever what is indexed of the page may have changed. */
  key: string;
}

/** Pages that are indexed together. */
export interface PlannedShard {
  /** Unique among the shards of a plan: what `shardLanguage` allows. */
  name: string;
  /** Oldest first. */
  pages: readonly PlannedPage[];
}

/** The sizes of shards. The last shard has `leastLast` pages at least, and less than `most + leastLast`. */
const sizes = { least: 200, most: 300, leastLast: 100 } as const;

/**
 * Divides pages into shards. The result depends on the addresses and their order alone.
 *
 * A shard ends where, of the places that give it a size between `least` and `most`, the page that begins the next shard
 * has the smallest digest. So shards do not move when pages are added at the end. A page that is added or removed
 * elsewhere changes its own shard, and seldom the next ones: the ends that follow are at the same pages again soon.
 * Sizes are nearly equal, because Pagefind weighs a word by its rarity in the index, and the last shard is not small.
 * @param pages oldest first, pages without a date before all others
 */
export function planShards(pages: readonly PlannedPage[]): PlannedShard[] {
  const digests = pages.map(({ address }) => hash('sha1', address));
  const shards: PlannedShard[] = [];
  const names = new Set<string>();
  const add = (from: number, to: number): void => {
    const name = nameOf(digests[from]!, names);
    names.add(name);
    shards.push({ name, pages: pages.slice(from, to) });
  };
  let from = 0;
  for (let end = endAfter(from, digests); end !== undefined; end = endAfter(from, digests)) {
    add(from, end);
    from = end;
  }
  if (from < pages.length) add(from, pages.length);
  return shards;
}

/** The end of the shard that begins at a place; undefined if it is the last shard. */
function endAfter(from: number, digests: readonly string[]): number | undefined {
  // Later pages could still move an end within a window that is not full.
  if (from + sizes.most >= digests.length) return undefined;
  let end = from + sizes.least;
  for (let place = end + 1; place <= from + sizes.most; place += 1)
    if (digests[place]! < digests[end]!) end = place;
  return digests.length - end < sizes.leastLast ? undefined : end;
}

/** A shard is named by its first page, so that its name does not depend on the shards before it. */
function nameOf(digest: string, taken: ReadonlySet<string>): string {
  for (let start = 0; ; start += 1) {
    const name = Number.parseInt(digest.slice(start, start + 8), 16)
      .toString(36)
      .padStart(4, '0')
      .slice(-4);
    if (!taken.has(name)) return name;
  }
}
