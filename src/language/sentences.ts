import { matchesOf } from './text.ts';

/** Where sentences end: one of the marks, then white space. */
export interface SentenceForm {
  /** The marks that end a sentence, as one text: `.!?`. */
  marks: string;
  /** Whether a sentence ends only before a capital letter. */
  beforeCapital: boolean;
}

/** The sentences of a text, each with its mark, without the white space between them. */
export function splitSentences(text: string, { marks, beforeCapital }: SentenceForm): string[] {
  return text.split(new RegExp(`(?<=[${marks}])\\s+${beforeCapital ? '(?=\\p{Lu})' : ''}`, 'u'));
}

/**
 * The sentences of an official text. No sentence ends after a space or two full stops, so that `Số: … .` stays whole;
 * the end mark `./.` ends one. A clause that begins with `các`, `giao`, `yêu cầu` or `đề nghị` after a semicolon counts
 * as a sentence, since it may name another unit.
 */
export function splitOfficialSentences(text: string): string[] {
  const whole = text.includes('./') ? text.replace(/\.\/\.?\s*$/, '.') : text;
  const parts = stopInside.test(whole) ? whole.split(officialStop) : [whole];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const officialStop = /(?<=[^\s.][.;!]|[^\s]\.\/\.)\s+(?=\p{Lu})|(?<=;)\s+(?=(?:các|giao|yêu cầu|đề nghị)\s)/u;
/** A quick test: a text without such a mark is one sentence. */
const stopInside = /[.;!]\s/;

/** The parts of a text between its punctuation marks and line ends, without these. */
export const splitAtMarks = (text: string): string[] => text.split(/[.;:!?\n]+/);

/**
 * Positions at which the sentences of a text begin: 0, and after a full stop that a capital letter follows. No sentence
 * ends after an initial, the number of a list, or an abbreviation with a full stop such as `TT.` and `KT.`.
 */
export const sentenceStarts = (text: string): number[] => [
  0,
  ...(anyStop.test(text) ? matchesOf(fullStop, text).map(({ index, 0: stop }) => index + stop.length) : []),
];

/** The position of the `.` or `;` that ends the sentence at `from`; the end of the text if there is none. */
export function sentenceEnd(text: string, from: number): number {
  const stop = /[.;](?=\s|$)/.exec(text.slice(from));
  return stop ? from + stop.index : text.length;
}

const anyStop = /[.!?…]\s|\.\/\./;
const fullStop =
  /(?<![\s.(][\p{Lu}\d]|\b(?:TT|CT|TL|KT|TM|Tp|TP|ThS|TS|PGS|GS))[.!?…]\s+(?=["“(]?\p{Lu})|\.\/\.\s*/gu;

/**
 * The longest text that is put into spoken words, in characters. It lasts for half an hour, and no paragraph or item of a
 * paper has as many; what is behind stays as it is written.
 */
export const longestHeard = 16_000;
