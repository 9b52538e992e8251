import type { DocumentOverview } from '../../surroundings.ts';

/** A document, and the files of the other documents with the same key. */
interface Duplicate {
  document: DocumentOverview;
  others: string[];
}

/** Finds documents that have the same key; a document whose key is undefined has no duplicates. */
export function* duplicates(
  documents: readonly DocumentOverview[],
  keyOf: (document: DocumentOverview) => string | undefined,
): Generator<Duplicate> {
  const byKey = Map.groupBy(documents, keyOf);
  byKey.delete(undefined);
  for (const same of byKey.values()) {
    for (const document of same.length > 1 ? same : [])
      yield { document, others: same.filter((other) => other !== document).map(({ file }) => file) };
  }
}
