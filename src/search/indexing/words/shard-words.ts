import { gunzipSync, gzipSync } from 'node:zlib';
import { byText } from '../../../language/text.ts';
import { frontCoded, readFrontCoded } from '../../shared/words/front-coding.ts';
import type { IndexFiles } from '../index-files.ts';
import { foundWords } from './found-words.ts';
import type { WordsOfPage } from './page-words.ts';

/** What is known of the words of a shard. */
export interface ShardWords {
  /** The number of its pages with each word. */
  pages: ReadonlyMap<string, number>;
  pairs: ReadonlySet<string>;
  said: ReadonlySet<string>;
  /** The other words by which its pages are found. */
  others: ReadonlySet<string>;
}

/** The same as a file, from which the next index takes it; the browser does not load it. */
interface ShardWordsFile {
  words: string;
  pages: readonly number[];
  pairs: string;
  said: readonly string[];
  others: string;
}

/** The folder of these files, and the file of a shard in it. */
export const shardWordsFolder = 'shard-words';
const pathOf = (shard: string): string => `${shardWordsFolder}/${shard}_.pack`;

/**
 * The words of the pages of a shard together.
 * @param texts all by which its pages are found
 */
export function wordsOfShard(pages: Iterable<WordsOfPage>, texts: Iterable<string>): ShardWords {
  const counts = new Map<string, number>();
  const [pairs, said] = [new Set<string>(), new Set<string>()];
  for (const page of pages) {
    for (const word of page.words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const pair of page.pairs) pairs.add(pair);
    for (const phrase of page.said) said.add(phrase);
  }
  const others = foundWords(texts);
  for (const word of counts.keys()) others.delete(word);
  return { pages: counts, pairs, said, others };
}

/** Writes what is known of a shard. */
export function writeShardWords(files: IndexFiles, shard: string, of: ShardWords): void {
  const { pages, pairs, said, others } = of;
  const words = [...pages.keys()].sort(byText);
  const file: ShardWordsFile = {
    words: frontCoded(words),
    pages: words.map((word) => pages.get(word)!),
    pairs: frontCoded([...pairs].sort(byText)),
    said: [...said].sort(byText),
    others: frontCoded([...others].sort(byText)),
  };
  files.write(pathOf(shard), gzipSync(JSON.stringify(file), { level: 9 }));
}

/** What the last index knows of a shard that stays. */
export function publishedShardWords(files: IndexFiles, shard: string): ShardWords {
  const content = files.published(pathOf(shard));
  if (!content) throw new Error(`the last index has no file ${pathOf(shard)}`);
  const { words, pages, pairs, said, others } = JSON.parse(gunzipSync(content).toString()) as ShardWordsFile;
  return {
    pages: new Map(readFrontCoded(words).map((word, place) => [word, pages[place]!])),
    pairs: new Set(readFrontCoded(pairs)),
    said: new Set(said),
    others: new Set(readFrontCoded(others)),
  };
}
