import { digitWords } from '../../language/number-words.ts';
import { splitSentences } from '../../language/sentences.ts';
import { clausesOf } from './clauses.ts';
import { atJoint, inList, pare } from './joints.ts';
import { asSentence, countWords, longestSentence } from './words.ts';

/** Parts a text into sentences that can be read in one breath; each begins with a capital and ends in a full stop. */
export const sentencesOf = (text: string): string[] => spoken(text, breathe);

/** The same of an order: of a list that is too long for one breath only its beginning is told. */
export const ordersOf = (text: string): string[] => spoken(text, (sentence) => breathe(sentence, true));

function spoken(text: string, parted: (sentence: string) => string[]): string[] {
  return splitSentences(text, { marks: '.!?…', beforeCapital: false })
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

/** What has no joint at all is parted before words that lead something in, else near its middle, never in a number. */
function inPieces(sentence: string): string[] {
  const words = sentence.split(/\s+/);
  if (words.length <= longestSentence) return [sentence];
  const middle = Math.ceil(words.length / Math.ceil(words.length / longestSentence));
  const places = words
    .map((_, at) => at)
    .filter((at) => at >= middle / 2 && at <= longestSentence && words.length - at >= 5);
  const before = (form: RegExp): number | undefined =>
    places.findLast((at) => form.test(words.slice(at - 1, at + 2).join(' ')));
  const end = before(leading) ?? before(following) ?? before(outsideNumbers) ?? middle;
  return [words.slice(0, end).join(' '), ...inPieces(words.slice(end).join(' '))];
}

const leading = /^(?!kèm )\S+ (?:về việc|theo|tại|để|nhằm|đối với|nhân dịp|trên)(?!\p{L})/u;
const following = /^\S+ (?:của|từ|cho|trong|do)(?!\p{L})/u;
const outsideNumbers = new RegExp(
  `^(?!(?:ngày|tháng|số|không|linh|trăm|nghìn|mươi|phẩy|${digitWords}) )`,
  'u',
);
