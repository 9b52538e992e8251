import { gzipSync } from 'node:zlib';
import type { SuggestionList } from '../../shared/suggestions/suggestion-files.ts';
import {
  packSuggestions,
  suggestionFilePath,
  suggestionListPath,
} from '../../shared/suggestions/suggestion-files.ts';
import type { Suggestion } from '../../shared/suggestions/suggestion.ts';
import { inSuggestedOrder } from '../../shared/suggestions/suggestion.ts';
import type { IndexFiles } from '../index-files.ts';
import { dividedSuggestions, suggestionsByKey } from './kept-suggestions.ts';

/**
 * Writes what the browser suggests while a reader types.
 * @param shards the suggestions of each shard, in any order
 */
export function writeSuggestions(files: IndexFiles, shards: readonly (readonly Suggestion[])[]): void {
  const byKey = suggestionsByKey(shards.flat().sort(inSuggestedOrder));
  const contents = dividedSuggestions(byKey);
  const list: SuggestionList = { files: contents.length };
  files.write(suggestionListPath, JSON.stringify(list));
  for (const [file, some] of contents.entries())
    files.write(suggestionFilePath(file), gzipSync(packSuggestions(some), { level: 9 }));
}
