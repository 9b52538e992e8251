import { meta } from '../../shared/names.ts';
import type { PagefindPage, PagefindResult } from '../engine/pagefind-browser.ts';

/** A found page. */
export interface Hit {
  score: number;
  /** Positions of the found words in its text. */
  places: readonly number[];
  /** Whether a found word is in its title, code or type; its text may not have this word. */
  inMeta: boolean;
  /** Whether a found word is in its title. */
  inTitle: boolean;
  /** Whether a place or day that was looked for is in its title. */
  isTitled: boolean;
  load(): Promise<PagefindPage>;
}

/** Found pages by their ids. */
export type Hits = ReadonlyMap<string, Hit>;

/** Asks the same shards each time for pages with some words; with `exact`, with the same marks. */
export type Search = (words: readonly string[], exact: boolean) => Promise<PagefindResult[]>;

/** The results of Pagefind by their ids. */
export const asHits = (results: readonly PagefindResult[]): Hits =>
  new Map(
    results.map((result) => {
      let page: Promise<PagefindPage> | undefined;
      const fields = result.matchedMetaFields ?? [];
      const hit = {
        score: result.score,
        places: result.words,
        inMeta: fields.length > 0,
        inTitle: fields.includes('title'),
        isTitled: fields.includes(meta.titled),
        // Pagefind drops the page of a result that is garbage collected: the function keeps `result`.
        load: (): Promise<PagefindPage> => (page ??= result.data()),
      };
      return [result.id, hit];
    }),
  );

/** All pages of several sets; a page that is in more than one is taken from the last. */
export const joined = (...sets: readonly Hits[]): Hits => new Map(sets.flatMap((hits) => [...hits]));
