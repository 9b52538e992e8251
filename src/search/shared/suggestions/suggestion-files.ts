import type { ResultKind } from '../names.ts';
import { kinds } from '../names.ts';
import type { Suggestion } from './suggestion.ts';

/** Which files there are. */
export interface SuggestionList {
  files: number;
}

/** The folder of suggestions in the folder of the index. */
export const suggestionFolder = 'goi-y';

/** The path of the list of files, in JSON. */
export const suggestionListPath = `${suggestionFolder}/list.json`;

/** The path of one of the files, packed by gzip. */
export const suggestionFilePath = (file: number): string => `${suggestionFolder}/${file}.pack`;

/** A word is looked up by so many letters: all that begin alike are in one file. */
const keyLetters = 3;

/** The letters by which a typed word, folded, is looked up: `thuong` → `thu`, `th` → `th`. */
export const suggestionKey = (word: string): string => word.slice(0, keyLetters);

/** The number of the file with the suggestions for a key. */
export function suggestionFileOf(key: string, files: number): number {
  let sum = 0;
  for (let at = 0; at < key.length; at += 1) sum = sum * 31 + key.charCodeAt(at);
  return sum % files;
}

/** A suggestion in a file. */
type Row = [title: string, path: string, kind: number, code: string, day: string, past: 0 | 1];

/** Suggestions as a file. */
export const packSuggestions = (suggestions: readonly Suggestion[]): string =>
  JSON.stringify(
    suggestions.map(({ title, path, kind, code = '', day = '', past = false }): Row => [
      title,
      path,
      kinds.indexOf(kind),
      code,
      day,
      past ? 1 : 0,
    ]),
  );

/** Undoes `packSuggestions`. */
export const unpackSuggestions = (text: string): Suggestion[] =>
  (JSON.parse(text) as Row[]).map(([title, path, kind, code, day, past]) => ({
    title,
    path,
    kind: kinds[kind] as ResultKind,
    code: code || undefined,
    day: day || undefined,
    past: past === 1,
  }));
