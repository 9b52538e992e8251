import type { Task } from '../../understanding/tasks/task.ts';
import type { WardDocument } from '../ward-document.ts';
import type { RecordFiles } from './record-files.ts';
import { chunkOf, recordFiles } from './record-files.ts';

/** The tasks of each document that has some, with their digest. */
type StoredTasks = Record<string, [digest: string, tasks: readonly Task[]]>;

/** The tasks of one ward's documents: half of all that is known of a ward. They are loaded when they are asked for. */
export class TaskStore {
  readonly #files: RecordFiles<StoredTasks>;
  readonly #loaded = new Map<number, StoredTasks>();

  constructor(contentDir: string, ward: string) {
    this.#files = recordFiles<StoredTasks>(contentDir, ward, 'tasks');
  }

  /** The tasks of a document, if those with this digest are kept. */
  read(ref: string, digest: string): readonly Task[] | undefined {
    const [keptDigest, tasks] = this.#load(chunkOf(ref))[ref] ?? [];
    return keptDigest === digest ? tasks : undefined;
  }

  /** Keeps the tasks of all documents of a file. Does nothing where all of them are kept. */
  keep(chunk: number, documents: readonly WardDocument[]): void {
    const before = this.#load(chunk);
    const after: StoredTasks = {};
    let same = Object.keys(before).length === documents.length;
    for (const { ref, tasks, digests } of documents) {
      after[ref] = [digests.tasks, tasks];
      same &&= before[ref]?.[0] === digests.tasks;
    }
    if (same) return;
    this.#loaded.set(chunk, after);
    this.#files.write(chunk, after);
  }

  #load(chunk: number): StoredTasks {
    const loaded = this.#loaded.get(chunk) ?? this.#files.read(chunk) ?? {};
    this.#loaded.set(chunk, loaded);
    return loaded;
  }
}
