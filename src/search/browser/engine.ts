import type { Catalog } from '../shared/catalog.ts';
import { unpackCatalog } from '../shared/catalog.ts';
import { catalogFile, indexFolder, meta } from '../shared/names.ts';
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

/** “quyết định” asks for decisions sooner than for what decides something. */
const ranking = { metaWeights: { title: 5, [meta.type]: 5 } };

/**
 * Loads the index of the portal with this base path.
 * @param attempt how often it has been tried before: browsers remember that a module could not be had, by its address.
 */
export async function openEngine(base: string, attempt: number): Promise<Engine> {
  const root = `${base}${indexFolder}/`;
  const [catalog, module] = await Promise.all([
    loadCatalog(root + catalogFile),
    import(
      /* @vite-ignore */ `${root}pagefind.js${attempt > 0 ? `?${attempt}` : ''}`
    ) as Promise<PagefindModule>,
  ]);
  const known = new Set(catalog.entries.map(({ id }) => id));
  const instances = new Map<boolean, Promise<PagefindInstance>>();
  const instance = (exact: boolean): Promise<PagefindInstance> => {
    const opened = instances.get(exact) ?? openInstance(module, root, catalog.shards, exact);
    instances.set(exact, opened);
    return opened;
  };
  return {
    catalog,
    find: (query) =>
      // Pages of another index than the catalog's, left by a deployment between two requests, are let go.
      find(query, async (words, exact) =>
        (await (await instance(exact)).search(forPagefind(words))).results.filter(({ id }) => known.has(id)),
      ),
  };
}

async function loadCatalog(address: string): Promise<Catalog> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return unpackCatalog(await response.text());
}

/** Pagefind takes exactness as a property of an instance; both share its worker and the files already loaded. */
async function openInstance(
  module: PagefindModule,
  root: string,
  shards: number,
  exact: boolean,
): Promise<PagefindInstance> {
  const options = { exactDiacritics: exact, ranking };
  const instance = module.createInstance(options);
  const others = Array.from({ length: shards - 1 }, (_, index) => `${root}${index + 1}/`);
  await Promise.all(others.map((path) => instance.mergeIndex(path, options)));
  return instance;
}
