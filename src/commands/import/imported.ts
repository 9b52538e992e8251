import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOfFile, shortDigest } from '../../cache/digest.ts';
import type { KnownDocument } from './duplicates.ts';

/** The originals that documents of a ward have attached. Files are read only where their size is that of a paper. */
export class ImportedOriginals {
  readonly #bySize = new Map<number, { path: string; document: string; digest?: string }[]>();

  /** @param home the folder of the ward */
  static async of(home: string, known: readonly KnownDocument[]): Promise<ImportedOriginals> {
    const originals = new ImportedOriginals();
    for (const { file, attached } of known)
      for (const name of attached) {
        const path = join(home, 'files', name);
        const found = await stat(path).catch(() => undefined);
        if (found?.isFile()) originals.add(path, found.size, file);
      }
    return originals;
  }

  /** Notes a file with its size in bytes, and the document to which it is attached. */
  add(path: string, size: number, document: string): void {
    this.#bySize.set(size, [...(this.#bySize.get(size) ?? []), { path, document }]);
  }

  /** The document to which the same bytes are attached; undefined if there is none. */
  async documentOf(bytes: Uint8Array): Promise<string | undefined> {
    const same = this.#bySize.get(bytes.length) ?? [];
    if (same.length === 0) return undefined;
    const own = shortDigest(bytes);
    for (const one of same) {
      one.digest ??= await digestOfFile(one.path);
      if (one.digest === own) return one.document;
    }
    return undefined;
  }
}
