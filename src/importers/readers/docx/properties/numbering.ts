import { numberToRoman } from '../../../../language/roman.ts';
import { signsOf } from '../symbols.ts';
import type { NumberedList, NumberLevel } from './definitions.ts';

/** The list of a paragraph, by its number, and the level in it, from 0. */
export interface ListPlace {
  id?: string;
  level: number;
}

/** The number or dash that Word shows before a paragraph. */
export interface ListLabel {
  /** With the space behind it: `1. `, `a) `, `- `. */
  text: string;
  /** The level of the item in its list, the outermost is 1; absent for `Điều 1.`, which is no item but a heading. */
  level?: number;
  /** How it looks, where the list says it: otherwise as the mark of the paragraph. */
  fonts?: readonly (string | undefined)[];
  caps?: boolean;
}

/** A list of Word has nine levels. */
const lastLevel = 8;
/** What Word shows for a number is no longer: `%1.%2.%3.` */
const longestText = 255;
/** The greatest number that Word shows as a numeral of letters. */
const mostInLetters = 32_767;

/** Counts as Word does: a level goes on until one above has a new number, unless the list says otherwise. */
export class ListCounters {
  readonly #lists: ReadonlyMap<string, NumberedList>;
  /** The last number of each level, by series. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(lists: ReadonlyMap<string, NumberedList>) {
    this.#lists = lists;
  }

  /** The label of the next paragraph at a place, which is counted; undefined where Word shows nothing. */
  next({ id, level }: ListPlace): ListLabel | undefined {
    const list = id === undefined ? undefined : this.#lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own || level > lastLevel) return undefined;
    if (own.format === 'bullet')
      return own.hidden ? undefined : { text: `${dashOf(own)} `, level: level + 1 };
    const counts = this.#count(list, id!, level);
    const shown = own.text.slice(0, longestText);
    if (own.format === 'none' && !shown.includes('%')) return label(shown, own, level);
    const text = shown.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = list.levels.get(at);
      const value = (counts[at] ??= list.starts.get(at) ?? of?.start ?? 1);
      return numeral(value, own.legal ? 'decimal' : (of?.format ?? 'decimal'));
    });
    return label(text, own, level);
  }

  #count(list: NumberedList, id: string, level: number): (number | undefined)[] {
    const counts = this.#counts.get(list.series) ?? [];
    this.#counts.set(list.series, counts);
    const start = list.starts.get(level);
    const begins = start !== undefined && !this.#started.has(`${id} ${level}`);
    const before = counts[level];
    counts[level] =
      begins || before === undefined ? (start ?? list.levels.get(level)?.start ?? 1) : before + 1;
    this.#started.add(`${id} ${level}`);
    for (let lower = level + 1; lower < counts.length; lower += 1) {
      const { restart } = list.levels.get(lower) ?? {};
      if (restart === undefined || level < restart) counts[lower] = undefined;
    }
    return counts;
  }
}

/** A number with a word of its own, `Điều 1.`, is that of a heading. */
function label(text: string, own: NumberLevel, level: number): ListLabel | undefined {
  const shown = text.trim();
  if (shown === '' || own.hidden) return undefined;
  const words = /\p{L}{2}/u.test(own.text);
  const { fonts, caps } = own;
  return { text: shown + own.behind, ...(words ? {} : { level: level + 1 }), fonts, caps };
}

/** The dash of a list, whatever sign Word shows for it; a box to tick is no dash. */
function dashOf({ text, signs }: NumberLevel): string {
  const shown = signs === undefined ? text : signsOf(text, signs);
  return /^[+*☐☑☒]/u.test(shown) ? shown.charAt(0) : '-';
}

function numeral(value: number, format: string): string {
  if (/Roman|Letter/.test(format) && !(value >= 1 && value <= mostInLetters)) return String(value);
  switch (format) {
    case 'upperRoman':
      return numberToRoman(value);
    case 'lowerRoman':
      return numberToRoman(value).toLowerCase();
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalEnclosedParen':
      return `(${value})`;
    case 'decimalEnclosedFullstop':
      return `${value}.`;
    case 'numberInDash':
      return `- ${value} -`;
    case 'none':
      return '';
    default:
      return String(value);
  }
}

/** 1 → `a`, 27 → `aa`, 28 → `bb`; behind thirty letters Word begins anew. */
const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil((((value - 1) % 780) + 1) / 26));
