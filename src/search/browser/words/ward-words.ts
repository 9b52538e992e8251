import { foldLetters } from '../../../language/folding.ts';
import type { Meanings } from '../../shared/meanings.ts';
import type { Vocabulary } from '../../shared/vocabulary.ts';
import { readFrontCoded } from '../../shared/words/front-coding.ts';
import type { MeaningsFile } from '../../shared/words/meanings-file.ts';
import { meaningsPath, readMeanings } from '../../shared/words/meanings-file.ts';
import type { WordFile } from '../../shared/words/word-files.ts';
import {
  pairFileOf,
  pairFilePath,
  unpackPages,
  unpackPairs,
  wordFilePath,
} from '../../shared/words/word-files.ts';
import type { KeptFiles } from '../engine/kept-files.ts';
import { unpack, unpacks } from '../engine/kept-files.ts';

/** The words of a ward, without the pairs. */
interface WordList {
  /** About the number of pages with each word. */
  pages: ReadonlyMap<string, number>;
  /** The words with each folded form, the most frequent first. */
  spellings: ReadonlyMap<string, readonly string[]>;
  pairFiles: number;
  /** The pairs, if there are few. */
  pairs: readonly string[];
}

const lists = new WeakMap<KeptFiles, Promise<WordList>>();
const run = /[\p{L}\p{N}]+/gu;

/**
 * What the ward's pages have of words. It loads their list, once, and the pairs that the words of a typed text are in: of
 * other words no pair is known in a large ward. Without a browser that unpacks, nothing is known.
 * @throws where a file cannot be loaded
 */
export async function openVocabulary(files: KeptFiles, typed = ''): Promise<Vocabulary> {
  const list = await listOf(files);
  return vocabularyOf(list, new Set(list.pairFiles > 1 ? await pairsOf(files, list, typed) : list.pairs));
}

/** What words stand for in this ward. It comes with the first files of a search. */
export async function loadMeanings(files: KeptFiles): Promise<Meanings> {
  return readMeanings(JSON.parse(await files.text(meaningsPath, 'no-cache')) as MeaningsFile);
}

function vocabularyOf({ pages, spellings }: WordList, pairs: ReadonlySet<string>): Vocabulary {
  return {
    pagesWith: (word) => pages.get(word) ?? 0,
    spellings: (folded) => spellings.get(folded) ?? [],
    *foldedWords(least, most) {
      for (const folded of spellings.keys())
        if (folded.length >= least && folded.length <= most) yield folded;
    },
    arePair: (first, second) => pairs.has(`${first} ${second}`),
  };
}

function listOf(files: KeptFiles): Promise<WordList> {
  const known = lists.get(files);
  if (known) return known;
  const loaded = loadList(files);
  lists.set(files, loaded);
  // A list that did not come is asked for again.
  loaded.catch(() => lists.delete(files));
  return loaded;
}

async function loadList(files: KeptFiles): Promise<WordList> {
  if (!unpacks) return { pages: new Map(), spellings: new Map(), pairFiles: 1, pairs: [] };
  const file = JSON.parse(await unpackedText(files, wordFilePath)) as WordFile;
  const words = readFrontCoded(file.words);
  const spellings = new Map<string, string[]>();
  for (const word of words) {
    const folded = foldLetters(word);
    const alike = spellings.get(folded);
    if (alike) alike.push(word);
    else spellings.set(folded, [word]);
  }
  return {
    pages: new Map(words.map((word, place) => [word, unpackPages(file.pages.charAt(place))])),
    spellings,
    pairFiles: file.pairFiles,
    pairs: file.pairs === undefined ? [] : unpackPairs(file.pairs),
  };
}

async function pairsOf(
  files: KeptFiles,
  { pairFiles, spellings }: WordList,
  typed: string,
): Promise<string[]> {
  const words = (foldLetters(typed).match(run) ?? []).filter((word) => spellings.has(word));
  const numbers = [...new Set(words.map((word) => pairFileOf(word, pairFiles)))];
  const texts = await Promise.all(numbers.map((file) => unpackedText(files, pairFilePath(file))));
  return texts.flatMap(unpackPairs);
}

const unpackedText = async (files: KeptFiles, path: string): Promise<string> =>
  new TextDecoder().decode(await unpack(await files.load(path, 'no-cache')));
