import { gunzipSync, gzipSync } from 'node:zlib';
import { byText } from '../../language/text.ts';
import { startFile } from '../shared/names.ts';
import type { ShardList } from '../shared/shard-list.ts';
import { catalogPath } from '../shared/shard-list.ts';
import { shardLanguage } from '../shared/shard.ts';
import type { StartPack } from '../shared/start-pack.ts';
import { writePack } from '../shared/start-pack.ts';
import type { ShardFacts } from './compare-shards.ts';
import type { IndexFiles } from './index-files.ts';

/** All files of a shard of at most so many bytes, compressed, come with the search page: waiting for one takes as long. */
const smallShard = 160_000;

/** The path of what Pagefind knows of a shard. */
export const metaPath = ({ hash }: Pick<ShardFacts, 'hash'>): string => `pagefind.${hash}.pf_meta`;

/**
 * The files that a search begins with where a shard is the newest one, unpacked: all of them if the shard is small.
 * @param parts the files of the shard by their paths, as Pagefind has packed them
 */
export function startFilesOf(
  facts: ShardFacts,
  catalog: Uint8Array,
  parts: ReadonlyMap<string, Uint8Array>,
): StartPack['files'] {
  const bytes = [...parts.values()].reduce((sum, { length }) => sum + length, 0);
  const first = bytes <= smallShard ? [...parts].sort(([a], [b]) => byText(a, b)) : [metaOf(facts, parts)];
  return new Map<string, Uint8Array>([
    [catalogPath(facts), catalog],
    ...first.map(([path, packed]) => [path, gunzipSync(packed)] as const),
  ]);
}

/** The same for a shard that the new index has from the last one. */
export function publishedStartFiles(facts: ShardFacts, files: IndexFiles): StartPack['files'] {
  const language = `${shardLanguage(facts.name)}_`;
  const paths = ['fragment', 'index'].flatMap((folder) => files.publishedIn(folder, language));
  const parts = [metaPath(facts), ...paths].map((path) => [path, existing(files, path)] as const);
  return startFilesOf(facts, existing(files, catalogPath(facts)), new Map(parts));
}

/** Writes the file that a search begins with. */
export const writeStartFile = (files: IndexFiles, list: ShardList, first: StartPack['files']): void =>
  files.write(startFile, gzipSync(writePack({ list, files: first }), { level: 9 }));

function metaOf(facts: ShardFacts, parts: ReadonlyMap<string, Uint8Array>): [string, Uint8Array] {
  const path = metaPath(facts);
  return [path, parts.get(path)!];
}

function existing(files: IndexFiles, path: string): Buffer {
  const content = files.published(path);
  if (!content) throw new Error(`the last index has no file ${path}`);
  return content;
}
