import type { Catalog } from '../../shared/catalog.ts';
import { unpackCatalog } from '../../shared/catalog.ts';
import type { CodeFile } from '../../shared/code-files.ts';
import { codeFileOf, codeFilePath, codeFilesFor } from '../../shared/code-files.ts';
import type { ShardList } from '../../shared/shard-list.ts';
import { catalogPath } from '../../shared/shard-list.ts';
import type { CodeInShards } from '../answers/searched-index.ts';
import type { KeptFiles } from './kept-files.ts';

/** The files of the index that are ours and not Pagefind's, each loaded once, when it is needed. */
export class IndexParts {
  readonly list: ShardList;
  readonly #files: KeptFiles;
  readonly #catalogs = new Map<string, Promise<Catalog>>();
  readonly #codeFiles = new Map<number, Promise<CodeFile>>();

  constructor(files: KeptFiles, list: ShardList) {
    this.#files = files;
    this.list = list;
  }

  /** The pages of some shards, newest first. */
  async catalog(names: ReadonlySet<string>): Promise<Catalog> {
    const shards = this.list.shards.filter(({ name }) => names.has(name));
    const catalogs = await Promise.all(
      shards.map((shard) => {
        const known = this.#catalogs.get(shard.name);
        if (known) return known;
        const loaded = this.#files.read(catalogPath(shard), (text) => unpackCatalog(shard.name, text));
        this.#catalogs.set(shard.name, loaded);
        return loaded;
      }),
    );
    return catalogs.flat();
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

  #codeFile(file: number): Promise<CodeFile> {
    const known = this.#codeFiles.get(file);
    if (known) return known;
    const loaded = this.#files.read(codeFilePath(file), (text) => JSON.parse(text) as CodeFile, 'no-cache');
    this.#codeFiles.set(file, loaded);
    return loaded;
  }
}
