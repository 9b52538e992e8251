/** The part of `pagefind.js` that this project uses. Pagefind 1.5 writes this module into the folder of its index. */
export interface PagefindModule {
  /**
   * Works in the page itself and in no worker, which would have to load everything once more. Only the module of the search
   * page has it: src/site/pagefind-script.ts.
   */
  Pagefind: new (options: InstanceOptions) => PagefindInstance;
  createInstance(options: InstanceOptions): PagefindInstance;
}

export interface InstanceOptions {
  /** The address of the folder of the index; the folder of `pagefind.js` if undefined. */
  basePath?: string;
  /** A part of the address of `pagefind-entry.json`, by which a browser may keep the file. */
  metaCacheTag: string;
  /** Whether words are found only with exactly the same marks. */
  exactDiacritics: boolean;
  /** The weight of a word in each field of a page; 1 for fields that are not named. */
  ranking: { metaWeights: Record<string, number> };
}

export interface PagefindInstance {
  /** Adds the index of a language in a folder to those that are searched. */
  mergeIndex(path: string, options: InstanceOptions & { language: string }): Promise<void>;
  /** Loads the parts of the index that a search for some words needs. */
  preload(words: string): Promise<void>;
  search(words: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Positions of the found words; words are counted by white space. */
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  /** With the base path. */
  url: string;
  content: string;
  meta: Record<string, string>;
}
