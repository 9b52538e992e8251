import { hash } from 'node:crypto';
import { shardsFile } from '../shared/names.ts';
import type { ShardList } from '../shared/shard-list.ts';
import { shardLanguage } from '../shared/shard.ts';
import type { ShardFacts } from './compare-shards.ts';
import type { IndexFiles } from './index-files.ts';

/** The file from which Pagefind begins: its list of the indexes in a folder, by language tag. */
export interface PagefindEntry {
  version: string;
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
  include_characters: string[];
}

/** The name of that file. */
export const entryFile = 'pagefind-entry.json';

/** The language of the search page: Pagefind begins with the index of this language. */
const pageLanguage = 'vi';

/**
 * Writes the two lists of shards, Pagefind's and ours. In Pagefind's, the newest shard is also the one of the language of
 * the page.
 * @param shards oldest first
 * @param entry Pagefind's list for one shard; undefined if no shard was made
 */
export function writeLists(
  files: IndexFiles,
  shards: readonly (ShardFacts & { pages: number })[],
  entry: PagefindEntry | undefined,
): void {
  const newestFirst = [...shards].reverse();
  const list: ShardList = {
    digest: hash('sha1', JSON.stringify(newestFirst)).slice(0, 10),
    shards: newestFirst.map(({ name, pages, catalog, days }) => ({ name, pages, catalog, days })),
  };
  files.write(shardsFile, JSON.stringify(list));
  const last = files.published(entryFile);
  const base = entry ?? (last && (JSON.parse(last.toString()) as PagefindEntry));
  if (!base) return;
  const languages = newestFirst.map(
    ({ name, hash: list, pages }) =>
      [shardLanguage(name), { hash: list, wasm: null, page_count: pages }] as const,
  );
  const newest = languages.slice(0, 1).map(([, facts]) => [pageLanguage, facts] as const);
  files.write(
    entryFile,
    JSON.stringify({ ...base, languages: Object.fromEntries([...newest, ...languages]) }),
  );
}
