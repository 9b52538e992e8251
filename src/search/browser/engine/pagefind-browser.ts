/** The part of `pagefind.js` that this project uses. Pagefind 1.5 writes this module into the folder of its index. */
export interface PagefindModule {
  /**
   * Works in the page itself and in no worker, which would have to load everything once more. Only the module of the search
   * page has it: src/site/pagefind-script.ts.
   */
  Pagefind: new (options: InstanceOptions) => OpenInstance;
  createInstance(options: InstanceOptions): PagefindInstance;
}

export interface InstanceOptions {
  /** The address of the folder of the index; the folder of `pagefind.js` if undefined. */
  basePath?: string;
  /** A part of the address of `pagefind-entry.json`, by which a browser may keep the file. */
  metaCacheTag: string;
  /** Whether the instance itself finds words only with exactly the same marks. */
  exactDiacritics?: boolean;
  /** The weight of a word in each field of a page; 1 for fields that are not named. */
  ranking: { metaWeights: Record<string, number> };
}

export interface PagefindInstance {
  /** Adds the index of a language in a folder to those that are searched. */
  mergeIndex(path: string, options: InstanceOptions & { language: string }): Promise<void>;
  search(words: string): Promise<{ results: PagefindResult[] }>;
}

/** An instance that works in the page itself. */
export interface OpenInstance extends PagefindInstance {
  /** That of the language of the page, then the others as they were added: each is here at once, and ready later. */
  readonly instances: readonly PagefindIndex[];
}

/** One index of an instance, with what it has loaded. */
export interface PagefindIndex {
  readonly backend: PagefindProgram;
  /** Where the program has the index; waits until it is ready. */
  getPtr(): Promise<number>;
  /** Loads a part of the index, once. */
  loadChunk(name: string): Promise<unknown>;
  /** Loads what is kept of a page; its address is below that of the portal. */
  _loadFragment(id: string): Promise<PagefindPage>;
  fullUrl(address: string): string;
}

/** Pagefind's program. It gives everything as JSON. */
interface PagefindProgram {
  /** The names of the parts of an index that have some words, which are without marks. */
  request_indexes(index: number, words: string): string;
  /** The pages with some words: `{ results: ProgramResult[] }`. */
  search(
    index: number,
    words: string,
    marked: string,
    filters: string,
    sort: string,
    isPhrase: boolean,
    exactDiacritics: boolean,
  ): string;
}

/** A found page: its id, its score, the places of the words, and the fields that have some of them. */
export interface ProgramResult {
  p: string;
  s: number;
  l: { l: number }[];
  mf?: string[];
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Positions of the found words; words are counted by white space. */
  words: number[];
  matchedMetaFields?: string[] | undefined;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  /** With the base path. */
  url: string;
  content: string;
  meta: Record<string, string>;
}
