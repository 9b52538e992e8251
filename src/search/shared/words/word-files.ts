import { frontCoded, readFrontCoded } from './front-coding.ts';

/** The words of a ward's pages, as the browser loads them, in JSON and packed by gzip. */
export interface WordFile {
  /** The words, front-coded, sorted by their folded forms; of words that are folded alike the most frequent first. */
  words: string;
  /** A letter for each word: the power of two, to base 36, that is nearest to the number of pages with the word. */
  pages: string;
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
export function pairFileOf(word: string, files: number): number {
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) sum = (sum * 31 + word.charCodeAt(at)) % 65_521;
  return sum % files;
}

/** About how many pages a word has, as one letter. */
export const packPages = (pages: number): string => Math.round(Math.log2(pages)).toString(36);

/** Undoes `packPages`, about. */
export const unpackPages = (letter: string): number => 2 ** Number.parseInt(letter, 36);

/** Pairs as a list for a file. */
export const packPairs = (pairs: Iterable<string>): string => frontCoded(pairs);

/** Undoes `packPairs`. */
export const unpackPairs = (text: string): string[] => readFrontCoded(text);
