import { Pagefind } from 'virtual:pagefind';
import type { Catalog } from '../../shared/catalog.ts';
import { indexFolder, programFile, shardsFile, startFile } from '../../shared/names.ts';
import type { ShardList } from '../../shared/shard-list.ts';
import { readPack } from '../../shared/start-pack.ts';
import type { SearchAnswer } from '../answers/answers.ts';
import { answers } from '../answers/answers.ts';
import type { FoundPages } from '../answers/find.ts';
import { likelyFirst } from '../answers/results.ts';
import type { SearchedIndex } from '../answers/searched-index.ts';
import type { KnownOfWords } from '../answers/understand.ts';
import { understand } from '../answers/understand.ts';
import { readQuery } from '../query/query.ts';
import { openIndexWords } from '../words/index-words.ts';
import { loadMeanings, openVocabulary } from '../words/ward-words.ts';
import { IndexParts } from './index-parts.ts';
import { KeptFiles, unpacks } from './kept-files.ts';
import type { PagefindResult } from './pagefind-browser.ts';
import { ShardSearch } from './shard-search.ts';

/** The portal's index, loaded in the browser. */
export interface Engine {
  /**
   * Searches for a typed text: at first the newest shard, then all. The last answer is the complete one.
   * @param asTyped whether it is read as it stands alone
   */
  answers(text: string, asTyped: boolean): AsyncGenerator<SearchAnswer>;
  /** What is known of the found pages, newest first. */
  catalogFor(found: FoundPages): Promise<Catalog>;
}

/**
 * Loads the index of the portal with this base path.
 * @param names the names of the ward and its units
 */
export async function openEngine(base: string, names: readonly string[]): Promise<Engine> {
  const root = `${base}${indexFolder}/`;
  const files = new KeptFiles(root);
  files.answerFetch();
  const program = files.load(programFile);
  // Who waits for it sees its failure.
  program.catch(() => undefined);
  const list = await start(files);
  const parts = new IndexParts(files, list);
  const shards = list.shards.map(({ name }) => name);
  const newest = shards.slice(0, 1);
  if (newest.length > 0) await program;
  const shardSearch = new ShardSearch(Pagefind, root, list);
  const loadAhead = async (results: readonly PagefindResult[], text: string): Promise<void> => {
    const first = likelyFirst(results, await parts.pages(results.map(({ id }) => id)), text);
    await Promise.all(first.map((id) => files.load(`fragment/${id}.pf_fragment`)));
  };
  const indexFor = async (text: string): Promise<SearchedIndex> => ({
    shards,
    words: await openIndexWords(files, text),
    search: async (words, exact, asked) => {
      const results = await shardSearch.search(words, exact, asked);
      files.mustBeWhole();
      // Who shows a page sees that it could not be loaded.
      if (asked[0] === newest[0]) void loadAhead(results, text).catch(() => undefined);
      return results;
    },
    findCode: parts.findCode.bind(parts),
  });
  return {
    async *answers(text, asTyped) {
      // What the newest shard has of the typed words comes together with what is known of them.
      if (newest.length > 0) void shardSearch.prepare(readQuery(text));
      const [known, index] = await Promise.all([
        asTyped ? undefined : knownOfWords(files, text),
        indexFor(text),
      ]);
      yield* answers(understand(text, known && { names, ...known }), index);
    },
    catalogFor: ({ hits }) => parts.pages(hits.keys()),
  };
}

/** What the ward's index knows of the words of a text. */
async function knownOfWords(files: KeptFiles, text: string): Promise<Omit<KnownOfWords, 'names'>> {
  const [vocabulary, meanings] = await Promise.all([openVocabulary(files, text), loadMeanings(files)]);
  return { vocabulary, meanings };
}

/** The list of shards, and all that comes with it. A browser that cannot unpack it asks for each file by itself. */
async function start(files: KeptFiles): Promise<ShardList> {
  if (!unpacks) return files.read(shardsFile, (text) => JSON.parse(text) as ShardList, 'no-cache');
  const pack = readPack(new Uint8Array(await files.load(startFile, 'no-cache')));
  files.take(pack.files);
  return pack.list;
}
