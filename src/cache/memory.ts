import type { Traced } from './trace.ts';
import { sawAll, trace } from './trace.ts';

/**
 * Makes a function that computes its result once for each object, and keeps it as long as the object lives. Each
 * caller counts as having read what the computation read.
 * @param compute may take more arguments; they must follow from the object, since only the first call uses them
 */
export function memoize<Key extends object, Rest extends unknown[], Value>(
  compute: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const results = new WeakMap<Key, Traced<Value>>();
  return (key, ...rest) => {
    const result = results.get(key) ?? trace(() => compute(key, ...rest));
    results.set(key, result);
    sawAll(result.facts);
    return result.value;
  };
}

/**
 * Makes a function that keeps its last results by text.
 * @param most the number of results that are kept; with one more, all are dropped
 */
export function memoizeTexts<Texts extends string[], Value>(
  most: number,
  compute: (...texts: Texts) => Value,
): (...texts: Texts) => Value {
  const results = new Map<string, { value: Value }>();
  return (...texts) => {
    const key = texts.length === 1 ? texts[0]! : texts.join('\0');
    const known = results.get(key);
    if (known) return known.value;
    if (results.size >= most) results.clear();
    const value = compute(...texts);
    results.set(key, { value });
    return value;
  };
}

/**
 * Makes a function that keeps its last results by two texts. To compare a text with those of a few results is quicker
 * than to find it in a map, which reads each of its letters first.
 * @param most the number of results that are kept; one more takes the place of the oldest
 */
export function memoizeRecent<Value>(
  most: number,
  compute: (one: string, other: string) => Value,
): (one: string, other: string) => Value {
  const recent: { one: string; other: string; value: Value }[] = [];
  let oldest = 0;
  return (one, other) => {
    for (const known of recent) if (known.one === one && known.other === other) return known.value;
    const value = compute(one, other);
    recent[oldest] = { one, other, value };
    oldest = (oldest + 1) % most;
    return value;
  };
}

/** Makes a function that keeps its last result, for callers that ask about the same text in a row. */
export function memoizeLast<Value>(compute: (text: string) => Value): (text: string) => Value {
  let last: { text: string; value: Value } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: compute(text) };
    return last.value;
  };
}

/** Makes a function that computes its result at the first call and keeps it. */
export function once<Value>(compute: () => Value): () => Value {
  let result: { value: Value } | undefined;
  return () => (result ??= { value: compute() }).value;
}

/**
 * A map that all copies of a module share in one process: a build loads some modules twice, once from `src/` and once
 * bundled into the pages.
 * @param name the same name gives the same map
 */
export const processMap = <Value>(name: string): Map<string, Value> =>
  processSlot(name, () => new Map<string, Value>());

/** The same as `processMap`, for what is kept as long as an object lives. */
export const processWeakMap = <Key extends object, Value>(name: string): WeakMap<Key, Value> =>
  processSlot(name, () => new WeakMap<Key, Value>());

function processSlot<Store>(name: string, make: () => Store): Store {
  const slot = Symbol.for(`cong-phuong.${name}`);
  const slots = globalThis as typeof globalThis & Record<symbol, Store | undefined>;
  return (slots[slot] ??= make());
}
