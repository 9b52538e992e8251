import { memoize } from '../../../cache/memory.ts';
import type { Ward } from '../../../domain/schema/ward.ts';
import { alternatives, endsWith } from '../../../language/quantities/rule.ts';
import { measureUnits } from '../../../language/quantities/units.ts';
import { romanBelowForty } from '../../../language/roman.ts';
import { dottedForms } from '../../../language/short-forms/dotted-forms.ts';
import type { AbbreviationSense } from '../../../language/short-forms/sense.ts';
import { ambiguousAbbreviations } from '../../../language/short-forms/senses.ts';
import { spokenForms } from '../../../language/short-forms/short-forms.ts';
import { surnames } from '../../../language/surnames.ts';
import { lowerRest, upperFirst } from '../../../language/text.ts';
import { formsInContext } from './forms-in-context.ts';
import type { SpokenPhrase } from './say-quantity.ts';
import { isName, spell, withoutRepeat } from './unknown-forms.ts';

/**
 * Replaces the abbreviations of a text by the words that are read aloud.
 * @param unknown collects the abbreviations that nothing decides: they are read letter by letter
 * @param tell gets each abbreviation and why it is said so
 */
export type Expand = (text: string, unknown: Set<string>, tell: (phrase: SpokenPhrase) => void) => string;

/** The short forms of one ward. */
interface Expander {
  expand: Expand;
  /** Whether a word in capitals is one of them. */
  isShortForm(word: string): boolean;
}

/** A short form in its text. */
interface Short {
  written: string;
  before: string;
  after: string;
}

/** One named way to say a short form in capitals; the first of the list that answers wins. */
interface AbbreviationRule {
  name: string;
  then(short: Short, table: ReadonlyMap<string, string>): string | undefined;
}

const capital = '[A-ZĂÂĐÊÔƠƯ]';
/** A whole short form: capitals, and more of them after `&` or a hyphen. It is never read by half. */
const whole = new RegExp(
  `(?<![\\p{L}\\p{N}])${capital}{1,12}(?:(?:\\s?&\\s?|[-–])${capital}{1,12})*(?=\\d|(?!\\p{L}))`,
  'gu',
);
const dotted = dottedForms.map(
  ({ form, before = '\\p{Lu}|\\d', words }) =>
    [new RegExp(`(?<![\\p{L}\\p{N}])${form}\\.\\s?(?=${before})`, 'gu'), `${words} `] as const,
);
const senses = new Map(
  ambiguousAbbreviations.map(({ short, senses: some }) => [
    short,
    some.map((sense) => ({ sense, fits: fitsOf(sense) })),
  ]),
);
const mixedSenses = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${alternatives([...senses.keys()].filter((short) => /\P{Lu}/u.test(short)))})(?!\\p{L})`,
  'gu',
);
/** A name of three fields: `KT, HT&ĐT`. It is one short form if the table knows it without its joints. */
const threeFields = new RegExp(
  `(?<![\\p{L}\\p{N}])(${capital}{1,6}),\\s?(${capital}{1,6})\\s?&\\s?(${capital}{1,6})(?![\\p{L}\\p{N}])`,
  'gu',
);
const bodyBefore = /(?<!\p{L})(?:Sở|Bộ|Phòng|phòng|Cục|Chi cục|Vụ|Trung tâm|Trường|Viện)\s$/u;
const roman = new RegExp(`^(?=[IVX])${romanBelowForty}$`);
const unitSigns: ReadonlySet<string> = new Set(measureUnits.map(({ sign }) => sign));

function fitsOf({ before = [], after = [] }: AbbreviationSense): (short: Short) => boolean {
  const pattern = (word: string): string =>
    word === '9'
      ? '\\s?\\d'
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
  const ends = before.length > 0 ? endsWith(before) : undefined;
  return (short) => (ends?.test(short.before) ?? false) || starts.some((form) => form.test(short.after));
}

/** The short form without `&` and hyphens: `GD&ĐT` and `GD-ĐT` are `GDĐT`. */
const withoutJoints = (written: string): string => written.replace(/[\s&–-]/gu, '');

/** With `&` before the last part, its words have `và` there: `VH&TT`. */
const joined = (words: string | undefined, written: string): string | undefined =>
  words !== undefined && /&\s?\p{Lu}+$/u.test(written) && !words.includes(' và ')
    ? words.replace(/, (?=[^,]*$)/u, ' và ')
    : words;

const rules: readonly AbbreviationRule[] = [
  {
    name: 'a unit after its number',
    then: ({ written, before }) => (unitSigns.has(written) && /\d\s?$/.test(before) ? written : undefined),
  },
  {
    name: 'known as a whole',
    then: ({ written, before }, table) => nameOfBody(table.get(written), before),
  },
  {
    name: 'decided by its neighbours',
    then: (short) => senses.get(short.written)?.find(({ fits }) => fits(short))?.sense.words,
  },
  {
    name: 'known without its joints',
    then: ({ written, before }, table) =>
      nameOfBody(joined(table.get(withoutJoints(written)), written), before),
  },
  {
    name: 'two known names',
    then: ({ written, before }, table) => {
      const parts = written
        .split(/\s?&\s?|[-–]/u)
        .map((part, at) =>
          part.length > 2
            ? (table.get(part) ?? ofTwo(part, table, before))
            : at === 0
              ? senseAfter(part, before)
              : undefined,
        );
      return parts.length > 1 && parts.every((part) => part !== undefined)
        ? parts.join(written.includes('&') ? ' và ' : ', ')
        : undefined;
    },
  },
  {
    name: 'two known names together',
    then: ({ written, before }, table) => ofTwo(written, table, before),
  },
  {
    name: 'a numeral or one letter',
    then: ({ written }) =>
      written.length === 1 || written.split(/[-–]/u).every((part) => roman.test(part) || part.length === 1)
        ? written
        : undefined,
  },
];

/** The longest short form that may be two in one, in letters. */
const longestOfTwo = 24;

/** The words of two known short forms without a joint: `TTPVHCC`. */
function ofTwo(written: string, table: ReadonlyMap<string, string>, heard: string): string | undefined {
  if (written.length > longestOfTwo) return undefined;
  for (const [first, second] of splitsOf(written)) {
    const after = levels[second] ?? table.get(second);
    const before = after && (table.get(first) ?? senseBefore(first, second, heard));
    if (before && after) return `${before} ${after}`;
  }
  return undefined;
}

/** The levels of the Party's bodies at the end of their short forms: `BTGTW`. */
const levels: Readonly<Record<string, string>> = { TW: 'Trung ương', ĐU: 'Đảng ủy' };

/** A short form in two parts of three letters at least, or of two if its neighbour can decide its meaning. */
const splitsOf = (written: string): (readonly [string, string])[] =>
  Array.from({ length: Math.max(0, written.length - 3) }, (_, at) => at + 2)
    .map((at) => [written.slice(0, at), written.slice(at)] as const)
    .filter(
      ([first, second]) =>
        (second.length >= 3 || second in levels) && (first.length >= 3 || senses.has(first)),
    );

/** The meaning of a short form that the words before it decide. */
const senseAfter = (written: string, before: string): string | undefined =>
  senses.get(written)?.find(({ fits }) => fits({ written, before, after: '' }))?.sense.words;

/** The meaning of a short form right before another one. */
const senseBefore = (first: string, second: string, before: string): string | undefined =>
  senses.get(first)?.find(({ fits }) => fits({ written: first, before, after: ` ${second}` }))?.sense.words;

/** After `Sở` or `Phòng`, the words of a field are part of a name: `Sở Khoa học và Công nghệ`. */
function nameOfBody(words: string | undefined, before: string): string | undefined {
  return words !== undefined && bodyBefore.test(before)
    ? words
        .split(/( và |, )/u)
        .map(upperFirst)
        .join('')
    : words;
}

const around = (text: string, at: number, length: number): Short => ({
  written: text.slice(at, at + length),
  // `Kết luận số 12 của BCT`: the number of the paper decides nothing.
  before: text.slice(Math.max(0, at - 60), at).replace(/\ssố \d{1,5}(?: năm \d{4})?(?= của )/u, ''),
  after: text.slice(at + length, at + length + 40),
});

/**
 * Makes the function for one ward. The ward's own abbreviations go before the table, longer ones before shorter ones.
 */
export const expander = memoize((ward: Ward): Expander => {
  const table = new Map(Object.entries({ ...spokenForms, ...ward.abbreviations }));
  const mixed = [...table.keys()].filter((short) => !/^[A-ZĂÂĐÊÔƠƯ&–-]+$/u.test(short));
  const form = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(mixed)})(?![\\p{L}])`, 'gu');
  const expand: Expand = (text, unknown, tell) => {
    let read = text;
    for (const [pattern, words] of [...dotted, ...formsInContext]) read = read.replace(pattern, words);
    if (read.includes('&'))
      read = read.replace(threeFields, (written, ...parts: string[]) => {
        const joined = parts.slice(0, 3).join('');
        return table.has(joined) ? joined : written;
      });
    const say = (written: string, words: string, rule: string, before: string): string => {
      const said = withoutRepeat(words, before);
      if (said !== written) tell({ written, said, rule });
      return said;
    };
    const decided = (written: string, at: number, all: string): string => {
      const short = around(all, at, written.length);
      for (const { name, then } of rules) {
        const said = then(short, table);
        if (said !== undefined) return say(written, said, name, short.before);
      }
      // With digits after it, it is the name of a road or a plot and no abbreviation.
      if (!/^\d/.test(short.after)) unknown.add(written);
      return isName(written)
        ? say(written, lowerRest(written), 'like a name', '')
        : say(written, spell(written), 'letter by letter', '');
    };
    return read
      .replace(mixedSenses, (written, at: number) => decided(written, at, read))
      .replace(form, (short, at: number, all: string) =>
        say(short, table.get(short)!, 'known as a whole', all.slice(Math.max(0, at - 30), at)),
      )
      .replace(whole, (written, at: number, all: string) => decided(written, at, all));
  };
  return { expand, isShortForm: (word) => table.has(word) || senses.has(word) };
});
