import type { FileFormat } from '../../cache/disk.ts';
import type { Task } from '../../understanding/tasks/task.ts';
import type { WardDocument } from '../ward-document.ts';
import type { RecordFiles } from './record-files.ts';
import { chunkOf, recordFiles } from './record-files.ts';

/** The tasks of documents by their refs. */
type StoredTasks = ReadonlyMap<string, { digest: string; json: Buffer }>;

/**
 * The tasks of one ward's documents: half of all that is known of a ward. A file is read when a task of one of its
 * documents is asked for, and of this file only what is asked for is parsed.
 */
export class TaskStore {
  readonly #files: RecordFiles<StoredTasks>;
  readonly #loaded = new Map<number, StoredTasks>();

  constructor(contentDir: string, ward: string) {
    this.#files = recordFiles(contentDir, ward, 'tasks', lines);
  }

  /** The tasks of a document, if those with this digest are kept. */
  read(ref: string, digest: string): readonly Task[] | undefined {
    const kept = this.#load(chunkOf(ref)).get(ref);
    return kept?.digest === digest ? (JSON.parse(kept.json.toString()) as Task[]) : undefined;
  }

  /** Keeps the tasks of all documents of a file. Does nothing where all of them are kept. */
  keep(chunk: number, documents: readonly WardDocument[]): void {
    const before = this.#load(chunk);
    const after = new Map(
      documents.map((document) => {
        const digest = document.digests.tasks;
        const kept = before.get(document.ref);
        const json = kept?.digest === digest ? kept.json : Buffer.from(JSON.stringify(document.tasks));
        return [document.ref, { digest, json }];
      }),
    );
    const isSame =
      before.size === after.size && [...after].every(([ref, { json }]) => before.get(ref)?.json === json);
    if (isSame) return;
    this.#loaded.set(chunk, after);
    this.#files.write(chunk, after);
  }

  #load(chunk: number): StoredTasks {
    const loaded = this.#loaded.get(chunk) ?? this.#files.read(chunk) ?? new Map();
    this.#loaded.set(chunk, loaded);
    return loaded;
  }
}

/** A document in a line: its ref, the digest and the JSON of its tasks, which has no line breaks. */
const lines: FileFormat<StoredTasks> = {
  encode: (stored) =>
    Buffer.concat(
      [...stored].flatMap(([ref, { digest, json }]) => [Buffer.from(`${ref} ${digest} `), json, newline]),
    ),
  decode(bytes) {
    const stored = new Map<string, { digest: string; json: Buffer }>();
    for (let start = 0; start < bytes.length;) {
      const end = bytes.indexOf(newline, start);
      const afterRef = bytes.indexOf(space, start);
      const afterDigest = bytes.indexOf(space, afterRef + 1);
      stored.set(bytes.toString('utf8', start, afterRef), {
        digest: bytes.toString('utf8', afterRef + 1, afterDigest),
        json: bytes.subarray(afterDigest + 1, end),
      });
      start = end + 1;
    }
    return stored;
  },
};

const newline = Buffer.from('\n');
const space = Buffer.from(' ');
