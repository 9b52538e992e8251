import type { MayKeep, WardSource } from '../source.ts';
import type { DocumentPlace } from '../unread-markdown.ts';
import { UnreadMarkdown } from '../unread-markdown.ts';
import type { DocumentRecord } from '../ward-document.ts';
import { WardDocument } from '../ward-document.ts';
import { citationsFromText, citationsToText } from './citation-text.ts';
import type { RecordFiles } from './record-files.ts';
import { chunkOf, chunks, recordFiles } from './record-files.ts';
import { TaskStore } from './task-store.ts';

/** A document that an earlier reading has kept. */
export interface KeptDocument {
  /** The stamp of its file; undefined where that was not settled. */
  stamp: string | undefined;
  /** The digest of its file. */
  digest: string;
  /** @param absolute the path of its file */
  open(place: DocumentPlace, absolute: string): WardDocument;
}

/**
 * The documents of one ward that have no mistake in their form. Others are not kept: what is said of a mistake depends on
 * more than the file.
 */
export class DocumentStore {
  readonly #entries = new Map<string, Entry>();
  readonly #files: RecordFiles<[ref: string, entry: StoredEntry][]>;
  readonly #tasks: TaskStore;

  constructor(contentDir: string, ward: string) {
    this.#files = recordFiles(contentDir, ward, 'documents');
    this.#tasks = new TaskStore(contentDir, ward);
    for (const chunk of chunks)
      for (const [ref, entry] of this.#files.read(chunk) ?? [])
        this.#entries.set(ref, { ...entry, isOnDisk: true });
  }

  get(ref: string): KeptDocument | undefined {
    const entry = this.#entries.get(ref);
    if (!entry) return undefined;
    const { stamp, record, citations, document } = entry;
    return {
      stamp,
      digest: record.digest,
      open: (place, absolute) =>
        document ??
        WardDocument.known(new UnreadMarkdown(place, record.digest, absolute), {
          record,
          citations: () => citationsFromText(citations),
          tasks: () => this.#tasks.read(ref, record.digests.tasks),
        }),
    };
  }

  /**
   * Keeps the documents of a reading for the next one: all of them in memory, some on disk. Writes only the files in
   * which something is new.
   */
  keep({ stamps, misfits }: WardSource, documents: readonly WardDocument[], mayKeep: MayKeep): void {
    const unreadable = new Set(misfits.map(({ file }) => file));
    const before = new Map(this.#entries);
    const changed = new Set<number>();
    this.#entries.clear();
    for (const document of documents) {
      const { ref, record } = document;
      if (!record || unreadable.has(document.file)) continue;
      const stamp = stamps.get(`${ref}.md`);
      const last = before.get(ref);
      before.delete(ref);
      const isKnown = last?.record === record;
      const citations = isKnown ? last.citations : citationsToText(document.citations);
      const isOnDisk = mayKeep(document);
      this.#entries.set(ref, { stamp, record, citations, document, isOnDisk });
      const isNew = !isKnown || last.stamp !== stamp;
      if (isOnDisk ? isNew || !last?.isOnDisk : last?.isOnDisk) changed.add(chunkOf(ref));
    }
    for (const [removed, { isOnDisk }] of before) if (isOnDisk) changed.add(chunkOf(removed));
    if (changed.size > 0) this.#write(changed);
  }

  #write(changed: ReadonlySet<number>): void {
    const onDisk = [...this.#entries].filter(([, { isOnDisk }]) => isOnDisk);
    const inChunks = Map.groupBy(onDisk, ([ref]) => chunkOf(ref));
    for (const chunk of changed) {
      const entries = inChunks.get(chunk) ?? [];
      this.#tasks.keep(
        chunk,
        entries.map(([, { document }]) => document!),
      );
      this.#files.write(
        chunk,
        entries.map(([ref, { stamp, record, citations }]) => [ref, { stamp, record, citations }]),
      );
    }
  }
}

interface StoredEntry {
  stamp?: string | undefined;
  record: DocumentRecord;
  /** See citation-text.ts. */
  citations: string;
}

interface Entry extends StoredEntry {
  /** Undefined as long as this process has not opened it. */
  document?: WardDocument;
  isOnDisk: boolean;
}
