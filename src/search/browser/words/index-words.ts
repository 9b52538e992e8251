import { foldLetters } from '../../../language/folding.ts';
import { readFrontCoded } from '../../shared/words/front-coding.ts';
import { otherFileOf, otherFilePath, otherKeyLetters } from '../../shared/words/word-files.ts';
import type { IndexWords } from '../answers/searched-index.ts';
import type { KeptFiles } from '../engine/kept-files.ts';
import { unpacks } from '../engine/kept-files.ts';
import type { LoadedWords } from './word-list.ts';
import { listOf, unpackedText } from './word-list.ts';

/** The words of which it is known whether a page has them: of letters alone, and no longer than those that are kept. */
const known = /^\p{L}{2,20}$/u;
const run = /[\p{L}\p{N}]+/gu;

/**
 * What is known of the words of an index before it is asked: of those of a typed text, and of those that the list has. It
 * loads one more file for a word that is not in the list. Undefined without a browser that unpacks.
 * @throws where a file cannot be loaded
 */
export async function openIndexWords(files: KeptFiles, typed: string): Promise<IndexWords | undefined> {
  if (!unpacks) return undefined;
  const list = await listOf(files);
  const inList = (word: string, exact: boolean): boolean => begins(exact ? list.pages : list.spellings, word);
  // Whoever types a word without marks looks for it with any.
  const unlisted = (typed.normalize('NFC').toLowerCase().match(run) ?? []).filter(
    (word) => canTell(word) && !inList(word, foldLetters(word) !== word),
  );
  const others = await othersOf(files, list, unlisted.map(foldLetters));
  return {
    lacks(word, exact) {
      const small = word.normalize('NFC').toLowerCase();
      const folded = foldLetters(small);
      if (!canTell(small) || inList(exact ? small : folded, exact)) return false;
      const file = list.otherFiles > 0 ? others.get(otherFileOf(folded, list.otherFiles)) : [];
      return (
        file !== undefined &&
        !file.some((other) => (exact ? other : foldLetters(other)).startsWith(exact ? small : folded))
      );
    },
    isEverywhere: (word) => list.everywhere.has(foldLetters(word)),
  };
}

const canTell = (word: string): boolean => known.test(word) && foldLetters(word).length >= otherKeyLetters;

/** Whether a word or the beginning of one is among the keys of a map. */
function begins(words: ReadonlyMap<string, unknown>, beginning: string): boolean {
  if (words.has(beginning)) return true;
  for (const word of words.keys()) if (word.startsWith(beginning)) return true;
  return false;
}

/** The other words that may begin as some folded words do, by the numbers of their files. */
async function othersOf(
  files: KeptFiles,
  { otherFiles }: LoadedWords,
  folded: readonly string[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  if (otherFiles === 0) return new Map();
  const numbers = [...new Set(folded.map((word) => otherFileOf(word, otherFiles)))];
  return new Map(
    await Promise.all(
      numbers.map(
        async (file) => [file, readFrontCoded(await unpackedText(files, otherFilePath(file)))] as const,
      ),
    ),
  );
}
