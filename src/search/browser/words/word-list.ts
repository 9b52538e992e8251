import { foldLetters } from '../../../language/folding.ts';
import { readFrontCoded } from '../../shared/words/front-coding.ts';
import type { WordFile } from '../../shared/words/word-files.ts';
import { unpackPages, unpackPairs, wordFilePath } from '../../shared/words/word-files.ts';
import type { KeptFiles } from '../engine/kept-files.ts';

/** The words of a ward, as they come in one file. */
export interface LoadedWords {
  /** About the number of pages with each word. */
  pages: ReadonlyMap<string, number>;
  /** The words with each folded form, the most frequent first. */
  spellings: ReadonlyMap<string, readonly string[]>;
  /** The folded forms of the words. */
  folded: ReadonlyMap<string, string>;
  /** The folded words that every shard has. */
  everywhere: ReadonlySet<string>;
  otherFiles: number;
  pairFiles: number;
  /** The pairs, if there are few. */
  pairs: WrittenPairs;
}

/** Pairs of words by their folded forms: `ho tich` → `hộ tịch`. */
export type WrittenPairs = ReadonlyMap<string, readonly string[]>;

const lists = new WeakMap<KeptFiles, Promise<LoadedWords>>();

/**
 * The words of a ward, loaded once.
 * @throws where the file cannot be loaded; the next time it is asked for again
 */
export const listOf = (files: KeptFiles): Promise<LoadedWords> =>
  oncePer(lists, files, () => loadList(files));

/** What is kept by keys, such as indexes or numbers of files. */
interface Kept<Key, Content> {
  get(key: Key): Promise<Content> | undefined;
  set(key: Key, loaded: Promise<Content>): unknown;
  delete(key: Key): unknown;
}

/** What was loaded for a key before, or is loaded now; what could not be loaded is not kept. */
export function oncePer<Key, Content>(
  kept: Kept<Key, Content>,
  key: Key,
  load: () => Promise<Content>,
): Promise<Content> {
  const known = kept.get(key);
  if (known) return known;
  const loaded = load();
  kept.set(key, loaded);
  loaded.catch(() => kept.delete(key));
  return loaded;
}

/** Pairs by their folded forms. */
export function writtenPairs(
  pairs: readonly string[],
  { folded }: Pick<LoadedWords, 'folded'>,
): WrittenPairs {
  const fold = (word: string): string => folded.get(word) ?? foldLetters(word);
  return Map.groupBy(pairs, (pair) => pair.split(' ').map(fold).join(' '));
}

async function loadList(files: KeptFiles): Promise<LoadedWords> {
  const file = JSON.parse(await unpackedText(files, wordFilePath)) as WordFile;
  const words = readFrontCoded(file.words);
  const folded = new Map(words.map((word) => [word, foldLetters(word)]));
  const everywhere = words.filter((_, place) => file.everywhere.charAt(place) === '1');
  return {
    pages: new Map(words.map((word, place) => [word, unpackPages(file.pages.charAt(place))])),
    spellings: Map.groupBy(words, (word) => folded.get(word)!),
    folded,
    everywhere: new Set(everywhere.map((word) => folded.get(word)!)),
    otherFiles: file.otherFiles,
    pairFiles: file.pairFiles,
    pairs: writtenPairs(file.pairs === undefined ? [] : unpackPairs(file.pairs), { folded }),
  };
}

/** The text of a packed file. */
export const unpackedText = async (files: KeptFiles, path: string): Promise<string> =>
  new TextDecoder().decode(await files.load(path, 'no-cache'));
