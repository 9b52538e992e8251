import { foldLetters } from '../../../language/folding.ts';
import { kindOf } from '../../shared/names.ts';
import type { Suggestion } from '../../shared/suggestions/suggestion.ts';
import {
  inSuggestedOrder,
  markedSuggestionWords,
  suggestionWords,
} from '../../shared/suggestions/suggestion.ts';
import { markedWords } from '../../shared/title-words.ts';
import { hasMarksOf, lettersOf } from './typed-marks.ts';

/** A suggestion with the words by which it is found. */
export interface KnownSuggestion {
  suggestion: Suggestion;
  /** As `suggestionWords` gives them, with a space before each. */
  words: string;
}

/** A word of what was typed. */
export interface SoughtWord {
  folded: string;
  /** Its letters with their marks, as it was typed; undefined if it has no marks. */
  letters: readonly string[] | undefined;
}

/** More would hide the page below on a phone. */
const mostShown = 6;

/** The words of what was typed. */
export const typedWords = (typed: string): SoughtWord[] =>
  markedWords(typed).map((marked) => {
    const folded = foldLetters(marked);
    return { folded, letters: folded === marked ? undefined : lettersOf(marked) };
  });

/** Prepares a suggestion for many look-ups. */
export const known = (suggestion: Suggestion): KnownSuggestion => ({
  suggestion,
  words: ` ${suggestionWords(suggestion)}`,
});

/**
 * The suggestions for some typed words: each word begins a word of the title or the code. Codes that begin with what was
 * typed come first, then what has the words with the typed marks. Of these: units, topics and fields whose names begin with
 * the words, then what has them one after the other, in order, in any order.
 */
export function chooseSuggestions(
  typed: readonly SoughtWord[],
  among: Iterable<KnownSuggestion>,
): Suggestion[] {
  if (typed.length === 0) return [];
  const found = new Map<string, { suggestion: Suggestion; place: number }>();
  for (const { suggestion, words } of among)
    if (typed.every(({ folded }) => words.includes(` ${folded}`)))
      found.set(suggestion.path, { suggestion, place: placeOf(typed, suggestion, words.trim().split(' ')) });
  return [...found.values()]
    .sort((a, b) => a.place - b.place || inSuggestedOrder(a.suggestion, b.suggestion))
    .slice(0, mostShown)
    .map(({ suggestion }) => suggestion);
}

/** How a suggestion has the typed words, the best first. */
const orders = ['begins', 'together', 'in order', 'anywhere'] as const;
type Order = (typeof orders)[number];

/** The place among others of a suggestion that has all words. */
function placeOf(typed: readonly SoughtWord[], suggestion: Suggestion, words: readonly string[]): number {
  const isWord = (place: number, at: number): boolean => words[at]!.startsWith(typed[place]!.folded);
  const order = orderOf(typed.length, words.length, isWord) ?? 'anywhere';
  const [first] = typed;
  if (suggestion.code !== undefined && order === 'begins' && /^\d/.test(first!.folded))
    return typed.every(({ folded }, at) => words[at] === folded) ? 0 : 1;
  const withMarks = typed.some(({ letters }) => letters)
    ? orderWithMarks(typed, suggestion, words, isWord)
    : order;
  const isName = suggestion.kind === kindOf.directory;
  return (withMarks ? 2 : 2 + orders.length) + groupOf(withMarks ?? order, isName);
}

/** How a suggestion has the typed words with their marks; undefined if it has not all of them. */
function orderWithMarks(
  typed: readonly SoughtWord[],
  suggestion: Suggestion,
  words: readonly string[],
  isWord: (place: number, at: number) => boolean,
): Order | undefined {
  const marked = markedSuggestionWords(suggestion, words);
  const isMarked = (letters: readonly string[] | undefined, at: number): boolean =>
    letters === undefined || hasMarksOf(letters, lettersOf(marked[at]!));
  return orderOf(
    typed.length,
    words.length,
    (place, at) => isWord(place, at) && isMarked(typed[place]!.letters, at),
  );
}

/** Only of a name in the directory it matters whether it begins with the words. */
const groupOf = (order: Order, isName: boolean): number =>
  orders.indexOf(order === 'begins' && !isName ? 'together' : order);

/**
 * How some words have others, each at its place.
 * @param isWord whether the typed word with a number is at a place
 */
function orderOf(
  typed: number,
  words: number,
  isWord: (place: number, at: number) => boolean,
): Order | undefined {
  /** How many of the typed words stand one after the other from a place on. */
  const together = (at: number): number => {
    let count = 0;
    while (count < typed && isWord(count, at + count)) count += 1;
    return count;
  };
  for (let at = 0; at + typed <= words; at += 1)
    if (together(at) === typed) return at === 0 ? 'begins' : 'together';
  let next = 0;
  for (let at = 0; at < words && next < typed; at += 1) if (isWord(next, at)) next += 1;
  if (next === typed) return 'in order';
  for (let place = 0; place < typed; place += 1) if (!isSomewhere(place, words, isWord)) return undefined;
  return 'anywhere';
}

function isSomewhere(place: number, words: number, isWord: (place: number, at: number) => boolean): boolean {
  for (let at = 0; at < words; at += 1) if (isWord(place, at)) return true;
  return false;
}
