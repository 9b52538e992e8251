import { enough, evidence } from './evidence.ts';
import { withLevelsMarked } from './level-words.ts';

/** A quick test: other lines have nothing to weigh. */
const mayWeigh = /mật|nội bộ|phổ biến|trả lại|thu hồi/iu;
/** A longer text is a paragraph: its sentences are weighed one by one. */
const longest = 400;
/** A shorter sentence says nothing of its paper. */
const shortest = 10;
const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu})/u;

/**
 * Whether a line says of its paper that it is secret: the points of all evidence in it are enough.
 * @param isName whether it is a title, the name of a file or a link, or the description of a picture
 */
export function isWeighedSecret(line: string, isName = false): boolean {
  if (!mayWeigh.test(line)) return false;
  if (line.length > longest) {
    const sentences = [...new Set(line.split(sentenceEnd))];
    return sentences.some(
      (each) => each.length >= shortest && each.length <= longest && isWeighedSecret(each, isName),
    );
  }
  const marked = withLevelsMarked(line.replace(/\s+/g, ' '));
  if (marked === undefined) return false;
  let points = 0;
  for (const { weight, seen, inNames } of evidence)
    if ((!inNames || isName) && seen.test(marked)) points += weight;
  return points >= enough;
}
