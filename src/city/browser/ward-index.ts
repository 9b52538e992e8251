import type { FoundPages } from '../../search/browser/answers/find.ts';
import { find } from '../../search/browser/answers/find.ts';
import type { SearchedIndex } from '../../search/browser/answers/searched-index.ts';
import type {
  PagefindInstance,
  PagefindModule,
  PagefindResult,
} from '../../search/browser/engine/pagefind-browser.ts';
import type { Query } from '../../search/browser/query/query.ts';
import { forPagefind } from '../../search/browser/query/query.ts';
import { indexFolder, meta, shardsFile } from '../../search/shared/names.ts';
import type { ShardList } from '../../search/shared/shard-list.ts';
import { shardLanguage, shardOf } from '../../search/shared/shard.ts';

/** How many shards of a ward are asked, the newest first, while all wards are asked: some 500 documents of each. */
const newestShards = 2;

/**
 * Pagefind, from the front's own folder. Each ward has an instance of its own, so that a ward that fails stops no other,
 * and pages of two wards with the same id stay apart. All instances share the front's worker and its program: a ward is
 * asked for its index alone.
 */
export interface Runtime {
  module: PagefindModule;
  digest: string;
}

/**
 * Loads Pagefind.
 * @param base the base path of the front
 * @param attempt the number of failed attempts before: it changes the address, because browsers remember failed modules
 */
export async function openRuntime(base: string, attempt: number): Promise<Runtime> {
  const root = `${base}${indexFolder}/`;
  const [{ digest }, module] = await Promise.all([
    loadList(root),
    import(
      /* @vite-ignore */ `${root}pagefind.js${attempt > 0 ? `?${attempt}` : ''}`
    ) as Promise<PagefindModule>,
  ]);
  return { module, digest };
}

/** The index of one ward. */
export interface WardIndex {
  /** @param whole whether all of its shards are asked, not the newest alone */
  find(query: Query, whole: boolean): Promise<FoundPages>;
}

/** Opens the index of the ward with this base path. */
export async function openWard(runtime: Runtime, base: string): Promise<WardIndex> {
  const root = `${base}${indexFolder}/`;
  const list = await loadList(root);
  const instances = new Map<string, Promise<PagefindInstance>>();
  const open = (exact: boolean, whole: boolean): Promise<PagefindInstance> => {
    const key = `${exact} ${whole}`;
    const opened = instances.get(key) ?? openInstance(runtime, root, list, exact, whole);
    instances.set(key, opened);
    return opened;
  };
  const names = new Set(list.shards.map(({ name }) => name));
  const search = async (
    words: readonly string[],
    exact: boolean,
    whole: boolean,
  ): Promise<PagefindResult[]> => {
    const { results } = await (await open(exact, whole)).search(forPagefind(words));
    // The front's own page answers too.
    return results.filter(({ id }) => names.has(shardOf(id)));
  };
  return {
    async find(query, whole) {
      // The shards that are asked are asked together, as if they were one: there is one answer, which is complete.
      const asOne: SearchedIndex = {
        shards: ['asked'],
        search: (words, exact) => search(words, exact, whole),
        findCode: () => Promise.resolve(undefined),
      };
      const { value } = await find(query, asOne).next();
      return value as FoundPages;
    },
  };
}

async function openInstance(
  { module, digest }: Runtime,
  root: string,
  list: ShardList,
  exact: boolean,
  whole: boolean,
): Promise<PagefindInstance> {
  const options = { exactDiacritics: exact, ranking: { metaWeights: { title: 5, [meta.type]: 5 } } };
  const instance = module.createInstance({ ...options, metaCacheTag: digest });
  const shards = whole ? list.shards : list.shards.slice(0, newestShards);
  await Promise.all(
    shards.map(({ name }) =>
      instance.mergeIndex(root, { ...options, metaCacheTag: list.digest, language: shardLanguage(name) }),
    ),
  );
  return instance;
}

async function loadList(root: string): Promise<ShardList> {
  const response = await fetch(root + shardsFile, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${root}${shardsFile}: ${response.status}`);
  return (await response.json()) as ShardList;
}
