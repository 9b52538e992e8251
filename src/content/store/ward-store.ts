import { digestOf, shortDigest } from '../../cache/digest.ts';
import type { FileSource, MayKeep, WardSource } from '../source.ts';
import type { WardDocument } from '../ward-document.ts';
import type { KeptDocument } from './document-store.ts';
import { DocumentStore } from './document-store.ts';
import { recordFiles } from './record-files.ts';

/** What is kept of a file below `files/`. */
export type KeptFile = Pick<FileSource, 'bytes' | 'kind' | 'size' | 'digest'> & { stamp: string };

/**
 * What was read of one ward. It stays in memory for the next reading, and on disk for the next command: a file whose
 * stamp or bytes are unchanged is not parsed again.
 */
export class WardStore {
  readonly #documents: DocumentStore;
  readonly #fileRecords;
  #files: ReadonlyMap<string, KeptFile>;

  constructor(contentDir: string, ward: string) {
    this.#documents = new DocumentStore(contentDir, ward);
    this.#fileRecords = recordFiles<[pathDigest: string, file: KeptFile][]>(contentDir, ward, 'files');
    this.#files = new Map(this.#fileRecords.read(0));
  }

  /** What is kept of a document; undefined if nothing is. */
  document(ref: string): KeptDocument | undefined {
    return this.#documents.get(ref);
  }

  /** What is kept of a file below `files/`, by its path there. */
  file(path: string): KeptFile | undefined {
    return this.#files.get(shortDigest(path));
  }

  /** Keeps a reading for the next one. Writes only what is new. */
  keep(source: WardSource, documents: readonly WardDocument[], mayKeep: MayKeep): void {
    this.#documents.keep(source, documents, mayKeep);
    const files = recordsOf(source);
    if (digestOf(files) !== digestOf([...this.#files])) this.#fileRecords.write(0, files);
    this.#files = new Map(files);
  }
}

/** Not all files are public: instead of its name each has a digest of it. */
const recordsOf = ({ files, stamps }: WardSource): [string, KeptFile][] =>
  [...files.values()].flatMap(({ path, bytes, kind, size, digest }) => {
    const stamp = stamps.get(`files/${path}`);
    return stamp === undefined
      ? []
      : [[shortDigest(path), { stamp, bytes, digest, kind, ...(size && { size }) }]];
  });
