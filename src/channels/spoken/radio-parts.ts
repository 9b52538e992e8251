import { channelWords } from '../../strings/channels.ts';
import { countInWords } from './phrases/numbers.ts';
import { countWords } from './words.ts';

/** The number of words that a reader reads in a minute. */
export const wordsAMinute = 150;

/** The longest time of one part, in minutes. */
const longestPart = 5;

/** The largest number of words of a script in one part. */
export const longestScript = longestPart * wordsAMinute;

const words = channelWords.radio;

/** Splits a script into parts of at most five minutes, each with its own greeting and farewell. */
export function splitIntoParts(paragraphs: string[][], station: string): string[][][] {
  if (countWords(paragraphs.flat().join(' ')) <= longestScript) return [paragraphs];
  const most = longestScript - 60;
  const parts: string[][][] = [[]];
  let count = 0;
  for (const paragraph of paragraphs.flatMap(splitParagraph)) {
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

/** Splits a long paragraph between two tasks. */
function splitParagraph(paragraph: string[]): string[][] {
  if (countWords(paragraph.join(' ')) < 200) return [paragraph];
  const pieces: string[][] = [[]];
  for (const sentence of paragraph) {
    if (/^\S+ là[, ]/u.test(sentence) && countWords(pieces.at(-1)!.join(' ')) > 120) pieces.push([]);
    pieces.at(-1)!.push(sentence);
  }
  return pieces;
}
