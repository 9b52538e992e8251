/**
 * Makes a function that computes its result once for each object, and keeps it as long as the object lives.
 * @param compute may take more arguments; they must follow from the object, since only the first call uses them
 */
export function memoize<Key extends object, Rest extends unknown[], Value>(
  compute: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const results = new WeakMap<Key, { value: Value }>();
  return (key, ...rest) => {
    const known = results.get(key);
    if (known) return known.value;
    const value = compute(key, ...rest);
    results.set(key, { value });
    return value;
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
export function processMap<Value>(name: string): Map<string, Value> {
  const slot = Symbol.for(`cong-phuong.${name}`);
  const slots = globalThis as typeof globalThis & Record<symbol, Map<string, Value> | undefined>;
  return (slots[slot] ??= new Map());
}
