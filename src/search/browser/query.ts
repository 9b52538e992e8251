import { foldLetters } from '../../language/folding.ts';
import { queryKeys } from '../shared/code-query.ts';
import { toIndexText } from '../shared/index-text.ts';
import { toneSpellings } from './tone-spelling.ts';

/** What is asked of the index at once: every word is to be found; with `exact`, with the marks it is typed with. */
export interface Attempt {
  words: readonly string[];
  exact: boolean;
}

/** A search as the reader typed it, understood. */
export interface Query {
  /** As typed, in NFC, white space squeezed: what messages and addresses show. */
  text: string;
  /** The keys of the code that it asks for, the most exact first; none where it asks for words. */
  keys: readonly string[];
  /** Whether its words carry Vietnamese marks. */
  marked: boolean;
  /** What to ask the index, one after another until something is found. */
  attempts: readonly Attempt[];
  /** What stood in quotes: words that are to stand side by side. */
  phrases: readonly string[];
}

// Longer searches are pasted texts: their first words find the document as well.
const longest = 200;
const mostWords = 12;

/** Reads a search: `"quỹ khuyến học" phường` is four words, three of them a phrase. */
export function readQuery(typed: string): Query {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longest).trim();
  const whole = wordsOf(text, true);
  const pieces = wordsOf(text, false);
  const marked = hasMarks(text);
  const attempts: Attempt[] = marked ? toneSpellings(whole).map((words) => ({ words, exact: true })) : [];
  if (whole.length > 0) attempts.push({ words: whole, exact: false });
  const keys = queryKeys(text);
  // The pieces of a code stand in many others.
  if (keys.length === 0 && pieces.join(' ') !== whole.join(' '))
    attempts.push({ words: pieces, exact: false });
  return {
    text,
    keys,
    marked,
    attempts,
    phrases: [...text.matchAll(/["“”]([^"“”]+)["“”]/g)]
      .map(([, phrase]) => wordsOf(phrase!, false).join(' '))
      .filter((phrase) => phrase.includes(' ')),
  };
}

/** The same search for those who want every tone: `bão` → `bao`. */
export const withoutMarks = (query: Query): string => foldLetters(query.text);

/** Words as Pagefind is asked for them. Never a quotation mark: what is in quotes Pagefind searches by other rules. */
export const forPagefind = (words: readonly string[]): string => toIndexText(words.join(' '));

/**
 * The words of a search; with `whole`, what has a digit stays one word, as Pagefind keeps `20/11/2026` and `57-NQ/TW`.
 */
function wordsOf(text: string, whole: boolean): string[] {
  const words = text.split(' ').flatMap((word) => {
    const pieces = word.match(/[\p{L}\p{N}]+/gu) ?? [];
    return whole && pieces.length > 1 && /\d/.test(word) ? [pieces.join('')] : pieces;
  });
  return [...new Set(words)].slice(0, mostWords);
}

const hasMarks = (text: string): boolean => foldLetters(text) !== text.toLowerCase();
