import { gunzipSync, gzipSync } from 'node:zlib';
import { packSuggestions, unpackSuggestions } from '../../shared/suggestions/suggestion-files.ts';
import type { Suggestion } from '../../shared/suggestions/suggestion.ts';
import type { IndexFiles } from '../index-files.ts';

/** The folder of all suggestions of each shard, from which the next index takes them; the browser does not load them. */
export const shardSuggestionsFolder = 'shard-suggestions';
const pathOf = (shard: string): string => `${shardSuggestionsFolder}/${shard}_.pack`;

/** Writes the suggestions of a shard. */
export const writeShardSuggestions = (files: IndexFiles, shard: string, some: readonly Suggestion[]): void =>
  files.write(pathOf(shard), gzipSync(packSuggestions(some), { level: 9 }));

/** What the last index has of a shard that stays. */
export function publishedShardSuggestions(files: IndexFiles, shard: string): Suggestion[] {
  const content = files.published(pathOf(shard));
  if (!content) throw new Error(`the last index has no file ${pathOf(shard)}`);
  return unpackSuggestions(gunzipSync(content).toString());
}
