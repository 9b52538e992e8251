import type { Segment } from '../sheet.ts';

const sure = 60;

/** Each line as it was read more surely: a second reading may lose a word at the edge, or a line. */
export function surerLines(old: readonly Segment[], fresh: readonly Segment[]): Segment[] {
  const kept = new Set(fresh);
  for (const one of old) {
    const same = [...kept].filter(
      ({ x0, x1, y, size }) =>
        x0 < one.x1 && one.x0 < x1 && Math.abs(y - one.y) < 0.5 * Math.max(size, one.size),
    );
    if (same.length === 0 ? (one.confidence ?? 0) < sure : surenessOf(same) >= surenessOf([one])) continue;
    for (const other of same) kept.delete(other);
    kept.add(one);
  }
  return [...kept];
}

/** How much is read and how surely: letters by the sureness of their segment. */
const surenessOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { text, confidence = 0 }) => sum + text.length * confidence, 0);
