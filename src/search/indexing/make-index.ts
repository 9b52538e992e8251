import { shardLanguage } from '../shared/shard.ts';
import { suggestionFolder } from '../shared/suggestions/suggestion-files.ts';
import type { OwnMeanings } from '../shared/words/meanings-file.ts';
import { noOwnMeanings } from '../shared/words/meanings-file.ts';
import { writeCodeFiles } from './code-lists.ts';
import type { ShardFacts } from './compare-shards.ts';
import { IndexFiles } from './index-files.ts';
import type { NewShard } from './make-shard.ts';
import { makeShard, openShard } from './make-shard.ts';
import { OpenShards } from './open-shards.ts';
import type { PageForIndex } from './page-for-index.ts';
import { writeLists } from './shard-lists.ts';
import { publishedShardSuggestions, shardSuggestionsFolder } from './suggestions/shard-suggestions.ts';
import { writeSuggestions } from './suggestions/write-suggestions.ts';
import { publishedShardWords, shardWordsFolder } from './words/shard-words.ts';
import { writeWords } from './words/write-words.ts';

/** What index to make. */
export interface IndexOrder {
  /** The folder into which new and changed files of the portal go, in the folder `pagefind/`. */
  staging: string;
  /** The folder of the portal with the last index; undefined if there is none. */
  published: string | undefined;
  /** Oldest first. */
  shards: readonly OrderedShard[];
  /** The names of shards of the last index that are made anew or no more. */
  outdated: readonly string[];
  /** What the ward itself says of words; nothing if undefined. */
  own?: OwnMeanings | undefined;
}

/** A shard of an index to make. */
export interface OrderedShard {
  name: string;
  pages: number;
  /** Only if the last index has the shard as it is. */
  facts?: ShardFacts | undefined;
  /** The number of pages that are sent, where the shard is open and these alone have changed; all if undefined. */
  changed?: number | undefined;
}

/** An index that was made. */
export interface NewIndex {
  /** Oldest first. */
  shards: ShardFacts[];
  /** The addresses of the pages of the shards that were made, by the names of the shards. */
  addresses: Record<string, string[]>;
  /** The files of the last index that are not in this one, by their paths in the folder of the index. */
  removed: string[];
}

/**
 * Makes an index. Only shards without facts are made, one after the other.
 * @param pages the pages of the shards that are made, in the order of the shards, in each oldest first
 * @param open the shards that earlier indexes have left open
 * @throws where Pagefind reports an error or leaves a page out, or there are fewer or more pages than ordered
 */
export async function makeIndex(
  { staging, published, shards, outdated, own = noOwnMeanings }: IndexOrder,
  pages: AsyncIterable<PageForIndex>,
  open = new OpenShards(),
): Promise<NewIndex> {
  const files = new IndexFiles(staging, published);
  const source = pages[Symbol.asyncIterator]();
  const made = new Map<string, NewShard>();
  for (const { name, pages: count, facts, changed } of shards) {
    if (facts) continue;
    const held = changed === undefined ? await openShard(name) : open.take(name);
    if (!held) throw new Error(`the shard ${name} is not open`);
    const shard = await makeShard(name, take(source, changed ?? count), files, held);
    if (shard.addresses.length < count)
      throw new Error(`${count} pages were to be indexed for ${name}, and fewer came`);
    await open.hold(shard.facts, held);
    made.set(name, shard);
  }
  if (!(await source.next()).done) throw new Error('more pages came than were to be indexed');

  const facts = shards.map((shard) => shard.facts ?? made.get(shard.name)!.facts);
  const kept = new Set(shards.filter((shard) => shard.facts).map(({ name }) => name));
  const words = shards.map(({ name }) => made.get(name)?.words ?? publishedShardWords(files, name));
  const wordFiles = writeWords(files, words, own);
  writeSuggestions(
    files,
    shards.map(({ name }) => made.get(name)?.suggestions ?? publishedShardSuggestions(files, name)),
  );
  writeLists(
    files,
    shards.map(({ pages: count }, place) => ({ ...facts[place]!, pages: count })),
    [...made.values()][0]?.entry,
    made.get(shards.at(-1)?.name ?? '')?.start,
    wordFiles,
  );
  writeCodeFiles(files, {
    count: shards.length,
    lastCount: kept.size + outdated.length,
    kept,
    made: [...made.values()],
  });
  const addresses = Object.fromEntries([...made].map(([name, shard]) => [name, shard.addresses]));
  return { shards: facts, addresses, removed: removedFiles(files, outdated) };
}

/** The next pages of a source, `count` at most. */
async function* take(source: AsyncIterator<PageForIndex>, count: number): AsyncGenerator<PageForIndex> {
  for (let taken = 0; taken < count; taken += 1) {
    const next = await source.next();
    if (next.done) return;
    yield next.value;
  }
}

/** The files of the last index that belong to outdated shards, or to codes, and are not in the new index. */
function removedFiles(files: IndexFiles, outdated: readonly string[]): string[] {
  const names = new Set(outdated);
  const shardOfFile = (file: string): string => file.slice(0, file.indexOf('_'));
  const languages = new Set(outdated.map(shardLanguage));
  return [
    ...files.removed('fragment', (file) => languages.has(shardOfFile(file))),
    ...files.removed('index', (file) => languages.has(shardOfFile(file))),
    ...files.removed('', (file) => languages.has(shardOfFile(file).replace('pagefind.', ''))),
    ...files.removed('catalog', (file) => names.has(shardOfFile(file))),
    ...files.removed('codes', () => true),
    ...files.removed('words', () => true),
    ...files.removed(suggestionFolder, () => true),
    ...files.removed(shardWordsFolder, (file) => names.has(shardOfFile(file))),
    ...files.removed(shardSuggestionsFolder, (file) => names.has(shardOfFile(file))),
  ];
}
