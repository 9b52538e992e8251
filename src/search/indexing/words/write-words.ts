import { gzipSync } from 'node:zlib';
import { foldLetters } from '../../../language/folding.ts';
import { byText } from '../../../language/text.ts';
import type { StartPack } from '../../shared/start-pack.ts';
import { frontCoded } from '../../shared/words/front-coding.ts';
import type { MeaningsFile, OwnMeanings } from '../../shared/words/meanings-file.ts';
import { meaningsPath } from '../../shared/words/meanings-file.ts';
import type { WordFile } from '../../shared/words/word-files.ts';
import {
  otherFileOf,
  otherFilePath,
  otherFilesFor,
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
 * Writes what the browser knows of the words of a ward: its words, the pairs of its titles, what words stand for, and by
 * which other words pages are found.
 * @returns of these files, unpacked, those that every search needs: its words, and what words stand for
 */
export function writeWords(
  files: IndexFiles,
  shards: readonly ShardWords[],
  own: OwnMeanings,
): StartPack['files'] {
  const pages = new Map<string, number>();
  const [pairs, said, found] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const shard of shards) {
    for (const [word, count] of shard.pages) pages.set(word, (pages.get(word) ?? 0) + count);
    for (const pair of shard.pairs) pairs.add(pair);
    for (const phrase of shard.said) said.add(phrase);
    for (const word of shard.others) found.add(word);
  }
  const words = frequentWords(pages);
  const pairFiles = pairFilesFor(pairs.size);
  const sorted = [...pairs].sort(byText);
  const others = [...new Set([...found, ...pages.keys()]).difference(new Set(words))].sort(byText);
  const otherFiles = otherFilesFor(others.length);
  const list: WordFile = {
    words: frontCoded(words),
    pages: words.map((word) => packPages(pages.get(word)!)).join(''),
    everywhere: everywhere(words, shards),
    otherFiles,
    pairFiles,
    pairs: pairFiles === 1 ? packPairs(sorted) : undefined,
  };
  const listText = JSON.stringify(list);
  files.write(wordFilePath, packed(listText));
  if (pairFiles > 1)
    for (const [file, ofFile] of divided(sorted, pairFiles, filesOfPair(pairFiles)).entries())
      files.write(pairFilePath(file), packed(packPairs(ofFile)));
  const fileOfOther = (word: string): number[] => [otherFileOf(foldLetters(word), otherFiles)];
  for (const [file, ofFile] of divided(others, otherFiles, fileOfOther).entries())
    files.write(otherFilePath(file), packed(frontCoded(ofFile)));
  const meanings: MeaningsFile = meaningsOfWard(own, said);
  const meaningsText = JSON.stringify(meanings);
  files.write(meaningsPath, meaningsText);
  return new Map([
    [wordFilePath, Buffer.from(listText)],
    [meaningsPath, Buffer.from(meaningsText)],
  ]);
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

/** For each word whether every shard has a page with it or a word that is folded alike. */
function everywhere(words: readonly string[], shards: readonly ShardWords[]): string {
  const folded = new Map(words.map((word) => [word, foldLetters(word)]));
  const counts = new Map<string, number>();
  for (const { pages } of shards)
    for (const word of new Set([...pages.keys()].map((each) => folded.get(each))))
      if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.map((word) => Number(counts.get(folded.get(word)!) === shards.length)).join('');
}

function divided(
  texts: readonly string[],
  files: number,
  filesOf: (text: string) => Iterable<number>,
): string[][] {
  const lists = Array.from({ length: files }, (): string[] => []);
  for (const text of texts) for (const file of filesOf(text)) lists[file]!.push(text);
  return lists;
}

const filesOfPair =
  (files: number) =>
  (pair: string): Set<number> =>
    new Set(
      foldLetters(pair)
        .split(' ')
        .map((word) => pairFileOf(word, files)),
    );

const packed = (text: string): Buffer => gzipSync(text, { level: 9 });
