/** A shard, as the browser knows it before it loads anything of it. */
export interface ListedShard {
  name: string;
  /** How many pages it has. */
  pages: number;
  /** The digest in the name of its catalog. */
  catalog: string;
  /** The days of its oldest and its newest document; undefined if it has no document with a date. */
  days?: [oldest: string, newest: string] | undefined;
}

/** All shards of an index. It grows with the number of shards, and has nothing of a single page. */
export interface ShardList {
  /** Changes when a shard changes. It is part of the address of Pagefind's own list, so that no cache mixes the two. */
  digest: string;
  /** Newest first. */
  shards: ListedShard[];
}

/** The path of the catalog of a shard in the folder of the index. No other content ever has this path. */
export const catalogPath = ({ name, catalog }: Pick<ListedShard, 'name' | 'catalog'>): string =>
  `catalog/${name}_${catalog}.json`;
