import { meta } from '../../shared/names.ts';
import type { ShardList } from '../../shared/shard-list.ts';
import { shardLanguage } from '../../shared/shard.ts';
import type { Query } from '../query/query.ts';
import { forPagefind } from '../query/query.ts';
import type { AskedWords } from './asked-shard.ts';
import { AskedShard } from './asked-shard.ts';
import type {
  InstanceOptions,
  OpenInstance,
  PagefindIndex,
  PagefindModule,
  PagefindResult,
} from './pagefind-browser.ts';

/** Who types “quyết định” wants documents of this type more than documents with these words. */
const ranking = { metaWeights: { title: 5, [meta.type]: 5 } };

/**
 * Pagefind over some of the shards. It always has the newest shard, the one of the language of the page; others join when
 * they are searched. A search of the newest shard alone never waits for others.
 */
export class ShardSearch {
  readonly #instance: OpenInstance;
  readonly #folder: string;
  readonly #options: InstanceOptions;
  readonly #newest: string | undefined;
  readonly #shards = new Map<string, Promise<AskedShard>>();
  /** Other shards join when Pagefind's program has begun. */
  readonly #ready: Promise<unknown>;

  /** @param root the address of the folder of the index, below the origin */
  constructor(Pagefind: PagefindModule['Pagefind'], root: string, { shards, digest }: ShardList) {
    this.#options = { ranking, metaCacheTag: digest };
    this.#instance = new Pagefind({ ...this.#options, basePath: root });
    // Pagefind merges no index from the address of its own folder: this is the same folder by another address.
    this.#folder = `${root}./`;
    this.#newest = shards[0]?.name;
    this.#ready = this.#newest === undefined ? Promise.resolve() : this.#instance.search('');
    // Who searches sees that it has failed.
    this.#ready.catch(() => undefined);
  }

  /**
   * Asks some shards for pages with some words; with `exact`, with the same marks.
   * @param shards the names of the shards
   * @returns the best first
   */
  async search(
    words: readonly string[],
    exact: boolean,
    shards: readonly string[],
  ): Promise<PagefindResult[]> {
    await this.#ready;
    const asked = asPagefindReads(words, exact);
    const found = await Promise.all(shards.map(async (name) => (await this.#shard(name)).ask(asked)));
    return found.flat().sort((a, b) => b.score - a.score);
  }

  /** Loads what the newest shard has of the words that a query asks for first. The search itself says what did not come. */
  async prepare({ attempts: [first], points }: Pick<Query, 'attempts' | 'points'>): Promise<void> {
    if (!first || this.#newest === undefined) return;
    const { folded } = asPagefindReads([...first.words, ...points], first.exact);
    try {
      await this.#ready;
      await (await this.#shard(this.#newest)).load(folded);
    } catch {
      // The search sees it, too.
    }
  }

  #shard(name: string): Promise<AskedShard> {
    const known = this.#shards.get(name);
    if (known) return known;
    const shard = name === this.#newest ? Promise.resolve(this.#instance.instances[0]!) : this.#join(name);
    const asked = shard.then((index) => new AskedShard(index));
    this.#shards.set(name, asked);
    return asked;
  }

  /** Adds a shard to those that are searched. */
  async #join(name: string): Promise<PagefindIndex> {
    const place = this.#instance.instances.length;
    await this.#instance.mergeIndex(this.#folder, { ...this.#options, language: shardLanguage(name) });
    return this.#instance.instances[place]!;
  }
}

/** Words as Pagefind's own search changes them before it asks its program. */
function asPagefindReads(words: readonly string[], exact: boolean): AskedWords {
  const marked = forPagefind(words).toLowerCase();
  const folded = marked.normalize('NFD').replace(/\p{M}/gu, '');
  return { marked, folded: folded.split(' ').filter(Boolean), exact };
}
