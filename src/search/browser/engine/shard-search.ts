import { meta } from '../../shared/names.ts';
import type { ShardList } from '../../shared/shard-list.ts';
import { shardLanguage, shardOf } from '../../shared/shard.ts';
import type { Query } from '../query/query.ts';
import { forPagefind } from '../query/query.ts';
import type {
  InstanceOptions,
  PagefindInstance,
  PagefindModule,
  PagefindResult,
} from './pagefind-browser.ts';

/** Who types “quyết định” wants documents of this type more than documents with these words. */
const ranking = { metaWeights: { title: 5, [meta.type]: 5 } };

/**
 * Pagefind over some of the shards. It always has the newest shard, the one of the language of the page; others join when
 * they are searched. A search of the newest shard alone has an instance of its own, so that it never waits for others.
 */
export class ShardSearch {
  readonly #Pagefind: PagefindModule['Pagefind'];
  readonly #root: string;
  readonly #list: ShardList;
  readonly #opened = new Map<string, OpenedInstance>();
  /** Pagefind's program is one for all instances: it must not begin a second time while the first one is beginning. */
  readonly #ready: Promise<unknown>;

  constructor(Pagefind: PagefindModule['Pagefind'], root: string, list: ShardList) {
    this.#Pagefind = Pagefind;
    this.#root = root;
    this.#list = list;
    this.#ready =
      list.shards.length > 0 ? this.#instance(false, false).instance.search('') : Promise.resolve();
    // Who searches sees that it has failed.
    this.#ready.catch(() => undefined);
  }

  /**
   * Asks some shards for pages with some words; with `exact`, with the same marks.
   * @param shards the names of the shards
   */
  async search(
    words: readonly string[],
    exact: boolean,
    shards: readonly string[],
  ): Promise<PagefindResult[]> {
    await this.#ready;
    const newest = this.#list.shards[0]!.name;
    const others = shards.filter((name) => name !== newest);
    const opened = this.#instance(exact, others.length > 0);
    await Promise.all(others.map((name) => opened.join(name)));
    const { results } = await opened.instance.search(forPagefind(words));
    const asked = new Set(shards);
    return results.filter(({ id }) => asked.has(shardOf(id)));
  }

  /** Loads what the newest shard has of the words that a query asks for first. The search itself says what did not come. */
  async prepare({ attempts: [first], points }: Pick<Query, 'attempts' | 'points'>): Promise<void> {
    if (!first) return;
    const ready = await this.#ready.then(
      () => true,
      () => false,
    );
    if (!ready) return;
    const { instance } = this.#instance(first.exact, false);
    await instance.preload(forPagefind([...first.words, ...points])).catch(() => undefined);
  }

  /** `exact` is an option of a whole instance. */
  #instance(exact: boolean, several: boolean): OpenedInstance {
    const key = `${exact} ${several}`;
    const opened =
      this.#opened.get(key) ??
      new OpenedInstance(this.#Pagefind, this.#root, {
        exactDiacritics: exact,
        ranking,
        metaCacheTag: this.#list.digest,
      });
    this.#opened.set(key, opened);
    return opened;
  }
}

class OpenedInstance {
  readonly instance: PagefindInstance;
  readonly #folder: string;
  readonly #options: InstanceOptions;
  readonly #joined = new Map<string, Promise<void>>();

  constructor(Pagefind: PagefindModule['Pagefind'], root: string, options: InstanceOptions) {
    this.instance = new Pagefind({ ...options, basePath: root });
    // Pagefind merges no index from the address of its own folder: this is the same folder by another address.
    this.#folder = `${root}./`;
    this.#options = options;
  }

  /** Adds a shard to those that are searched. */
  join(name: string): Promise<void> {
    const joined =
      this.#joined.get(name) ??
      this.instance.mergeIndex(this.#folder, { ...this.#options, language: shardLanguage(name) });
    this.#joined.set(name, joined);
    return joined;
  }
}
