import { foldLetters, foldsTo } from './folding.ts';

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

/** How many syllables are kept by each list. */
const mostWords = 10_000;

const none: readonly Entry[] = [];

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
  // Vietnamese has about seven thousand syllables: most are looked up once.
  const known = new Map<string, readonly Entry[]>();
  const entriesOf = (word: string): readonly Entry[] => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    if (known.size >= mostWords) known.clear();
    const entries = byFirst.get(foldLetters(word)) ?? none;
    known.set(word, entries);
    return entries;
  };
  const at = (text: string, position: number): string | undefined => {
    syllable.lastIndex = position;
    const word = syllable.exec(text)?.[0];
    if (word === undefined) return undefined;
    return entriesOf(word).find((entry) => holds(entry, text, position, anyCase))?.phrase;
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
  if (!foldsTo(text, position, folded)) return false;
  wordAfter.lastIndex = position + phrase.length;
  if (wordAfter.test(text)) return false;
  const written = text.slice(position, position + phrase.length);
  const small = written.toLowerCase();
  return (anyCase || written === small) && (!exact || small === phrase);
}
