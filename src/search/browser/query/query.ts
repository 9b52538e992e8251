import { foldLetters } from '../../../language/folding.ts';
import { queryKeys } from '../../shared/code-query.ts';
import { toIndexText } from '../../shared/index-text.ts';
import { toneSpellings } from './tone-spelling.ts';

/** One question to the index, for pages with every word; with `exact`, with exactly these marks. */
export interface Attempt {
  words: readonly string[];
  exact: boolean;
}

/** A search, as it is understood from the typed text. */
export interface Query {
  /** The typed text in NFC with single spaces, as messages and addresses show it. */
  text: string;
  /** The keys of the code in it, the most exact first; empty if it has no code. */
  keys: readonly string[];
  /** Whether its words have Vietnamese marks. */
  marked: boolean;
  /** The questions to the index, one after the other until pages are found. */
  attempts: readonly Attempt[];
  /** The texts in quotation marks: their words have to be next to each other. */
  phrases: readonly string[];
}

// A longer text was pasted: its first words are enough to find the document.
const longest = 200;
const mostWords = 16;

/** Reads a search: `"quỹ khuyến học" phường` is four words, three of them a phrase. */
export function readQuery(typed: string): Query {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longest).trim();
  const whole = wordsOf(text, true);
  const pieces = wordsOf(text, false);
  const marked = hasMarks(text);
  const attempts: Attempt[] = marked ? toneSpellings(whole).map((words) => ({ words, exact: true })) : [];
  if (whole.length > 0) attempts.push({ words: whole, exact: false });
  const keys = queryKeys(text);
  // The pieces of a code are in many other codes.
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

/** The text of a search without marks, to find words with any marks: `bão` → `bao`. */
export const withoutMarks = (query: Query): string => foldLetters(query.text);

/** Words as a query for Pagefind. They have no quotation marks: Pagefind has other rules for text in them. */
export const forPagefind = (words: readonly string[]): string => toIndexText(words.join(' '));

/**
 * The words of a search, each once.
 * @param whole whether a word with a digit stays one word, as Pagefind indexes `20/11/2026` and `57-NQ/TW`
 */
function wordsOf(text: string, whole: boolean): string[] {
  const words = text.split(' ').flatMap((word) => {
    const pieces = word.match(/[\p{L}\p{N}]+/gu) ?? [];
    return whole && pieces.length > 1 && /\d/.test(word) ? [pieces.join('')] : pieces;
  });
  return [...new Set(words)].slice(0, mostWords);
}

const hasMarks = (text: string): boolean => foldLetters(text) !== text.toLowerCase();
