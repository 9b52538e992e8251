import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexFolder } from '../shared/names.ts';

/** The files of an index that is being made: what the last index has already is not written a second time. */
export class IndexFiles {
  readonly #staging: string;
  readonly #published: string | undefined;
  /** The paths of all files of the new index that were written, or that the last index had already. */
  readonly #current = new Set<string>();

  /**
   * @param staging the folder of the portal into which new and changed files go; it is there
   * @param published the folder of the portal that has the last index
   */
  constructor(staging: string, published: string | undefined) {
    this.#staging = join(staging, indexFolder);
    this.#published = published === undefined ? undefined : join(published, indexFolder);
  }

  /** A file of the last index; undefined if it has no such file. */
  published(path: string): Buffer | undefined {
    const file = this.#published === undefined ? undefined : join(this.#published, path);
    return file !== undefined && existsSync(file) ? readFileSync(file) : undefined;
  }

  /** The paths of the files of the last index in one of its folders whose names have a beginning. */
  publishedIn(folder: string, beginning: string): string[] {
    const dir = this.#published === undefined ? undefined : join(this.#published, folder);
    if (dir === undefined || !existsSync(dir)) return [];
    return readdirSync(dir)
      .filter((name) => name.startsWith(beginning))
      .map((name) => `${folder}/${name}`);
  }

  /**
   * The paths of files of the last index that are not in the new one.
   * @param folder a folder of the index; empty for the index itself
   * @param isOutdated whether a file belongs to what was made anew, or is made no more
   */
  removed(folder: string, isOutdated: (name: string) => boolean): string[] {
    const dir = this.#published === undefined ? undefined : join(this.#published, folder);
    if (dir === undefined || !existsSync(dir)) return [];
    return readdirSync(dir)
      .filter(isOutdated)
      .map((name) => (folder === '' ? name : `${folder}/${name}`))
      .filter((path) => !this.#current.has(path));
  }

  /** Writes a file, unless the last index has the same. */
  write(path: string, content: string | Buffer): void {
    const bytes = Buffer.from(content);
    this.#current.add(path);
    if (this.published(path)?.equals(bytes)) return;
    this.#makeFolder(dirname(path));
    writeFileSync(join(this.#staging, path), bytes);
  }

  /** Makes a folder of the index; where the portal was given up and removed meanwhile, it is not made again. */
  #makeFolder(path: string): void {
    const folder = join(this.#staging, path);
    if (existsSync(folder)) return;
    if (path !== '.') this.#makeFolder(dirname(path));
    mkdirSync(folder);
  }

  /** Writes a file whose name is a digest of its content, unless the last index has it. */
  put(path: string, content: Uint8Array): void {
    if (this.#published !== undefined && existsSync(join(this.#published, path))) this.#current.add(path);
    else this.write(path, Buffer.from(content));
  }
}
