import { channelWords } from '../../strings/channels.ts';
import { countInWords } from './numbers.ts';
import { countWords } from './words.ts';

/** Words that a reader reads in a minute. */
export const wordsAMinute = 150;

/** How long one part may last, in minutes. */
const longestPart = 5;

/** The words of a script in one part. */
export const longestScript = longestPart * wordsAMinute;

const words = channelWords.radio;

/** Parts of at most five minutes, each with its own hello and goodbye. */
export function inParts(paragraphs: string[][], station: string): string[][][] {
  if (countWords(paragraphs.flat().join(' ')) <= longestScript) return [paragraphs];
  const most = longestScript - 60;
  const parts: string[][][] = [[]];
  let count = 0;
  for (const paragraph of paragraphs.flatMap(bySize)) {
    const length = countWords(paragraph.join(' '));
    if (count > 0 && count + length > most) {
      parts.push([]);
      count = 0;
    }
    parts.at(-1)!.push(paragraph);
    count += length;
  }
  return parts.map((part, at) => {
    const word = countInWords(at + 1);
    return [
      [words.part(word), ...(at > 0 ? [words.partStart(station)] : [])],
      ...part,
      ...(at < parts.length - 1 ? [[words.partEnd(word)]] : []),
    ];
  });
}

/** A long paragraph may be parted between two tasks. */
function bySize(paragraph: string[]): string[][] {
  if (countWords(paragraph.join(' ')) < 200) return [paragraph];
  const pieces: string[][] = [[]];
  for (const sentence of paragraph) {
    if (/^\S+ là[, ]/u.test(sentence) && countWords(pieces.at(-1)!.join(' ')) > 120) pieces.push([]);
    pieces.at(-1)!.push(sentence);
  }
  return pieces;
}
