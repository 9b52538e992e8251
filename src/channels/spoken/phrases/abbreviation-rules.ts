import { wordsOfUnit } from '../../../language/quantities/units.ts';
import { romanBelowForty } from '../../../language/roman.ts';
import { spell } from '../../../language/signs/letter-names.ts';
import { upperFirst } from '../../../language/text.ts';
import type { Short } from './senses-in-context.ts';
import { senseByTopic, senseOf, severalMeanings } from './senses-in-context.ts';

/** One named way to say a short form in capitals; the first of the list that answers wins. */
interface AbbreviationRule {
  name: string;
  then(short: Short, table: ReadonlyMap<string, string>): string | undefined;
}

const bodyBefore = /(?<!\p{L})(?:Sở|Bộ|Phòng|phòng|Cục|Chi cục|Vụ|Trung tâm|Trường|Viện)\s$/u;
const roman = new RegExp(`^(?=[IVX])${romanBelowForty}$`);

/** The short form without `&` and hyphens: `GD&ĐT` and `GD-ĐT` are `GDĐT`. */
const withoutJoints = (written: string): string => written.replace(/[\s&–-]/gu, '');

/** With `&` before the last part, its words have `và` there: `VH&TT`. */
const joined = (words: string | undefined, written: string): string | undefined =>
  words !== undefined && /&\s?\p{Lu}+$/u.test(written) && !words.includes(' và ')
    ? words.replace(/, (?=[^,]*$)/u, ' và ')
    : words;

/** The rules in the order in which they are asked. */
export const abbreviationRules: readonly AbbreviationRule[] = [
  {
    name: 'a unit after its number',
    then: ({ written, before }) =>
      /\d\s?$/.test(before) && wordsOfUnit(written, before) !== undefined ? written : undefined,
  },
  {
    name: 'known as a whole',
    then: ({ written, before }, table) => nameOfBody(table.get(written), before),
  },
  {
    name: 'decided by its neighbours',
    then: (short) => senseOf(short),
  },
  {
    name: 'known with the words before it',
    then: ({ written, before }, table) => withWordsBefore(written, before, table),
  },
  {
    name: 'decided by the topic',
    then: (short) => senseByTopic(short),
  },
  {
    name: 'a word to send',
    then: ({ written, before }) =>
      /(?<!\p{L})(?:soạn|cú pháp):?\s(?:tin\s)?$/iu.test(before) ? spell(written) : undefined,
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
              ? senseOf({ written: part, before, after: '' })
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

/** `khu CN` is the rest of `khu công nghiệp`, since KCN is known and begins with `khu`. */
function withWordsBefore(
  written: string,
  before: string,
  table: ReadonlyMap<string, string>,
): string | undefined {
  const opening = lastWords.exec(before.slice(-25))?.[0].toLowerCase() ?? '';
  const words = opening.split(' ').slice(0, -1);
  for (let from = 0; from < words.length; from += 1) {
    const initials = words
      .slice(from)
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase();
    const whole = table.get(initials + written);
    const heard = `${words.slice(from).join(' ')} `;
    if (whole?.toLowerCase().startsWith(heard)) return whole.slice(heard.length);
  }
  return undefined;
}
const lastWords = /(?:(?<!\p{L})\p{L}{1,7} ){1,3}$/u;

/** The longest short form that may be two in one, in letters. */
const longestOfTwo = 24;

/** The words of two known short forms without a joint: `TTPVHCC`. */
function ofTwo(written: string, table: ReadonlyMap<string, string>, heard: string): string | undefined {
  if (written.length > longestOfTwo) return undefined;
  for (const [first, second] of splitsOf(written)) {
    const after = levels[second] ?? table.get(second);
    const before =
      after && (table.get(first) ?? senseOf({ written: first, before: heard, after: ` ${second}` }));
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
        (second.length >= 3 || second in levels) && (first.length >= 3 || severalMeanings.has(first)),
    );

/** After `Sở` or `Phòng`, the words of a field are part of a name: `Sở Khoa học và Công nghệ`. */
function nameOfBody(words: string | undefined, before: string): string | undefined {
  return words !== undefined && bodyBefore.test(before)
    ? words
        .split(/( và |, )/u)
        .map(upperFirst)
        .join('')
    : words;
}
