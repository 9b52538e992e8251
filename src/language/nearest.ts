import { closest, distance } from 'fastest-levenshtein';

/** The known word that is most like a misspelt one; undefined if no known word is like it. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const candidate = closest(word, [...known]);
  return distance(word, candidate) <= Math.max(2, word.length / 3) ? candidate : undefined;
}

/**
 * The known path that is most like a misspelt one; undefined if none is like it. File names are compared first, because
 * many paths have the same folders.
 */
export function nearestPath(path: string, known: readonly string[]): string | undefined {
  const name = lastName(path);
  let best: string | undefined;
  let least = Infinity;
  for (const each of known) {
    const other = lastName(each);
    if (Math.abs(other.length - name.length) > farthest(name)) continue;
    const far = distance(name, other);
    if (far > farthest(name)) continue;
    const weight = far + distance(path, each) / 1000;
    if (weight < least) [best, least] = [each, weight];
  }
  return best;
}

const farthest = (name: string): number => Math.max(1, name.length / 3);
const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
