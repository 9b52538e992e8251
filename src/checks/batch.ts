import type { ReadDocument } from '../content/source.ts';

/**
 * How many documents one rule looks at before the next rule does. One rule runs faster over many documents than many rules
 * over one; the lines of a few documents need little memory.
 */
export const batchSize = 50;

/** Makes a function that keeps its results for the documents of one batch. */
export function ofBatch<Value>(
  compute: (document: ReadDocument) => Value,
): (document: ReadDocument) => Value {
  const results = new Map<ReadDocument, { value: Value }>();
  return (document) => {
    const known = results.get(document);
    if (known) return known.value;
    if (results.size >= batchSize) results.clear();
    const value = compute(document);
    results.set(document, { value });
    return value;
  };
}
