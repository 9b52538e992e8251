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

/** Who types “quyết định” wants documents of this type more than documents with these words. */
const ranking = { metaWeights: { title: 5, [meta.type]: 5 } };

/**
 * Loads the index of the portal with this base path.
 * @param attempt the number of failed attempts before: it changes the address, because browsers remember failed modules
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
      // A deployment between two requests may bring pages of another index than the catalog's: these are left out.
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

/** Opens Pagefind; `exact` is an option of the whole instance. Two instances share the worker and the loaded files. */
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
