import type { PagefindIndex, PagefindPage, PagefindResult, ProgramResult } from './pagefind-browser.ts';

/** Some words as Pagefind's program takes them, made once for all shards. */
export interface AskedWords {
  /** In small letters. */
  marked: string;
  /** The same without marks. */
  folded: readonly string[];
  /** Whether they are found only with exactly these marks. */
  exact: boolean;
}

/** Zero-width spaces, which Pagefind sets into words of some languages. */
const zeroWidth = /\u200B/g;

/**
 * Asks one shard. Pagefind's own search would read the words anew in each of 40 shards, look up again which parts of it they
 * are in, and cut excerpts of each page that is read.
 */
export class AskedShard {
  readonly #index: PagefindIndex;
  readonly #loaded = new Map<string, Promise<unknown>>();
  readonly #pages = new Map<string, Promise<PagefindPage>>();

  /** @param index the shard, ready to be asked */
  constructor(index: PagefindIndex) {
    this.#index = index;
  }

  /** Loads what it has of some words without marks: what was asked before is there. */
  async load(folded: readonly string[]): Promise<void> {
    const others = folded.filter((word) => !this.#loaded.has(word));
    if (others.length > 0) {
      const index = await this.#index.getPtr();
      const names = JSON.parse(this.#index.backend.request_indexes(index, others.join(' '))) as string[];
      const loaded = Promise.all(names.map((name) => this.#index.loadChunk(name)));
      for (const word of others) this.#loaded.set(word, loaded);
    }
    await Promise.all(folded.map((word) => this.#loaded.get(word)));
  }

  /** The pages with some words, the best first. */
  async ask({ marked, folded, exact }: AskedWords): Promise<PagefindResult[]> {
    await this.load(folded);
    const index = await this.#index.getPtr();
    const found = this.#index.backend.search(index, folded.join(' '), marked, '{}', '', false, exact);
    const { results } = JSON.parse(found) as { results: ProgramResult[] };
    return results.map(({ p: id, s: score, l: places, mf: matchedMetaFields }) => ({
      ...{ id, score, matchedMetaFields },
      words: places.map(({ l: place }) => place),
      data: () => this.#page(id),
    }));
  }

  #page(id: string): Promise<PagefindPage> {
    const known = this.#pages.get(id);
    if (known) return known;
    const loaded = this.#index._loadFragment(id).then(({ url, content, meta }) => ({
      url: this.#index.fullUrl(url),
      content: content.replace(zeroWidth, ''),
      meta,
    }));
    this.#pages.set(id, loaded);
    return loaded;
  }
}
