import { hash } from 'node:crypto';
import { shardsFile } from '../shared/names.ts';
import type { ShardList } from '../shared/shard-list.ts';
import { shardLanguage } from '../shared/shard.ts';
import type { StartPack } from '../shared/start-pack.ts';
import type { ShardFacts } from './compare-shards.ts';
import type { IndexFiles } from './index-files.ts';
import { publishedStartFiles, writeStartFile } from './start-files.ts';

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
 * Writes the two lists of shards, Pagefind's and ours, and the file that a search begins with. In Pagefind's list, the
 * newest shard is also the one of the language of the page.
 * @param shards oldest first
 * @param entry Pagefind's list for one shard; undefined if no shard was made
 * @param start the files of the newest shard that every search begins with; undefined if it was not made
 * @param more other files that every search begins with
 */
export function writeLists(
  files: IndexFiles,
  shards: readonly (ShardFacts & { pages: number })[],
  entry: PagefindEntry | undefined,
  start: StartPack['files'] | undefined,
  more: StartPack['files'],
): void {
  const newestFirst = [...shards].reverse();
  const list: ShardList = {
    digest: hash('sha1', JSON.stringify(newestFirst)).slice(0, 10),
    shards: newestFirst.map(({ name, pages, catalog, days }) => ({ name, pages, catalog, days })),
  };
  files.write(shardsFile, JSON.stringify(list));
  const last = files.published(entryFile);
  const base = entry ?? (last && (JSON.parse(last.toString()) as PagefindEntry));
  const languages = newestFirst.map(
    ({ name, hash: list, pages }) =>
      [shardLanguage(name), { hash: list, wasm: null, page_count: pages }] as const,
  );
  const ofPage = languages.slice(0, 1).map(([, facts]) => [pageLanguage, facts] as const);
  const listed =
    base && JSON.stringify({ ...base, languages: Object.fromEntries([...ofPage, ...languages]) });
  if (listed) files.write(entryFile, listed);
  const [newest] = newestFirst;
  const first = listed && newest ? (start ?? publishedStartFiles(newest, files)) : [];
  writeStartFile(files, list, new Map(listed ? [[entryFile, Buffer.from(listed)], ...first, ...more] : more));
}
