import type { ResultKind } from '../names.ts';
import { kindOf } from '../names.ts';
import { markedWords, titleWords } from '../title-words.ts';

/** A page that may be suggested while a reader types. */
export interface Suggestion {
  /** Its title, of a long one the first words. */
  title: string;
  /** Its address below the base path. */
  path: string;
  kind: ResultKind;
  /** The code of a document. */
  code?: string | undefined;
  /** The day for its place in lists; undefined for a page that is no document. */
  day?: string | undefined;
  /** Whether it is a document that is expired or replaced. */
  past?: boolean | undefined;
}

/** The folded words by which it is found, with spaces between them: those of its code, then those of its title. */
export const suggestionWords = ({ title, code = '' }: Suggestion): string => titleWords(`${code} ${title}`);

/**
 * The same words with their marks, or as they are if they cannot be told word by word.
 * @param words as `suggestionWords` gives them
 */
export function markedSuggestionWords({ title, code = '' }: Suggestion, words: readonly string[]): string[] {
  const marked = markedWords(`${code} ${title}`);
  return marked.length === words.length ? marked : [...words];
}

/** Units, topics and fields first, then pages of the ward, then documents, the newest first; what is past comes last. */
export function inSuggestedOrder(a: Suggestion, b: Suggestion): number {
  return groupOf(a) - groupOf(b) || byNewest(a.day, b.day) || byPath(a.path, b.path);
}

function groupOf({ kind, past }: Suggestion): number {
  if (past) return 3;
  if (kind === kindOf.directory) return 0;
  return kind === kindOf.pages ? 1 : 2;
}

const byNewest = (a = '', b = ''): number => byPath(b, a);
const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
