import { kindOf } from '../../shared/names.ts';
import type { SuggestionList } from '../../shared/suggestions/suggestion-files.ts';
import {
  suggestionFileOf,
  suggestionFilePath,
  suggestionKey,
  suggestionListPath,
  unpackSuggestions,
} from '../../shared/suggestions/suggestion-files.ts';
import type { Suggestion } from '../../shared/suggestions/suggestion.ts';
import type { KeptFiles } from '../engine/kept-files.ts';
import type { KnownSuggestion } from './choose-suggestions.ts';
import { chooseSuggestions, known, typedWords } from './choose-suggestions.ts';

/** Suggestions for what is typed. The files that were loaded are kept, and a text loads one more at most. */
export class SuggestionSource {
  readonly #files: KeptFiles;
  readonly #loaded = new Map<number, readonly KnownSuggestion[]>();

  /** Loads the list of files. */
  constructor(files: KeptFiles) {
    this.#files = files;
    prepare();
    // Who asks for suggestions sees that it did not come.
    files.load(suggestionListPath, 'no-cache').catch(() => undefined);
  }

  /**
   * What to suggest for a text.
   * @throws IndexFault if a file cannot be loaded
   */
  async for(typed: string): Promise<Suggestion[]> {
    const words = typedWords(typed);
    if (words.length === 0) return [];
    const { files } = await this.#files.read(suggestionListPath, listIn, 'no-cache');
    const file = this.#fileToLoad(
      words.map(({ folded }) => folded),
      files,
    );
    if (file !== undefined) this.#loaded.set(file, await this.#load(file));
    return chooseSuggestions(words, [...this.#loaded.values()].flat());
  }

  /** The file of the word that is being typed, else the one of the longest word that has none yet. */
  #fileToLoad(words: readonly string[], files: number): number | undefined {
    const [last = '', ...others] = [...words].reverse();
    const longestFirst = others.sort((a, b) => b.length - a.length);
    return [last, ...longestFirst]
      .map((word) => suggestionFileOf(suggestionKey(word), files))
      .find((file) => !this.#loaded.has(file));
  }

  async #load(file: number): Promise<KnownSuggestion[]> {
    return (await this.#files.read(suggestionFilePath(file), unpackSuggestions, 'no-cache')).map(known);
  }
}

/**
 * Goes through all that a key needs before the first one comes: a browser compiles a pattern when it is used for the first
 * time, for text with marks and for text without, which takes a slow phone longer than the key itself.
 */
function prepare(): void {
  for (const title of ['Hộ', 'ho'])
    chooseSuggestions(typedWords(title), [known({ title, path: '', kind: kindOf.pages })]);
}

const listIn = (text: string): SuggestionList => JSON.parse(text) as SuggestionList;
