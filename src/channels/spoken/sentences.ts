import { digitWords } from '../../language/number-words.ts';
import { splitSentences } from '../../language/sentences.ts';
import { clausesOf } from './clauses.ts';
import { splitAtJoint, splitList, shortenLong } from './joints.ts';
import { asSentence, hasMoreWords, longestSentence } from './words.ts';

/** Splits a text into sentences that can be read in one breath. Each begins with a capital and ends in a full stop. */
export const sentencesOf = (text: string): string[] => toSentences(text, splitForBreath);

/** The same for an instruction: if a list is too long for one breath, only its beginning is read. */
export const briefSentencesOf = (text: string): string[] =>
  toSentences(text, (sentence) => splitForBreath(sentence, true));

function toSentences(text: string, parted: (sentence: string) => string[]): string[] {
  return splitSentences(text, { marks: '.!?…', beforeCapital: false })
    .flatMap((part) => withoutExcess(part).flatMap(clausesOf))
    .flatMap(withoutExcess)
    .flatMap((part) => parted(part.replace(/^[\s.,;:]+|[\s.,;:!?…/–-]+$/gu, '')))
    .filter((sentence) => hasMoreWords(sentence, 0))
    .map(asSentence);
}

/** The longest sentence that is split at its joints, in characters. A longer one is no sentence: it is cut at commas. */
const longestGrammar = 1500;

function withoutExcess(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longestGrammar) {
    const piece = rest.slice(0, longestGrammar);
    const end =
      [piece.lastIndexOf('; '), piece.lastIndexOf(', '), piece.lastIndexOf(' ')].find((at) => at > 0) ?? -1;
    const cut = end < 0 ? longestGrammar : end + 1;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest];
}

function splitForBreath(sentence: string, briefly = false): string[] {
  const shortened = shortenLong(sentence);
  const parts = splitAtJoints(shortened, briefly);
  if (parts) return parts;
  const list = splitList(shortened);
  if (!list) return inPieces(shortened);
  return briefly ? splitForBreath(list[0], true) : list.flatMap((half) => splitForBreath(half));
}

/**
 * Splits a sentence at joints into sentences of one breath; undefined if it is too long and has no joint.
 * @param briefly whether the beginning of a long list is enough
 */
export function splitAtJoints(sentence: string, briefly = false): string[] | undefined {
  const shortened = shortenLong(sentence);
  if (!hasMoreWords(shortened, longestSentence)) return [shortened];
  return splitAtJoint(shortened)?.flatMap((half) => splitForBreath(half, briefly));
}

/**
 * Splits a sentence without joints: before a small word if there is one, else near its middle, but not inside a number.
 */
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
