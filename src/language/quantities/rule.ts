import type { FoundQuantity, Quantity } from './quantity.ts';

/** The text around a number. */
export interface NumberContext {
  text: string;
  /** The position of the number's first character. */
  at: number;
  /** At most 60 characters before it. */
  before: string;
  /** The number before it, if at most 24 characters without a full stop are between them. */
  last: FoundQuantity | undefined;
}

/** What a rule has read: the quantity, and the position after it. */
export interface QuantityRead {
  quantity: Quantity;
  end: number;
}

/** One named way to read a number. The first rule of the list that answers wins. */
export interface QuantityRule {
  name: string;
  /** What the text before the number must be like; looked at first. */
  after?: TextTest;
  /** Whether a letter or a sign must be right after the first digits. */
  joined?: true;
  /** Signs of which one must be after the first digits or the roman numeral, with at most one space between them. */
  signs?: string;
  /** The pattern of the number with its signs, matched at the position of the number only. */
  when: RegExp;
  /** Reads what `when` has matched; undefined if the words around it say that it is something else. */
  then(match: RegExpExecArray, context: NumberContext): QuantityRead | undefined;
}

/** A pattern that matches only at its position (`y`). */
export const here = (source: string, flags = ''): RegExp => new RegExp(source, `uy${flags}`);

/** The text after a position, at most 40 characters. */
export const after = (text: string, end: number): string => text.slice(end, end + 40);

/** Parts of patterns. A day, a month and a year are numbers that exist; no digit may follow. */
export const part = {
  day: '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)',
  month: '(?:0?[1-9]|1[0-2])(?!\\d)',
  year: '(?:19|20)\\d\\d(?!\\d)',
  /** The year of a full date, which may be long ago. */
  yearOfDate: '(?:1\\d|20)\\d\\d(?!\\d)',
  hour: '(?:[01]?\\d|2[0-4])(?!\\d)',
  minute: '[0-5]\\d(?!\\d)',
  dash: '\\s?[-–—]\\s?',
  /** No letter, digit or slash follows, and no mark with a digit. */
  end: '(?![\\p{L}\\p{N}/%]|[.,]\\d)',
};

/** The words of a list as alternatives of a pattern, the longest first. */
export const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('|');

/** Tells whether a text fits. */
export interface TextTest {
  test(text: string): boolean;
}

/** Tells whether a text ends with one of the words, in any case, then at most a colon, and a space. */
export function endsWith(words: readonly string[]): TextTest {
  const known = new Set(words.map((word) => word.toLowerCase()));
  const lengths = [...new Set([...known].map((word) => word.length))].sort((a, b) => a - b);
  const longest = lengths.at(-1) ?? 0;
  const lastLetters = new Set([...known].map((word) => word.slice(-1)));
  return {
    test(text) {
      let end = text.length;
      if (!isSpace(text, end - 1)) return false;
      end -= 1;
      if (text.charAt(end - 1) === ':') end -= 1;
      if (isSpace(text, end - 1)) end -= 1;
      if (!lastLetters.has(text.charAt(end - 1).toLowerCase())) return false;
      const tail = text.slice(Math.max(0, end - longest - 1), end).toLowerCase();
      return lengths.some(
        (length) =>
          tail.length >= length &&
          known.has(tail.slice(tail.length - length)) &&
          !letterOrDigit.test(tail.charAt(tail.length - length - 1)),
      );
    },
  };
}

const letterOrDigit = /[\p{L}\p{N}]/u;
function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === space || ((unit < space || unit > lastAscii) && /\s/.test(text.charAt(at)));
}

/**
 * The sign after the digits or the roman numeral at a position, at most one space behind them; empty at the end of the text.
 */
export function signAfter(text: string, at: number): { sign: string; isApart: boolean } {
  const belongs = isDigit(text.charCodeAt(at)) ? isDigit : isRoman;
  let end = at;
  while (belongs(text.charCodeAt(end))) end += 1;
  const isApart = end === text.length || isSpace(text, end);
  return { sign: text.charAt(isApart ? end + 1 : end), isApart };
}

const romanDigits = new Set(['I', 'V', 'X'].map((letter) => letter.charCodeAt(0)));
const isRoman = (unit: number): boolean => romanDigits.has(unit);
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const space = 0x20;
const lastAscii = 0x7f;

/** A pattern for the beginning of a text: a space and one of the words, whole. */
export const startsWith = (words: readonly string[]): RegExp =>
  new RegExp(`^\\s(?:${alternatives(words)})(?![\\p{L}\\p{N}])`, 'iu');
