import { gzipSync } from 'node:zlib';
import { foldLetters } from '../../../language/folding.ts';
import { byText } from '../../../language/text.ts';
import { frontCoded } from '../../shared/words/front-coding.ts';
import type { MeaningsFile, OwnMeanings } from '../../shared/words/meanings-file.ts';
import { meaningsPath } from '../../shared/words/meanings-file.ts';
import type { WordFile } from '../../shared/words/word-files.ts';
import {
  packPages,
  packPairs,
  pairFileOf,
  pairFilePath,
  pairFilesFor,
  wordFilePath,
} from '../../shared/words/word-files.ts';
import type { IndexFiles } from '../index-files.ts';
import { meaningsOfWard } from './known-forms.ts';
import type { ShardWords } from './shard-words.ts';

/** More words would be a longer file than a first search may wait for. The rarest are left out. */
const mostWords = 7000;

/**
 * Writes what the browser knows of the words of a ward: its words, the pairs of its titles, what words stand for.
 * @returns what words stand for, as it was written
 */
export function writeWords(files: IndexFiles, shards: readonly ShardWords[], own: OwnMeanings): string {
  const pages = new Map<string, number>();
  const [pairs, said] = [new Set<string>(), new Set<string>()];
  for (const shard of shards) {
    for (const [word, count] of shard.pages) pages.set(word, (pages.get(word) ?? 0) + count);
    for (const pair of shard.pairs) pairs.add(pair);
    for (const phrase of shard.said) said.add(phrase);
  }
  const words = frequentWords(pages);
  const pairFiles = pairFilesFor(pairs.size);
  const sorted = [...pairs].sort(byText);
  const list: WordFile = {
    words: frontCoded(words),
    pages: words.map((word) => packPages(pages.get(word)!)).join(''),
    pairFiles,
    pairs: pairFiles === 1 ? packPairs(sorted) : undefined,
  };
  files.write(wordFilePath, packed(JSON.stringify(list)));
  if (pairFiles > 1)
    for (const [file, ofFile] of divided(sorted, pairFiles).entries())
      files.write(pairFilePath(file), packed(packPairs(ofFile)));
  const meanings: MeaningsFile = meaningsOfWard(own, said);
  const text = JSON.stringify(meanings);
  files.write(meaningsPath, text);
  return text;
}

/** The most frequent words, sorted by their folded forms, of those that are folded alike the most frequent first. */
function frequentWords(pages: ReadonlyMap<string, number>): string[] {
  const count = (word: string): number => pages.get(word)!;
  return [...pages.keys()]
    .sort((a, b) => count(b) - count(a) || byText(a, b))
    .slice(0, mostWords)
    .map((word) => ({ word, folded: foldLetters(word) }))
    .sort((a, b) => byText(a.folded, b.folded) || count(b.word) - count(a.word) || byText(a.word, b.word))
    .map(({ word }) => word);
}

function divided(pairs: readonly string[], files: number): string[][] {
  const lists = Array.from({ length: files }, (): string[] => []);
  for (const pair of pairs) {
    const [first, second] = foldLetters(pair).split(' ');
    for (const file of new Set([pairFileOf(first!, files), pairFileOf(second!, files)]))
      lists[file]!.push(pair);
  }
  return lists;
}

const packed = (text: string): Buffer => gzipSync(text, { level: 9 });
