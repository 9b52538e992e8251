import { alternatives, endsWith } from '../../../language/quantities/rule.ts';
import { sentenceEnd } from '../../../language/sentences.ts';
import { sensesByTopic } from '../../../language/short-forms/by-field/senses-by-topic.ts';
import type { AbbreviationSense } from '../../../language/short-forms/sense.ts';
import { ambiguousAbbreviations } from '../../../language/short-forms/senses.ts';
import { surnames } from '../../../language/surnames.ts';

/** A short form in its text. */
export interface Short {
  written: string;
  /** The text before it, as it is written. */
  before: string;
  /** The text before it with its short forms in words: `Nghị quyết của`, where `NQ 68 của` is written. */
  heard?: string;
  after: string;
  /** The text around it, in which the words of a topic may be. */
  around?: string;
}

/** The numbers of papers between their type and their issuer, which decide nothing: `Kết luận số 12 của BCT`. */
const numbersOfPapers =
  /(?:(?:,|\svà)?\s(?:số\s)?\d[\d/.]*(?:\snăm\s\d{4})?(?:,?\sngày\s\d[\d/.-]*)?)+(?=\scủa\s$)/u;

/** The text before a position, without what decides nothing. */
function textBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 60), at);
  return before.endsWith(' của ') ? before.replace(numbersOfPapers, '') : before;
}

/** At most 150 characters before and 100 after a short form, within its sentence. */
function sentenceAround(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - 150), at);
  const after = text.slice(at + length, at + length + 100);
  return before.slice(before.lastIndexOf('. ') + 1) + after.slice(0, sentenceEnd(after, 0));
}

/** A short form in a text. Its neighbours are read when they are asked for. */
export class ShortInText implements Short {
  #before: string | undefined;
  #heard: string | undefined;
  readonly written: string;
  readonly #text: string;
  readonly #at: number;
  readonly #said: string;

  /** @param said the text before it with its short forms in words */
  constructor(text: string, at: number, written: string, said: string) {
    this.written = written;
    this.#text = text;
    this.#at = at;
    this.#said = said;
  }

  get before(): string {
    return (this.#before ??= textBefore(this.#text, this.#at));
  }

  get heard(): string {
    return (this.#heard ??= textBefore(this.#said, this.#said.length));
  }

  get after(): string {
    const end = this.#at + this.written.length;
    return this.#text.slice(end, end + 40);
  }

  get around(): string {
    return sentenceAround(this.#text, this.#at, this.written.length);
  }
}

function fitsOf({ before = [], after = [] }: AbbreviationSense): (short: Short) => boolean {
  const pattern = (word: string): string =>
    word === '9'
      ? '\\s?\\d'
      : word === ' 9'
        ? '\\s\\d'
        : word === 'Aa'
          ? '\\s\\p{Lu}\\p{Ll}'
          : word === 'AA'
            ? '\\s\\p{Lu}{2}'
            : word === 'họ'
              ? `\\s(?:${alternatives(surnames)})\\s\\p{Lu}`
              : word === ':'
                ? '\\s?:'
                : `\\s?${alternatives([word])}(?!\\p{L})`;
  const starts = after.map(
    (word) => new RegExp(`^${pattern(word)}`, /^A[Aa]$|^họ$/u.test(word) ? 'u' : 'iu'),
  );
  const words = before.filter((word) => word !== '9');
  const ends = words.length > 0 ? endsWith(words) : undefined;
  const isCounted = words.length < before.length;
  return (short) =>
    (ends !== undefined && (ends.test(short.before) || ends.test(short.heard ?? ''))) ||
    (isCounted && /\d\s$/.test(short.before)) ||
    (starts.length > 0 && starts.some((form) => form.test(short.after)));
}

const senses = new Map(
  ambiguousAbbreviations.map(({ short, senses: some }) => [
    short,
    some.map((sense) => ({ words: sense.words, fits: fitsOf(sense) })),
  ]),
);

const topics = Map.groupBy(
  sensesByTopic.map(({ short, words, topic }) => ({
    short,
    words,
    isHere: new RegExp(`(?<!\\p{L})(?:${alternatives(topic)})(?!\\p{L})`, 'iu'),
  })),
  ({ short }) => short,
);

/** The meaning that the topic of the sentence decides; undefined if several do. */
export function senseByTopic(short: Short): string | undefined {
  const senses = topics.get(short.written);
  if (!senses) return undefined;
  const around = short.around ?? '';
  const found = senses.filter(({ isHere }) => isHere.test(around));
  return found.length === 1 ? found[0]!.words : undefined;
}

/** The short forms with several meanings. */
export const severalMeanings: ReadonlySet<string> = new Set(senses.keys());

/** The meaning of a short form that its neighbours decide. */
export const senseOf = (short: Short): string | undefined =>
  senses.get(short.written)?.find(({ fits }) => fits(short))?.words;
