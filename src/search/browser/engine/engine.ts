import type { Catalog } from '../../shared/catalog.ts';
import { indexFolder } from '../../shared/names.ts';
import { shardOf } from '../../shared/shard.ts';
import type { Query } from '../query/query.ts';
import type { FoundPages } from './find.ts';
import { find } from './find.ts';
import { IndexParts } from './index-parts.ts';
import type { PagefindModule } from './pagefind-browser.ts';
import { ShardSearch } from './shard-search.ts';

/** The portal's index, loaded in the browser. */
export interface Engine {
  /** Searches: at first the newest shard, then all. The last answer is the complete one. */
  find(query: Query): AsyncGenerator<FoundPages>;
  /** What is known of the pages of the shards in which something was found, newest first. */
  catalogFor(found: FoundPages): Promise<Catalog>;
}

/**
 * Loads the index of the portal with this base path.
 * @param attempt the number of failed attempts before: it changes the address, because browsers remember failed modules
 */
export async function openEngine(base: string, attempt: number): Promise<Engine> {
  const root = `${base}${indexFolder}/`;
  const [parts, module] = await Promise.all([
    IndexParts.open(root),
    import(
      /* @vite-ignore */ `${root}pagefind.js${attempt > 0 ? `?${attempt}` : ''}`
    ) as Promise<PagefindModule>,
  ]);
  const shardSearch = new ShardSearch(module, root, parts.list);
  const index = {
    shards: parts.list.shards.map(({ name }) => name),
    search: shardSearch.search.bind(shardSearch),
    findCode: parts.findCode.bind(parts),
  };
  // Nearly every search needs it. Who needs it sees its failure.
  void parts.catalog(new Set(index.shards.slice(0, 1))).catch(() => undefined);
  return {
    find: (query) => find(query, index),
    catalogFor: ({ hits }) => parts.catalog(new Set([...hits.keys()].map(shardOf))),
  };
}
