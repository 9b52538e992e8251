import { processWeakMap } from '../cache/memory.ts';
import { linkPortal } from '../portal/link-portal.ts';
import type { DocumentInput, Portal } from '../portal/model.ts';
import type { ReadDocument, ReadWard } from './source.ts';

/** What a ward is linked for. */
interface Occasion {
  /** Milliseconds since 1970. */
  now: number;
  /** A live preview shows drafts and what is published later, too. */
  preview?: boolean;
}

const portals = processWeakMap<ReadWard, Map<string, Portal>>('portals');

/**
 * The portal of a ward at a moment. Each reading of a ward is linked once in this process: the checks, the pages, the
 * sitemap and the verification of a build have the same portal.
 * @returns undefined if ward.yaml cannot be read
 */
export function linkWard(read: ReadWard, { now, preview = false }: Occasion): Portal | undefined {
  const { source, ward, references = {} } = read;
  if (!ward) return undefined;
  const linked = portals.get(read) ?? new Map<string, Portal>();
  portals.set(read, linked);
  const key = `${now} ${preview}`;
  const documents = (): DocumentInput[] => documentInputs(read.documents);
  const portal =
    linked.get(key) ?? linkPortal({ id: source.id, ward, references, documents: documents(), now, preview });
  linked.set(key, portal);
  return portal;
}

/** The documents whose front matter is valid. */
export const documentInputs = (documents: readonly ReadDocument[]): DocumentInput[] =>
  documents.flatMap((document) => (document.data ? [inputOf(document, document.data)] : []));

/** Texts, tasks and citations are read when they are asked for. */
const inputOf = (document: ReadDocument, data: NonNullable<ReadDocument['data']>): DocumentInput => ({
  collection: document.collection,
  id: document.id,
  data,
  get body() {
    return document.body;
  },
  get blocks() {
    return document.blocks;
  },
  get links() {
    return document.links;
  },
  get citations() {
    return document.citations;
  },
  get tasks() {
    return document.tasks;
  },
  get taskFaces() {
    return document.taskFaces;
  },
  get digests() {
    return document.digests;
  },
});
