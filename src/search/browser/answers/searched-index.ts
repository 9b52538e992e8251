import type { PagefindResult } from '../engine/pagefind-browser.ts';

/** A key of a code, and the names of the shards with a document that carries the code, or that cites it. */
export interface CodeInShards {
  key: string;
  own: ReadonlySet<string>;
  cites: ReadonlySet<string>;
}

/** What is known of the words of an index before any shard is asked. */
export interface IndexWords {
  /** Whether no page has a word, or one that begins with it; with `exact`, with the same marks. */
  lacks(word: string, exact: boolean): boolean;
  /** Whether every shard has a page with a word, whatever its marks. */
  isEverywhere(word: string): boolean;
}

/** What a search asks. */
export interface SearchedIndex {
  /** The names of the shards, newest first. */
  shards: readonly string[];
  /** Asks some shards for pages with some words; with `exact`, with the same marks. */
  search: (words: readonly string[], exact: boolean, shards: readonly string[]) => Promise<PagefindResult[]>;
  /** The first of some keys of codes that a shard has; undefined if none has one. Not asked if there is one shard. */
  findCode: (keys: readonly string[]) => Promise<CodeInShards | undefined>;
  /** Undefined if nothing is known of its words. */
  words?: IndexWords | undefined;
}
