import type { Catalog } from '../shared/catalog.ts';
import { unpackCatalog } from '../shared/catalog.ts';
import { indexFolder, meta, shardsFile } from '../shared/names.ts';
import type { ShardList } from '../shared/shard-list.ts';
import { catalogPath } from '../shared/shard-list.ts';
import { shardLanguage } from '../shared/shard.ts';
import type { FoundPages } from './find.ts';
import { find } from './find.ts';
import type { PagefindInstance, PagefindModule } from './pagefind-browser.ts';
import type { Query } from './query.ts';
import { forPagefind } from './query.ts';

/** The portal's index, loaded in the browser. */
export interface Engine {
  catalog: Catalog;
  find(query: Query): Promise<FoundPages>;
}

/** Who types “quyết định” wants documents of this type more than documents with these words. */
const ranking = { metaWeights: { title: 5, [meta.type]: 5 } };

/**
 * Loads the index of the portal with this base path.
 * @param attempt the number of failed attempts before: it changes the address, because browsers remember failed modules
 */
export async function openEngine(base: string, attempt: number): Promise<Engine> {
  const root = `${base}${indexFolder}/`;
  const [list, module] = await Promise.all([
    load(root + shardsFile, 'no-cache').then((text) => JSON.parse(text) as ShardList),
    import(
      /* @vite-ignore */ `${root}pagefind.js${attempt > 0 ? `?${attempt}` : ''}`
    ) as Promise<PagefindModule>,
  ]);
  const catalog = (
    await Promise.all(
      list.shards.map(async (shard) =>
        unpackCatalog(shard.name, await load(root + catalogPath(shard), 'default')),
      ),
    )
  ).flat();
  const known = new Set(catalog.map(({ id }) => id));
  const instances = new Map<boolean, Promise<PagefindInstance>>();
  const instance = (exact: boolean): Promise<PagefindInstance> => {
    const opened = instances.get(exact) ?? openInstance(module, root, list, exact);
    instances.set(exact, opened);
    return opened;
  };
  return {
    catalog,
    find: (query) =>
      // A deployment between two requests may bring pages of another index than the catalog's: these are left out.
      find(query, async (words, exact) =>
        (await (await instance(exact)).search(forPagefind(words))).results.filter(({ id }) => known.has(id)),
      ),
  };
}

async function load(address: string, cache: RequestCache): Promise<string> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** Opens Pagefind; `exact` is an option of the whole instance. Two instances share the worker and the loaded files. */
async function openInstance(
  module: PagefindModule,
  root: string,
  { digest, shards }: ShardList,
  exact: boolean,
): Promise<PagefindInstance> {
  const options = { exactDiacritics: exact, ranking, metaCacheTag: digest };
  const instance = module.createInstance(options);
  await Promise.all(
    shards
      .slice(1)
      .map(({ name }) => instance.mergeIndex(`${root}./`, { ...options, language: shardLanguage(name) })),
  );
  return instance;
}
