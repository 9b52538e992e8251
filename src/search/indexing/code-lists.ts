import { byText } from '../../language/text.ts';
import type { CodeFile } from '../shared/code-files.ts';
import { codeFileOf, codeFilePath, codeFilesFor } from '../shared/code-files.ts';
import type { IndexFiles } from './index-files.ts';
import type { NewShard } from './make-shard.ts';

/** The shards of each key, for those that carry a code and those that cite it. */
type ShardsByKey = Map<string, [own: Set<string>, cites: Set<string>]>;

/** From which shards the files of codes are made. */
export interface CodeSources {
  /** The number of shards of the index, and of the last index. */
  count: number;
  lastCount: number;
  /** The names of the shards that are in both: the last files tell which codes they have. */
  kept: ReadonlySet<string>;
  made: readonly NewShard[];
}

/** Writes which shards have a code. Only the files of codes that are new in a shard, or gone from one, change. */
export function writeCodeFiles(files: IndexFiles, { count, lastCount, kept, made }: CodeSources): void {
  const shards: ShardsByKey = new Map();
  for (let file = 0; kept.size > 0 && file < codeFilesFor(lastCount); file += 1)
    for (const [key, lists] of Object.entries(readCodeFile(files, file)))
      for (const [place, list] of lists.entries())
        for (const name of list.split(' ')) if (kept.has(name)) at(shards, key)[place]!.add(name);
  for (const { facts, codes } of made) {
    for (const key of codes.own) at(shards, key)[0].add(facts.name);
    for (const key of codes.cites) at(shards, key)[1].add(facts.name);
  }
  const contents = Array.from({ length: codeFilesFor(count) }, (): CodeFile => ({}));
  if (contents.length === 0) return;
  for (const key of [...shards.keys()].sort(byText)) {
    const [own, cites] = shards.get(key)!;
    contents[codeFileOf(key, contents.length)]![key] = [inOrder(own), inOrder(cites)];
  }
  for (const [file, content] of contents.entries()) files.write(codeFilePath(file), JSON.stringify(content));
}

function readCodeFile(files: IndexFiles, file: number): CodeFile {
  const content = files.published(codeFilePath(file));
  if (!content) throw new Error(`the last index has no file ${codeFilePath(file)}`);
  return JSON.parse(content.toString()) as CodeFile;
}

function at(shards: ShardsByKey, key: string): [Set<string>, Set<string>] {
  const found = shards.get(key) ?? [new Set(), new Set()];
  shards.set(key, found);
  return found;
}

const inOrder = (names: ReadonlySet<string>): string => [...names].sort(byText).join(' ');
