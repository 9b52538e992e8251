import { clausesOf } from './reading-clauses.ts';
import { atJoint, inList, pare } from './reading-joints.ts';
import { asSentence, countWords, longestSentence } from './reading-words.ts';

/** Parts a text into sentences that can be read in one breath; each begins with a capital and ends in a full stop. */
export const sentencesOf = (text: string): string[] => spoken(text, breathe);

/** The same of an order: of a list that is too long for one breath only its beginning is told. */
export const ordersOf = (text: string): string[] => spoken(text, (sentence) => breathe(sentence, true));

function spoken(text: string, parted: (sentence: string) => string[]): string[] {
  return text
    .split(/(?<=[.!?…])\s+/u)
    .flatMap((part) => clausesOf(part))
    .flatMap((part) => parted(part.replace(/^[\s.,;:]+|[\s.,;:!?…/–-]+$/gu, '')))
    .filter((sentence) => countWords(sentence) > 0)
    .map(asSentence);
}

function breathe(sentence: string, told = false): string[] {
  const pared = pare(sentence);
  const parts = partAtJoints(pared, told);
  if (parts) return parts;
  const list = inList(pared);
  if (!list) return inPieces(pared);
  return told ? breathe(list[0], true) : list.flatMap((half) => breathe(half));
}

/**
 * A sentence in pieces of one breath, where each can stand alone; undefined where it has no place for that.
 * @param told of a list that is left over, the beginning is enough.
 */
export function partAtJoints(sentence: string, told = false): string[] | undefined {
  const pared = pare(sentence);
  if (countWords(pared) <= longestSentence) return [pared];
  return atJoint(pared)?.flatMap((half) => breathe(half, told));
}

/** What has no joint at all is parted where the breath ends. */
function inPieces(sentence: string): string[] {
  const words = sentence.split(/\s+/);
  const pieces: string[] = [];
  for (let at = 0; at < words.length; at += longestSentence - 5)
    pieces.push(words.slice(at, at + longestSentence - 5).join(' '));
  return pieces;
}
