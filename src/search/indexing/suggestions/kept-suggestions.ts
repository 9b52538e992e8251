import { greatest } from '../../../language/lists/long-lists.ts';
import { suggestionFileOf, suggestionKey } from '../../shared/suggestions/suggestion-files.ts';
import type { Suggestion } from '../../shared/suggestions/suggestion.ts';
import {
  inSuggestedOrder,
  markedSuggestionWords,
  suggestionWords,
} from '../../shared/suggestions/suggestion.ts';

/** Of the suggestions for the same first letters, so many are kept: those that come first. */
const mostForLetters = 10;
/** And so many for the same first letters with their marks: as many as are shown. */
const mostForMarks = 6;
/** More letters of a word tell no more words apart. */
const mostLetters = 5;
/** A file of so many UTF-16 units needs about 5 kB, packed. */
const mostInFile = 9000;
/** With more files, none would be smaller. */
const mostFiles = 4096;

/**
 * The suggestions for each key, each once.
 * @param ordered the best first
 */
export function suggestionsByKey(ordered: readonly Suggestion[]): Map<string, Set<Suggestion>> {
  const kept = new Map<string, number>();
  const byKey = new Map<string, Set<Suggestion>>();
  for (const suggestion of ordered) {
    for (const [beginning, { key, most }] of beginningsOf(suggestion, kept)) {
      const count = kept.get(beginning) ?? 0;
      if (count >= most) continue;
      kept.set(beginning, count + 1);
      const known = byKey.get(key);
      if (known) known.add(suggestion);
      else byKey.set(key, new Set([suggestion]));
    }
  }
  return byKey;
}

/** The beginnings of the words of a suggestion, without and with their marks: the key of each, and how many are kept for it. */
function beginningsOf(
  suggestion: Suggestion,
  kept: ReadonlyMap<string, number>,
): Map<string, { key: string; most: number }> {
  const words = suggestionWords(suggestion).split(' ');
  const marked = markedSuggestionWords(suggestion, words);
  const beginnings = new Map<string, { key: string; most: number }>();
  const add = (form: string, word: string, most: number): void => {
    // Whoever has all letters of a word has its first ones too: those are kept as often at least.
    if ((kept.get(form.slice(0, mostLetters)) ?? 0) >= most) return;
    for (let end = 1; end <= form.length && end <= mostLetters; end += 1) {
      const key = suggestionKey(word.slice(0, end));
      if (!beginnings.has(form.slice(0, end))) beginnings.set(form.slice(0, end), { key, most });
    }
  };
  for (const word of words) add(word, word, mostForLetters);
  for (const [place, word] of words.entries())
    if (marked[place] !== word && marked[place]!.length === word.length)
      add(marked[place]!, word, mostForMarks);
  return beginnings;
}

/**
 * The suggestions of each file, the best first: as few files as keep each one small, or no larger than twice the largest
 * key, which no number of files divides.
 */
export function dividedSuggestions(byKey: ReadonlyMap<string, ReadonlySet<Suggestion>>): Suggestion[][] {
  const most = greatest(
    [...byKey.values()].map((some) => 2 * sizeOf(some)),
    mostInFile,
  );
  for (let count = 1; ; count *= 2) {
    const divided = Array.from({ length: count }, () => new Set<Suggestion>());
    for (const [key, some] of byKey) {
      const file = divided[suggestionFileOf(key, count)]!;
      for (const each of some) file.add(each);
    }
    if (count * 2 > mostFiles || divided.every((some) => sizeOf(some) <= most))
      return divided.map((some) => [...some].sort(inSuggestedOrder));
  }
}

/** In UTF-16 units. */
function sizeOf(some: ReadonlySet<Suggestion>): number {
  let sum = 0;
  for (const { title, path, code = '' } of some) sum += title.length + path.length + code.length;
  return sum;
}
