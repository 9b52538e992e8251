import { frontCoded, readFrontCoded } from './front-coding.ts';

/** The words of a ward's pages, as the browser loads them, in JSON and packed by gzip. */
export interface WordFile {
  /** The words, front-coded, sorted by their folded forms; of words that are folded alike the most frequent first. */
  words: string;
  /** A letter for each word: the power of two, to base 36, that is nearest to the number of pages with the word. */
  pages: string;
  /** For each word `1` if every shard has a page with a word that is folded alike, else `0`. */
  everywhere: string;
  /** Into how many files all other words of the index are divided: see `otherFileOf`. 0 if there are none. */
  otherFiles: number;
  /** Into how many files the pairs of words are divided; with one, they are in this file. */
  pairFiles: number;
  /** The pairs of words, front-coded: `tiêm chủng`. */
  pairs?: string | undefined;
}

/** The path of that file in the folder of the index. */
export const wordFilePath = 'words/list.pack';

/** The path of one of the files of pairs: a front-coded list, packed by gzip. */
export const pairFilePath = (file: number): string => `words/pairs-${file}.pack`;

/** So many pairs of a file need about 3.6 kB. */
const mostInFile = 1000;

/** The number of files for a number of pairs. */
export function pairFilesFor(pairs: number): number {
  let files = 1;
  while (files * mostInFile < pairs) files *= 2;
  return files;
}

/**
 * The number of the file with the pairs of a folded word. A pair is in the files of both of its words, so that the one word
 * that is written rightly is enough to find the other.
 */
export const pairFileOf = (word: string, files: number): number => numberOf(word) % files;

function numberOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) sum = (sum * 31 + word.charCodeAt(at)) % 65_521;
  return sum;
}

/**
 * The path of one of the files of other words: of attachments, of what stands beside texts, and the rarest. They are no
 * words to correct others by, but pages are found by them. A front-coded list, packed by gzip.
 */
export const otherFilePath = (file: number): string => `words/others-${file}.pack`;

/** So many words need about 3 kB. */
const mostOthersInFile = 1000;

/** The number of files for a number of other words. */
export function otherFilesFor(words: number): number {
  let files = Math.min(1, words);
  while (files * mostOthersInFile < words) files *= 2;
  return files;
}

/** By so many letters of its folded form an other word is looked up, so that its beginning is enough. */
export const otherKeyLetters = 2;

/** The number of the file with the other words that begin as a folded word does. */
export const otherFileOf = (folded: string, files: number): number =>
  numberOf(folded.slice(0, otherKeyLetters)) % files;

/** About how many pages a word has, as one letter. */
export const packPages = (pages: number): string => Math.round(Math.log2(pages)).toString(36);

/** Undoes `packPages`, about. */
export const unpackPages = (letter: string): number => 2 ** Number.parseInt(letter, 36);

/** Pairs as a list for a file. */
export const packPairs = (pairs: Iterable<string>): string => frontCoded(pairs);

/** Undoes `packPairs`. */
export const unpackPairs = (text: string): string[] => readFrontCoded(text);
