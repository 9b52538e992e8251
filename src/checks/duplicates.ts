import type { ReadDocument } from '../content/source.ts';

/** Documents of one key, each with the files of the others; a document without a key is like no other. */
export function* alike(
  documents: readonly ReadDocument[],
  keyOf: (document: ReadDocument) => string | undefined,
): Generator<{ document: ReadDocument; others: string[] }> {
  const byKey = Map.groupBy(documents, keyOf);
  byKey.delete(undefined);
  for (const same of byKey.values()) {
    for (const document of same.length > 1 ? same : [])
      yield { document, others: same.filter((other) => other !== document).map(({ file }) => file) };
  }
}
