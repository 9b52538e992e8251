import type { Catalog } from '../../shared/catalog.ts';
import { unpackCatalog } from '../../shared/catalog.ts';
import type { CodeFile } from '../../shared/code-files.ts';
import { codeFileOf, codeFilePath, codeFilesFor } from '../../shared/code-files.ts';
import type { ListedShard, ShardList } from '../../shared/shard-list.ts';
import { catalogPath } from '../../shared/shard-list.ts';
import { shardOf } from '../../shared/shard.ts';
import type { CodeInShards } from '../answers/searched-index.ts';
import type { KeptFiles } from './kept-files.ts';

/** What is known of the pages of a shard, and their rows by their ids. */
interface KnownPages {
  catalog: Catalog;
  rows: ReadonlyMap<string, number>;
}

/** The files of the index that are ours and not Pagefind's, each loaded once, when it is needed. */
export class IndexParts {
  readonly list: ShardList;
  readonly #files: KeptFiles;
  readonly #catalogs = new Map<string, Promise<KnownPages>>();
  readonly #codeFiles = new Map<number, Promise<CodeFile>>();

  constructor(files: KeptFiles, list: ShardList) {
    this.#files = files;
    this.list = list;
  }

  /** What is known of some pages, newest first. Few of 10,000 pages are found: the others are not looked at. */
  async pages(ids: Iterable<string>): Promise<Catalog> {
    const found = Map.groupBy(ids, shardOf);
    const having = this.list.shards.filter(({ name }) => found.has(name));
    const pages = await Promise.all(
      having.map(async (shard) => {
        const { catalog, rows } = await this.#known(shard);
        const inOrder = found.get(shard.name)!.flatMap((id) => rows.get(id) ?? []);
        return inOrder.sort((a, b) => a - b).map((row) => catalog[row]!);
      }),
    );
    return pages.flat();
  }

  /** The first of some keys of codes that a shard has, and the shards that have it; undefined if none has one. */
  async findCode(keys: readonly string[]): Promise<CodeInShards | undefined> {
    for (const key of keys) {
      const lists = (await this.#codeFile(codeFileOf(key, codeFilesFor(this.list.shards.length))))[key];
      if (lists) {
        const [own, cites] = lists.map((names) => new Set(names.split(' ')));
        return { key, own: own!, cites: cites! };
      }
    }
    return undefined;
  }

  #known(shard: ListedShard): Promise<KnownPages> {
    const known = this.#catalogs.get(shard.name);
    if (known) return known;
    const loaded = this.#files.read(catalogPath(shard), (text) => {
      const catalog = unpackCatalog(shard.name, text);
      return { catalog, rows: new Map(catalog.map(({ id }, row) => [id, row])) };
    });
    this.#catalogs.set(shard.name, loaded);
    return loaded;
  }

  #codeFile(file: number): Promise<CodeFile> {
    const known = this.#codeFiles.get(file);
    if (known) return known;
    const loaded = this.#files.read(codeFilePath(file), (text) => JSON.parse(text) as CodeFile, 'no-cache');
    this.#codeFiles.set(file, loaded);
    return loaded;
  }
}
