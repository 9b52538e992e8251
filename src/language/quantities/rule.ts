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
  /** The least and the greatest count of its first digits; a rule without it is for any count. */
  digits?: readonly [least: number, most: number];
  /** Whether the number may begin with a roman numeral, or must; a rule without it is for digits alone. */
  roman?: 'too' | 'only';
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

/** Letters and digits as signs after a number. */
export const smallLetters = 'abcdefghijklmnopqrstuvwxyzđ';
export const capitals = smallLetters.toUpperCase();
export const figures = '0123456789';

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

/**
 * A pattern for words with no letter beside them; with `numbers`, no digit either. The words are looked for ahead of
 * themselves, since to look behind each letter of a text first takes up to ten times as long.
 * @param words alternatives of a pattern
 */
export function asWords(words: string, { numbers = false } = {}): string {
  const sign = numbers ? '[\\p{L}\\p{N}]' : '\\p{L}';
  return `(?=${words})(?<!${sign})(?:${words})(?!${sign})`;
}

/** Tells whether a text fits. */
export interface TextTest {
  test(text: string): boolean;
}

/** Tells whether a text ends with one of the words, in any case, then at most a colon, and a space. */
export function endsWith(words: readonly string[]): TextTest {
  const root: Ending = { isWhole: false, before: new Map() };
  for (const word of words) add(root, word);
  return {
    test(text) {
      let at = text.length - 1;
      if (!isSpace(text, at)) return false;
      at -= 1;
      if (text.charAt(at) === ':') at -= 1;
      if (isSpace(text, at)) at -= 1;
      let ending = root.before.get(text.charCodeAt(at));
      while (ending) {
        at -= 1;
        if (ending.isWhole && !letterOrDigit.test(text.charAt(at))) return true;
        ending = ending.before.get(text.charCodeAt(at));
      }
      return false;
    },
  };
}

/** Whether a text ends with a space. */
export const endsWithSpace: TextTest = { test: (text) => isSpace(text, text.length - 1) };

/** Whether a text ends with a capital letter. */
export const endsWithCapital: TextTest = {
  test: (text) => text.slice(-1) !== text.slice(-1).toLowerCase(),
};

/** The end of some words, read from the last letter to the first. */
interface Ending {
  /** Whether it is a whole word. */
  isWhole: boolean;
  /** The longer endings by the letter before it, small and capital. */
  before: Map<number, Ending>;
}

function add(root: Ending, word: string): void {
  let ending = root;
  for (const letter of [...word].reverse()) {
    const units = [letter.toLowerCase(), letter.toUpperCase()].map((each) => each.charCodeAt(0));
    const longer = ending.before.get(units[0]!) ?? { isWhole: false, before: new Map() };
    for (const unit of units) ending.before.set(unit, longer);
    ending = longer;
  }
  ending.isWhole = true;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** How a number begins: what rules are chosen by. */
export interface NumberStart {
  /** The count of its first digits; 0 for a roman numeral. */
  digits: number;
  /** Whether a space or the end of the text is after them. */
  isApart: boolean;
  /** The sign after them, at most one space behind them; empty at the end of the text. */
  sign: string;
}

/** How the number or the roman numeral at a position begins. */
export function numberStart(text: string, at: number): NumberStart {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const digits = end - at;
  if (digits === 0) end = romanEnd(text, at);
  const isApart = end === text.length || isSpace(text, end);
  return { digits, isApart, sign: text.charAt(isApart ? end + 1 : end) };
}

const [one, five, ten] = ['I', 'V', 'X'].map((letter) => letter.charCodeAt(0));
const isRoman = (unit: number): boolean => unit === one || unit === five || unit === ten;
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** The position after the roman digits at a position. */
export function romanEnd(text: string, at: number): number {
  let end = at;
  while (isRoman(text.charCodeAt(end))) end += 1;
  return end;
}

const space = 0x20;
const lastAscii = 0x7f;

/** Whether white space is at a position. */
export function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === space || ((unit < space || unit > lastAscii) && /\s/.test(text.charAt(at)));
}

/** A pattern for the beginning of a text: a space and one of the words, whole. */
export const startsWith = (words: readonly string[]): RegExp =>
  new RegExp(`^\\s(?:${alternatives(words)})(?![\\p{L}\\p{N}])`, 'iu');
