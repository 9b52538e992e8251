import { foldLetters } from './folding.ts';

/** A list of words and phrases that a text is searched for. */
export interface PhraseList {
  /** The longest phrase of the list that begins at a position and ends with a word; undefined if there is none. */
  at(text: string, position: number): string | undefined;
  /** The phrases in a text, in its order, with their positions. None begins inside another. */
  in(text: string): Iterable<FoundPhrase>;
}

/** A phrase of a list in a text. */
export interface FoundPhrase {
  index: number;
  phrase: string;
}

export interface PhraseOptions {
  /** Whether a phrase is found in capitals and with a capital, too. */
  anyCase?: boolean;
  /** Whether the marks must be the same: `dự trữ` is not `đủ trứ`. */
  exact?: boolean;
}

interface Entry {
  phrase: string;
  folded: string;
  /** Whether the marks of the text must be the same: a single syllable with other marks is another word. */
  exact: boolean;
}

const wordStart = /(?<![\p{L}\p{M}\d-])\p{L}/gu;
const syllable = /[\p{L}\p{M}]+/uy;
const wordAfter = /[\p{L}\p{M}\d]/uy;

/**
 * Makes a list of phrases. PhraseList of several syllables are found with any marks (`phôi hợp`, which a scan often has).
 * @param list the phrases, in small letters with single spaces
 */
export function phrases(
  list: Iterable<string>,
  { anyCase = false, exact = false }: PhraseOptions = {},
): PhraseList {
  const byFirst = new Map<string, Entry[]>();
  for (const phrase of list) {
    const folded = foldLetters(phrase);
    const first = /^[a-z]+/.exec(folded)![0];
    byFirst.set(first, [
      ...(byFirst.get(first) ?? []),
      { phrase, folded, exact: exact || !phrase.includes(' ') },
    ]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.phrase.length - a.phrase.length);
  const at = (text: string, position: number): string | undefined => {
    syllable.lastIndex = position;
    const word = syllable.exec(text)?.[0];
    const entries = word === undefined ? undefined : byFirst.get(foldedWord(word));
    return entries?.find((entry) => holds(entry, text, position, anyCase))?.phrase;
  };
  return {
    at,
    *in(text) {
      let end = 0;
      for (const { index } of text.matchAll(wordStart)) {
        if (index < end) continue;
        const phrase = at(text, index);
        if (phrase === undefined) continue;
        yield { index, phrase };
        end = index + phrase.length;
      }
    },
  };
}

/** Whether an entry is at a position of a text, as whole words. */
function holds({ phrase, folded, exact }: Entry, text: string, position: number, anyCase: boolean): boolean {
  wordAfter.lastIndex = position + phrase.length;
  if (wordAfter.test(text)) return false;
  const written = text.slice(position, position + phrase.length);
  if (!anyCase && written !== written.toLowerCase()) return false;
  return exact ? written.toLowerCase() === phrase : foldLetters(written) === folded;
}

/** The folded form of each syllable that was looked up: Vietnamese has about seven thousand. */
const foldedWords = new Map<string, string>();
const mostWords = 20_000;

function foldedWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  if (foldedWords.size >= mostWords) foldedWords.clear();
  const folded = foldLetters(word);
  foldedWords.set(word, folded);
  return folded;
}
