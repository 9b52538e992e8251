import { isSyllable } from '../language/letters.ts';
import type { RecognisedBlock, RecognisedLine } from './recognised-block.ts';

/** Right words of an upright page are read with a mean sureness of 80 to 95; upside down they give 10 to 40. */
export const sureUpright = 60;

/** The lines of all blocks, in their order. */
export const linesOf = (blocks: readonly RecognisedBlock[]): RecognisedLine[] =>
  blocks.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));

/** How sure recognition is of a picture's words, 0 to 100; words that no Vietnamese writes count as 0. */
export function surenessOf(blocks: readonly RecognisedBlock[]): number {
  const words = linesOf(blocks)
    .flatMap((line) => line.words)
    .filter(({ text }) => /\p{L}{2}/u.test(text));
  if (words.length === 0) return 0;
  const sum = words.reduce((all, { text, confidence }) => {
    const bare = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    return all + (isSyllable(bare) ? confidence : 0);
  }, 0);
  return sum / words.length;
}
