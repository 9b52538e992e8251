import { readFileSync } from 'node:fs';
import { shortDigest } from '../cache/digest.ts';
import { Refusal } from '../formats/refusal.ts';
import type { DocumentSource } from './source.ts';
import type { MarkdownFile } from './yaml/front-matter.ts';
import { parseMarkdownFile } from './yaml/front-matter.ts';

/** A Markdown file whose digest is known already. It is read at its first use. */
export class UnreadMarkdown implements DocumentSource {
  readonly collection: DocumentSource['collection'];
  readonly id: string;
  readonly file: string;
  readonly digest: string;
  readonly #absolute: string;
  #parsed: MarkdownFile | undefined;

  /** @param absolute the path of the file */
  constructor(place: DocumentPlace, digest: string, absolute: string) {
    this.collection = place.collection;
    this.id = place.id;
    this.file = place.file;
    this.digest = digest;
    this.#absolute = absolute;
  }

  get front() {
    return this.#read().front;
  }
  get text() {
    return this.#read().text;
  }
  get decomposed() {
    return this.#read().decomposed;
  }
  get body() {
    return this.#read().body;
  }
  get bodyLine() {
    return this.#read().bodyLine;
  }

  /** Fails if the file is not as it was when its digest was made: a portal is never made of two states of a file. */
  #read(): MarkdownFile {
    if (this.#parsed) return this.#parsed;
    const bytes = readFileSync(this.#absolute);
    if (shortDigest(bytes) !== this.digest)
      throw new Refusal(`${this.file} vừa được sửa trong lúc lệnh đang chạy; hãy chạy lại`);
    return (this.#parsed = parseMarkdownFile(bytes.toString('utf8')));
  }
}

/** Which document a file is, and its name in messages. */
export type DocumentPlace = Pick<DocumentSource, 'collection' | 'id' | 'file'>;
