import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Document } from 'yaml';
import { parseDocument } from 'yaml';

/** The files of a ward in memory, by their paths below its folder: `directives/2026/x.md`. */
export class WardFiles {
  readonly #files: Map<string, Buffer>;

  constructor(files: Iterable<readonly [string, Buffer]> = []) {
    this.#files = new Map(files);
  }

  static async read(folder: string): Promise<WardFiles> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();
    const files = await Promise.all(
      paths.map(async (path) => [path.split(sep).join('/'), await readFile(join(folder, path))] as const),
    );
    return new WardFiles(files);
  }

  copy(): WardFiles {
    return new WardFiles(this.#files);
  }

  /** Paths that match, in alphabetical order. */
  paths(pattern: RegExp): string[] {
    return [...this.#files.keys()].filter((path) => pattern.test(path)).sort();
  }

  bytes(path: string): Buffer {
    return this.#files.get(path)!;
  }

  text(path: string): string {
    return this.bytes(path).toString('utf8');
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  put(path: string, content: string | Buffer): void {
    this.#files.set(path, Buffer.from(content));
  }

  remove(path: string): void {
    this.#files.delete(path);
  }

  /** Writes to a folder what is not as in `before`, which the folder has. */
  async write(folder: string, before = new WardFiles()): Promise<void> {
    for (const path of before.paths(/./)) if (!this.has(path)) await rm(join(folder, path));
    for (const [path, content] of this.#files) {
      if (before.has(path) && before.bytes(path).equals(content)) continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  }
}

/** A Markdown file of a ward, open for editing. */
export interface OpenPage {
  path: string;
  front: Document;
  body: string;
}

export function openPage(files: WardFiles, path: string): OpenPage {
  const [, front = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(files.text(path)) ?? [];
  return { path, front: parseDocument(front), body };
}

export const savePage = (files: WardFiles, { path, front, body }: OpenPage): void =>
  files.put(path, `---\n${front.toString({ lineWidth: 0 })}---\n${body}`);
