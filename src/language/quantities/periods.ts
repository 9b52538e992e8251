import { romanToNumber } from '../roman.ts';
import type { TimePoint, TimeQuantity } from './quantity.ts';
import type { QuantityRead, QuantityRule } from './rule.ts';
import { endsWith, here, isDigit, part } from './rule.ts';
import type { ReadPoint, Series } from './series.ts';
import { closedSeries, firstPoints, longestSeries, readSeries } from './series.ts';
import { wordsBeforeIssue, wordsBeforePlace, wordsBeforeScale, wordsBeforeSpan } from './words.ts';

const afterMonth = endsWith(['tháng', 'các tháng']);
const afterYear = /(?<!\p{L})(?<!\d\s)năm\s$/iu;
const afterQuarter = endsWith(['quý', 'các quý']);
const beforeSpan = endsWith(wordsBeforeSpan);
const beforeIssue = endsWith(wordsBeforeIssue);
const beforeScale = endsWith(wordsBeforeScale);
const beforePlace = endsWith(wordsBeforePlace);
// A number, and a year in one of two forms. Groups have no names here: those take as long as all other work for a number.
const ofYear = `(?:\\s?[/.-]\\s?(${part.year})|,?\\snăm\\s(${part.year}))?(?![\\p{L}\\p{N}/%]|\\.\\d)`;
const month = here(`(${part.month})${ofYear}`);
const quarter = here(`([1-4](?!\\d)|I{1,3}(?![IVX])|IV)${ofYear}`);
/** A name or a word before a year that has no `năm` before it: `Luật Đất đai 2024`, `đến 2030`. */
const yearless =
  /(?:(?<!\p{L})(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Tết|[Hh]è|[Xx]uân|[Mm]ùa|[Kk]ế hoạch|[Cc]hương trình|[Dd]ự toán|[Bb]áo cáo)\s(?:[^\d.;,]{1,60}\s)?|(?<!\p{L})(?:[Đđ]ến|tới|hết|trước|từ|cuối|đầu|so với|tầm nhìn|định hướng)\s)$/u;
const roman = '[IVX]+(?!\\p{L})';

const reader =
  (form: RegExp, point: (number: number) => TimePoint): ReadPoint =>
  (text, at) => {
    form.lastIndex = at;
    const match = form.exec(text);
    if (!match) return undefined;
    const written = match[1]!;
    const year = match[2] ?? match[3];
    const number = isDigit(written.charCodeAt(0)) ? Number(written) : romanToNumber(written);
    return {
      point: { ...point(number), year: year === undefined ? undefined : Number(year) },
      end: form.lastIndex,
    };
  };
const readMonth = reader(month, (number) => ({ month: number }));
const readQuarter = reader(quarter, (number) => ({ quarter: number }));
const hasYear = ({ year }: TimePoint): boolean => year !== undefined;

const made = (
  { points, joints, ends }: Series,
  unit: TimeQuantity['unit'],
  named: TimeQuantity['named'],
): QuantityRead => ({ quantity: { kind: 'time', unit, points, joints, named }, end: ends.at(-1)! });

/** Months, quarters, years, and the issues of a year: one, a list or a period. */
export const periodRules: readonly QuantityRule[] = [
  {
    name: 'months after their name',
    digits: [1, 2],
    after: afterMonth,
    when: here(part.month),
    then: (_, { text, at }) => {
      const read = readSeries(text, at, 'tháng', readMonth);
      return read && made(closedSeries(text, read, hasYear), 'month', 'unit');
    },
  },
  {
    name: 'quarters',
    digits: [1, 1],
    roman: 'too',
    after: afterQuarter,
    when: here(`[1-4](?!\\d)|${roman}`),
    then: (_, { text, at }) => {
      const read = readSeries(text, at, 'quý', readQuarter);
      return read && made(closedSeries(text, read, hasYear), 'quarter', 'unit');
    },
  },
  {
    name: 'an issue of a year',
    digits: [1, 3],
    roman: 'too',
    signs: '/',
    when: here(`(?<n>\\d{1,3}|${roman})\\s?/\\s?(?<y>${part.year})${part.end}`),
    then: ({ 0: written, groups }, { before, at }) =>
      beforeIssue.test(before)
        ? {
            quantity: {
              kind: 'issue',
              number: /\d/.test(groups!['n']!) ? groups!['n']! : String(romanToNumber(groups!['n']!)),
              year: Number(groups!['y']),
            },
            end: at + written.length,
          }
        : undefined,
  },
  {
    name: 'months with their year',
    digits: [1, 2],
    signs: '/.,;–—-v&hđtn',
    when: here(`${part.month}(?=\\s?[/.,;–—-]|\\s(?:và|&|hoặc|hay|đến|tới|năm)\\s)`),
    then: (_, { text, at, before }) => {
      // One of them has its year after a slash.
      const read =
        !text.slice(at, at + longestSeries).includes('/') ||
        beforePlace.test(before) ||
        beforeScale.test(before)
          ? undefined
          : readSeries(text, at, 'tháng', readMonth, { whole: true });
      if (!read) return undefined;
      const last = read.points.findLastIndex(hasYear);
      return text.slice(at, read.ends[last]).includes('/')
        ? made(firstPoints(read, last + 1), 'month', 'no')
        : undefined;
    },
  },
  {
    name: 'a year without its name',
    digits: [4, 4],
    when: here(
      `${part.year}(?=\\s*(?:$|[.;:)!?,]|(?:và|của|tại|trên|theo|để|với|do|là|được|cho|về|đối với|có|đã|quy định|nêu|bắt đầu|trở đi|đến nay|trở lại)(?!\\p{L})))`,
    ),
    then: ({ 0: written }, { at, before }) =>
      yearless.test(before) && !/(?<!\p{L})năm\s$/iu.test(before)
        ? {
            quantity: {
              kind: 'time',
              unit: 'year',
              points: [{ year: Number(written) }],
              joints: [],
              named: 'no',
            },
            end: at + written.length,
          }
        : undefined,
  },
  {
    name: 'a span of years',
    digits: [4, 4],
    signs: '-–—/đ',
    when: here(`(?<a>${part.year})(?:\\s?[-–—/]\\s?|\\sđến\\s(?:năm\\s)?)(?<b>${part.year})${part.end}`),
    then: ({ 0: written, groups }, { before, at }) => ({
      quantity: {
        kind: 'time',
        unit: 'year',
        points: [{ year: Number(groups!['a']) }, { year: Number(groups!['b']) }],
        joints: ['to'],
        named:
          beforeSpan.test(before) || written.includes('/')
            ? 'span'
            : /(?<!\d\s)năm\s$/iu.test(before)
              ? 'unit'
              : 'no',
      },
      end: at + written.length,
    }),
  },
  {
    name: 'a year after its name',
    digits: [4, 4],
    when: here(`${part.year}${part.end}`),
    then: ({ 0: written }, { before, at }) =>
      afterYear.test(before)
        ? {
            quantity: {
              kind: 'time',
              unit: 'year',
              points: [{ year: Number(written) }],
              joints: [],
              named: 'unit',
            },
            end: at + written.length,
          }
        : undefined,
  },
];
