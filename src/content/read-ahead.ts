import { setImmediate } from 'node:timers/promises';
import type { ReadDocument } from './source.ts';

/** How many texts are read between two turns of the event loop. */
const between = 100;

/**
 * Reads something of all documents of a ward, and lets the event loop turn between them: the parser's memory outside the
 * heap, twice the size of each text, is given back only then. 10,000 documents read at a stretch keep a quarter of a
 * gigabyte for good.
 */
export async function readAhead(
  documents: readonly ReadDocument[],
  read: (document: ReadDocument) => unknown,
): Promise<void> {
  for (const [index, document] of documents.entries()) {
    read(document);
    if (index % between === between - 1) await setImmediate();
  }
}
