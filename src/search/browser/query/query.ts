import { foldLetters } from '../../../language/folding.ts';
import { queryKeys } from '../../shared/code-query.ts';
import { toIndexText } from '../../shared/index-text.ts';
import { longestQuery } from '../../shared/names.ts';
import { askedFor } from '../../shared/points/point.ts';
import { withoutPoints } from './named-points.ts';
import { toneSpellings } from './tone-spelling.ts';

/** One question to the index, for pages with every word; with `exact`, with exactly these marks. */
export interface Attempt {
  words: readonly string[];
  exact: boolean;
}

/** A search, as it is understood from the typed text. */
export interface Query {
  /** The typed text in NFC with single spaces and letters of the usual width, as messages and addresses show it. */
  text: string;
  /** The keys of the code in it, the most exact first; empty if it has no code. */
  keys: readonly string[];
  /** Whether its words have Vietnamese marks. */
  marked: boolean;
  /** The questions to the index, one after the other until pages are found; without the words that name points. */
  attempts: readonly Attempt[];
  /** The tokens of the places and days that a page has to name, and their years. */
  points: readonly string[];
  /** How they were typed. */
  named: readonly string[];
  /** The texts in quotation marks: their words have to be next to each other. */
  phrases: readonly string[];
}

// A longer text was pasted: its first words are enough to find the document.
const longest = 200;
const mostWords = 16;

/** How a search is read. */
interface QueryHow {
  /** Whether days and months are looked for in each way to write them: `3/12` is also “03/12/2026”. */
  withDays?: boolean;
}

/**
 * Reads a search: `"quỹ khuyến học" phường` is four words, three of them a phrase; `mất điện tổ 10` is two words and the
 * number of a neighbourhood, which may be within “tổ 9 đến tổ 12”.
 */
export function readQuery(typed: string, { withDays = false }: QueryHow = {}): Query {
  // Marks of a letter are composed in the square of their number.
  const text = plainLetters(typed.slice(0, longestQuery)).slice(0, longest).trim();
  const keys = queryKeys(text);
  const phrases = phrasesIn(text);
  const { rest, named } =
    keys.length > 0 || phrases.length > 0 ? { rest: text, named: [] } : withoutPoints(text, withDays);
  const whole = wordsOf(rest, true);
  const marked = hasMarks(rest);
  const attempts: Attempt[] = marked ? toneSpellings(whole).map((words) => ({ words, exact: true })) : [];
  if (whole.length > 0 || named.length > 0) attempts.push({ words: whole, exact: false });
  // The pieces of a code or a day are in many others.
  if (keys.length === 0 && hasPieces(withoutPoints(rest, true).rest))
    attempts.push({ words: wordsOf(rest, false), exact: false });
  return {
    text,
    keys,
    marked,
    attempts,
    points: askedFor(named),
    named: named.map(({ start, end }) => text.slice(start, end)),
    phrases,
  };
}

/**
 * A text in NFC with single spaces, letters of East Asian width and of formulas as usual ones, without characters that
 * are not seen: `１１８／ＴＢ` → `118/TB`.
 */
const plainLetters = (typed: string): string =>
  typed
    .replace(/[\u3000\uff01-\uff5e\u{1d400}-\u{1d7ff}]+/gu, (letters) => letters.normalize('NFKC'))
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

const phrasesIn = (text: string): string[] =>
  [...text.matchAll(/["“”]([^"“”]+)["“”]/g)]
    .map(([, phrase]) => wordsOf(phrase!, false).join(' '))
    .filter((phrase) => phrase.includes(' '));

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

/** Whether a text has words that may be in an index whole or in pieces. */
const hasPieces = (text: string): boolean => wordsOf(text, true).join(' ') !== wordsOf(text, false).join(' ');

const hasMarks = (text: string): boolean => foldLetters(text) !== text.toLowerCase();
