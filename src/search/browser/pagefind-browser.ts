/** What this project uses of `pagefind.js`, the engine that Pagefind 1.5 writes beside its index. */
export interface PagefindModule {
  createInstance(options: InstanceOptions): PagefindInstance;
}

export interface InstanceOptions {
  /** Find words only with the marks that they are asked for with. */
  exactDiacritics: boolean;
  /** How much it weighs that a field of a page, and not its text, holds what is searched for; 1 where it is not said. */
  ranking: { metaWeights: Record<string, number> };
}

export interface PagefindInstance {
  mergeIndex(path: string, options: InstanceOptions): Promise<void>;
  search(words: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Places of the words found, by white space. */
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
