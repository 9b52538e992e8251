import { foldLetters } from '../../../language/folding.ts';
import type { Meanings } from '../../shared/meanings.ts';
import type { Vocabulary } from '../../shared/vocabulary.ts';
import type { MeaningsFile } from '../../shared/words/meanings-file.ts';
import { meaningsPath, readMeanings } from '../../shared/words/meanings-file.ts';
import { pairFileOf, pairFilePath, unpackPairs } from '../../shared/words/word-files.ts';
import type { KeptFiles } from '../engine/kept-files.ts';
import { unpacks } from '../engine/kept-files.ts';
import { longestWord } from '../query/faults/edit-cost.ts';
import { splitsOf } from '../query/faults/splits.ts';
import { readQuery } from '../query/query.ts';
import type { LoadedWords, WrittenPairs } from './word-list.ts';
import { listOf, oncePer, unpackedText, writtenPairs } from './word-list.ts';

const run = /[\p{L}\p{N}]+/gu;

const nothing: Vocabulary = {
  pagesWith: () => 0,
  spellings: () => [],
  foldedWords: () => [],
  pairSpellings: () => [],
};

/**
 * What the ward's pages have of words. It loads their list, once, and the pairs that the words of a typed text are in: of
 * other words no pair is known in a large ward. Without a browser that unpacks, nothing is known.
 * @throws where a file cannot be loaded
 */
export async function openVocabulary(files: KeptFiles, typed = ''): Promise<Vocabulary> {
  if (!unpacks) return nothing;
  const list = await listOf(files);
  return vocabularyOf(list, list.pairFiles > 1 ? await pairsOf(files, list, typed) : [list.pairs]);
}

const meanings = new WeakMap<KeptFiles, Promise<Meanings>>();

/**
 * What words stand for in this ward, read once. It comes with the first files of a search.
 * @throws where the file cannot be loaded; the next time it is asked for again
 */
export function loadMeanings(files: KeptFiles): Promise<Meanings> {
  return oncePer(meanings, files, () =>
    files.read(meaningsPath, (text) => readMeanings(JSON.parse(text) as MeaningsFile), 'no-cache'),
  );
}

const vocabularyOf = ({ pages, spellings }: LoadedWords, pairs: readonly WrittenPairs[]): Vocabulary => ({
  pagesWith: (word) => pages.get(word) ?? 0,
  spellings: (folded) => spellings.get(folded) ?? [],
  *foldedWords(least, most) {
    for (const folded of spellings.keys()) if (folded.length >= least && folded.length <= most) yield folded;
  },
  pairSpellings(first, second) {
    const pair = `${first} ${second}`;
    // A pair is in the files of both of its words.
    return pairs.find((each) => each.has(pair))?.get(pair) ?? [];
  },
});

const pairLists = new WeakMap<KeptFiles, Map<number, Promise<WrittenPairs>>>();

/** The pairs that the words of a text are in. Each file is read once: who types on asks for the same ones again. */
async function pairsOf(files: KeptFiles, list: LoadedWords, typed: string): Promise<WrittenPairs[]> {
  const { pairFiles, spellings } = list;
  const words = (foldLetters(readQuery(typed).text).match(run) ?? []).flatMap((word) =>
    spellings.has(word) ? [word] : firstPiecesOf(word, { spellings: (piece) => spellings.get(piece) ?? [] }),
  );
  const lists = pairLists.get(files) ?? new Map<number, Promise<WrittenPairs>>();
  pairLists.set(files, lists);
  const read = async (file: number): Promise<WrittenPairs> =>
    writtenPairs(unpackPairs(await unpackedText(files, pairFilePath(file))), list);
  const numbers = new Set(words.map((word) => pairFileOf(word, pairFiles)));
  return Promise.all([...numbers].map((file) => oncePer(lists, file, () => read(file))));
}

/** The known words that begin a word which may be two words without a space: `tiem` of `tiemchung`. */
const firstPiecesOf = (word: string, known: Parameters<typeof splitsOf>[1]): string[] =>
  splitsOf(word.slice(0, longestWord), known).map((place) => word.slice(0, place));
