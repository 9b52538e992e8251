import { codeToken } from '../../shared/code-token.ts';
import { meta } from '../../shared/names.ts';
import type { Hits } from './hits.ts';
import { asHits } from './hits.ts';
import type { SearchedIndex } from './searched-index.ts';

/** The documents that carry a code, and those that cite it, by their ids. */
export interface CodeHits {
  own: ReadonlySet<string>;
  citing: ReadonlySet<string>;
  hits: Hits;
}

export const noCode: CodeHits = { own: new Set(), citing: new Set(), hits: new Map() };

/** From how many shards a search waits for documents that carry the code before it shows anything. */
const mostAwaited = 3;

/** The search for a code in two steps. */
export interface CodeSearch {
  /** What is shown first: documents that carry the code, wherever they are, and what the newest shard has. */
  first: Promise<CodeHits>;
  /** Everything. */
  all(): Promise<CodeHits>;
}

/**
 * Searches for the first of some keys of a code that any document has.
 * @param exact whether the words of the same search are searched with their marks: then one instance does both
 */
export function searchCode(keys: readonly string[], exact: boolean, index: SearchedIndex): CodeSearch {
  if (keys.length === 0) return { first: Promise.resolve(noCode), all: () => Promise.resolve(noCode) };
  const ask = (key: string, shards: readonly string[]): Promise<CodeHits> =>
    searchKey(key, (words) => index.search(words, exact, shards));
  if (index.shards.length === 1) {
    const only = firstKey(keys, (key) => ask(key, index.shards));
    only.catch(() => undefined);
    return { first: only, all: () => only };
  }
  const found = index.findCode(keys);
  const inShards = async (isAsked: (own: boolean, place: number) => boolean): Promise<CodeHits> => {
    const code = await found;
    if (!code) return noCode;
    const { key, own, cites } = code;
    const having = index.shards.filter((name) => own.has(name) || cites.has(name));
    const carrying = having.filter((name) => own.has(name));
    const shards = having.filter((name) =>
      isAsked(own.has(name) && carrying.indexOf(name) < mostAwaited, index.shards.indexOf(name)),
    );
    return shards.length === 0 ? noCode : ask(key, shards);
  };
  const first = inShards((isOwn, place) => isOwn || place === 0);
  // Who reads it sees its failure; a search that has failed before does not.
  first.catch(() => undefined);
  return { first, all: () => inShards(() => true) };
}

async function firstKey(keys: readonly string[], ask: (key: string) => Promise<CodeHits>): Promise<CodeHits> {
  for (const key of keys) {
    const found = await ask(key);
    if (found.hits.size > 0) return found;
  }
  return noCode;
}

async function searchKey(
  key: string,
  search: (words: readonly string[]) => ReturnType<SearchedIndex['search']>,
): Promise<CodeHits> {
  const results = await search([codeToken(key)]);
  const holding = (field: string): Set<string> =>
    new Set(results.filter((each) => each.matchedMetaFields?.includes(field)).map(({ id }) => id));
  return { own: holding(meta.own), citing: holding(meta.cites), hits: asHits(results) };
}
