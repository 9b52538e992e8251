import { distance } from 'fastest-levenshtein';
import { least } from '../../language/lists/long-lists.ts';
import { openingOf } from './id.ts';

/** Shorter openings are too easily alike. */
const fewestWords = 3;
/** How many words of the opening may be changed, added or removed. */
const mostChanges = 1;

/** A key of `progress` that is not the id of any task of the document. */
export interface StrayProgress {
  key: string;
  /** The task that gets this progress all the same, since only its text was changed a little. */
  task: string | undefined;
}

/**
 * Finds the key of `progress` for each task of a document, so that a task keeps its progress when its text is
 * corrected. First a key belongs to the task with that id. A key that is left over belongs to the task, without a key
 * so far, whose opening (the first six words of its text, which are in its id) is nearest: at most one word was
 * changed, added or removed. What comes after the sixth word may have changed freely. If two tasks are equally near to
 * the key, or two keys to the task, the key belongs to none.
 * @returns task id → key; a task without progress is not in it
 */
export function matchProgress(ids: readonly string[], keys: readonly string[]): Map<string, string> {
  if (keys.length === 0) return new Map();
  const matched = new Map(ids.filter((id) => keys.includes(id)).map((id) => [id, id]));
  const strayKeys = keys.filter((key) => !matched.has(key));
  if (strayKeys.length === 0) return matched;
  const freeIds = ids.filter((id) => !matched.has(id));
  for (const key of strayKeys) {
    const id = nearestOpening(key, freeIds);
    if (id !== undefined && nearestOpening(id, strayKeys) === key) matched.set(id, key);
  }
  return matched;
}

/** The keys of `progress` that are not the id of any task, in their order. */
export function strayProgress(ids: readonly string[], keys: readonly string[]): StrayProgress[] {
  const matched = new Map([...matchProgress(ids, keys)].map(([id, key]) => [key, id]));
  return keys.filter((key) => !ids.includes(key)).map((key) => ({ key, task: matched.get(key) }));
}

/** The id with the nearest opening; undefined if none is near enough, or if several are equally near. */
function nearestOpening(id: string, others: readonly string[]): string | undefined {
  const opening = openingOf(id);
  const near = others
    .map((other) => ({ other, changes: wordChanges(opening, openingOf(other)) }))
    .filter(({ changes }) => changes <= mostChanges);
  const fewest = least(near.map(({ changes }) => changes));
  const nearest = near.filter(({ changes }) => changes === fewest);
  return nearest.length === 1 ? nearest[0]!.other : undefined;
}

/**
 * How many words were changed, added or removed between two openings. An opening has six words at most, so a word added
 * in front pushes the last one out: the last word of either side may be missing on the other.
 */
function wordChanges(one: readonly string[], other: readonly string[]): number {
  if (Math.min(one.length, other.length) < fewestWords) return Infinity;
  const words = [...new Set([...one, ...other])];
  // One letter for each word, as the library compares letters.
  const spell = (opening: readonly string[]): string =>
    opening.map((word) => String.fromCharCode(words.indexOf(word) + 1)).join('');
  const [a, b] = [spell(one), spell(other)];
  return Math.min(distance(a, b), distance(a.slice(0, -1), b), distance(a, b.slice(0, -1)));
}
