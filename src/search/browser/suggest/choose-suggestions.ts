import { kindOf } from '../../shared/names.ts';
import type { Suggestion } from '../../shared/suggestions/suggestion.ts';
import { inSuggestedOrder, suggestionWords } from '../../shared/suggestions/suggestion.ts';
import { titleWords } from '../../shared/title-words.ts';

/** A suggestion with the words by which it is found. */
export interface KnownSuggestion {
  suggestion: Suggestion;
  /** As `suggestionWords` gives them, with a space before each. */
  words: string;
}

/** More would hide the page below on a phone. */
const mostShown = 6;

/** The words of what was typed, folded. */
export const typedWords = (typed: string): string[] => titleWords(typed).split(' ').filter(Boolean);

/** Prepares a suggestion for many look-ups. */
export const known = (suggestion: Suggestion): KnownSuggestion => ({
  suggestion,
  words: ` ${suggestionWords(suggestion)}`,
});

/**
 * The suggestions for some typed words: each word begins a word of the title or the code. First come codes that begin with
 * what was typed, then units, topics and fields whose names begin with it, then titles that have its words one after the
 * other.
 */
export function chooseSuggestions(words: readonly string[], among: Iterable<KnownSuggestion>): Suggestion[] {
  if (words.length === 0) return [];
  const found = new Map<string, { suggestion: Suggestion; nearness: number }>();
  for (const { suggestion, words: own } of among)
    if (words.every((word) => own.includes(` ${word}`)))
      found.set(suggestion.path, { suggestion, nearness: nearnessOf(words.join(' '), suggestion, own) });
  return [...found.values()]
    .sort((a, b) => a.nearness - b.nearness || inSuggestedOrder(a.suggestion, b.suggestion))
    .slice(0, mostShown)
    .map(({ suggestion }) => suggestion);
}

function nearnessOf(text: string, { code, kind }: Suggestion, words: string): number {
  const begins = words.startsWith(` ${text}`);
  if (code !== undefined && begins && /^\d/.test(text)) return words.startsWith(` ${text} `) ? 0 : 1;
  if (kind === kindOf.directory && begins) return 2;
  return words.includes(` ${text}`) ? 3 : 4;
}
