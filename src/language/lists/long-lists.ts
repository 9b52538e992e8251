// `Math.max(...list)` and `into.push(...list)` break down where a list has some 100,000 items: each is an argument of the call.

/** The greatest of some numbers, and of `from`; without any, `from`. */
export function greatest(numbers: Iterable<number>, from = -Infinity): number {
  let found = from;
  for (const number of numbers) found = Math.max(found, number);
  return found;
}

/** The least of some numbers, and of `from`; without any, `from`. */
export function least(numbers: Iterable<number>, from = Infinity): number {
  let found = from;
  for (const number of numbers) found = Math.min(found, number);
  return found;
}

/** Adds some items at the end of a list. */
export function addAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
