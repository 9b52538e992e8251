import { romanBelowForty, romanToNumber } from '../roman.ts';
import type { QuantityRule } from './rule.ts';
import { after, alternatives, endsWith, here, isSpace, startsWith } from './rule.ts';
import { measuredWords, measureUnits, wordsOfUnit } from './units.ts';
import { wordsBeforeRoman } from './words.ts';

const signs = measureUnits.map(({ sign }) => sign);
/** One capital or `s`, `'` right after the number; longer signs also after a space. */
const tight = signs.filter((sign) => /^(?:[A-ZĐ$s'’])$/u.test(sign));
const loose = signs.filter((sign) => !tight.includes(sign));
const unit = here(`(?:\\s?(?<l>${alternatives(loose)})|(?<t>${alternatives(tight)}))(?![\\p{L}\\p{N}])`);
const range = here('\\s?[-–—]\\s?(?=\\d)');
const romanRange = here('\\s?[-–—]\\s?(?=[IVX]+(?!\\p{L}))');
const romanParts = /^(?:\.\d{1,2}){1,4}(?![\d/])/;
const measured = startsWith(measuredWords);
const beforeRoman = endsWith(wordsBeforeRoman);
const money = '(?=\\s?(?:đồng|đ|VNĐ|VND|USD|hộ|người|lượt)(?!\\p{L}))';
const grouped = `\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d{1,3}(?:,\\d{3}){2,}(?!\\d)|\\d{1,3}(?: \\d{3})+${money}|\\d+`;

const firstsOfUnits = new Set(signs.map((sign) => sign.charAt(0)));

/** The words of the unit at a position, and the position after it. */
export function unitAt(text: string, at: number): { unit: string | undefined; end: number } {
  if (!firstsOfUnits.has(text.charAt(isSpace(text, at) ? at + 1 : at))) return { unit: undefined, end: at };
  unit.lastIndex = at;
  const groups = unit.exec(text)?.groups;
  const words = groups && wordsOfUnit((groups['l'] ?? groups['t'])!, text.slice(Math.max(0, at - 70), at));
  return words === undefined ? { unit: undefined, end: at } : { unit: words, end: unit.lastIndex };
}

/** Whether the number after a dash has another unit, so that the two are no range: `250 kVA - 22/0,4 kV`. */
function hasOtherUnit(text: string, at: number, first: string | undefined): boolean {
  if (first === undefined) return false;
  const number = /^\d[\d.,/]{0,15}(?:\strên\s[\d,]{1,8})?/.exec(after(text, at))?.[0] ?? '';
  const { unit: second } = unitAt(text, at + number.length);
  return second !== undefined && second !== first;
}

/** The unit at a position and the dash that opens a range. */
function tailOf(text: string, at: number): { unit: string | undefined; opensRange: boolean; end: number } {
  const found = unitAt(text, at);
  range.lastIndex = found.end;
  const opensRange = range.test(text) && !hasOtherUnit(text, range.lastIndex, found.unit);
  return { unit: found.unit, opensRange, end: opensRange ? range.lastIndex : found.end };
}

/** Amounts with their units, numbers with dots, and roman numerals. */
export const amountRules: readonly QuantityRule[] = [
  {
    name: 'numbers with dots',
    joined: true,
    signs: '.',
    when: here('\\d+(?:\\.\\d{1,2}){1,6}(?!\\d|[.,]\\d)'),
    then: ({ 0: written }, { text, at }) => {
      const end = at + written.length;
      const numbers = written.split('.');
      unit.lastIndex = end;
      const isDecimal =
        numbers.length === 2 &&
        (numbers[0]!.length > 4 || unit.test(text) || measured.test(after(text, end)));
      return isDecimal ? undefined : { quantity: { kind: 'version', numbers }, end };
    },
  },
  {
    name: 'an amount with a full stop as decimal sign',
    joined: true,
    signs: '.',
    when: here('(?<w>\\d+)\\.(?<d>\\d{1,2})(?!\\d)'),
    then: ({ 0: written, groups }, { text, at }) => {
      const { unit, opensRange, end } = tailOf(text, at + written.length);
      return {
        quantity: { kind: 'amount', whole: groups!['w']!, decimals: groups!['d'], unit, opensRange },
        end,
      };
    },
  },
  {
    name: 'an amount',
    // Without names of groups, which take a third of the time of all that numbers need.
    when: here(`(${grouped})(?:,(\\d+))?`),
    then: ({ 0: written, 1: grouped = '', 2: decimals }, { text, at }) => {
      const { unit, opensRange, end } = tailOf(text, at + written.length);
      const whole = grouped.replace(/\D/g, '');
      return { quantity: { kind: 'amount', whole, decimals, unit, opensRange }, end };
    },
  },
  {
    name: 'a roman numeral',
    roman: 'only',
    when: here(`(?=[IVX])${romanBelowForty}(?![\\p{L}\\p{N}])`),
    then: ({ 0: written }, { text, at, before, last }) => {
      const follows =
        last?.rule === 'a roman numeral' && /^\s?(?:[,;]|và)?\s?$/u.test(text.slice(last.end, at));
      if (written.length < 2 && !follows && !beforeRoman.test(before)) return undefined;
      // `Mục II.3`
      const numbers = romanParts.exec(after(text, at + written.length))?.[0] ?? '';
      if (numbers !== '')
        return {
          quantity: {
            kind: 'version',
            numbers: [String(romanToNumber(written)), ...numbers.slice(1).split('.')],
          },
          end: at + written.length + numbers.length,
        };
      romanRange.lastIndex = at + written.length;
      const opensRange = romanRange.test(text);
      return {
        quantity: { kind: 'amount', whole: String(romanToNumber(written)), opensRange },
        end: opensRange ? romanRange.lastIndex : at + written.length,
      };
    },
  },
];
