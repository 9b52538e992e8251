import { greatest } from '../../language/lists/long-lists.ts';
import type { LetterRow } from './letters.ts';
import type { LetterPlace } from './places.ts';
import { textBetween } from './places.ts';
import type { Tile } from './tiles.ts';

/** A passage of so many letters is a sentence, or nearly one. */
const sentence = 40;

/**
 * The passages of a body that are in another order than in the paper: those that are left over when as many letters as
 * possible keep their order. A passage is in order, too, where the paper has it once more at the right place.
 */
export function movedTiles(
  tiles: readonly Tile[],
  owed: Uint8Array,
  { held, row }: { held: LetterRow; row: LetterRow },
): LetterPlace[] {
  const long = tiles
    .filter(({ target, length }) => length >= sentence && owed[target] === 1)
    .sort((a, b) => a.target - b.target);
  // The heaviest chain of tiles that rises in both texts and ends at each tile.
  const weights: number[] = [];
  const before: number[] = [];
  for (const [at, { source, length }] of long.entries()) {
    weights[at] = length;
    before[at] = -1;
    for (let other = 0; other < at; other += 1)
      if (long[other]!.source < source && weights[other]! + length > weights[at]!) {
        weights[at] = weights[other]! + length;
        before[at] = other;
      }
  }
  const kept = new Set<number>();
  for (let at = weights.indexOf(greatest(weights, 0)); at >= 0; at = before[at]!) kept.add(at);
  return long
    .filter((tile, at) => {
      const above = long.findLast((_, other) => other < at && kept.has(other))?.source ?? -1;
      const below = long.find((_, other) => other > at && kept.has(other))?.source ?? Infinity;
      const letters = held.letters.slice(tile.source, tile.source + tile.length);
      const again = held.letters.indexOf(letters, above + 1);
      return again < 0 || again > below;
    })
    .map(({ target, length }) => ({ count: length, text: textBetween(row, target, target + length - 1) }));
}
