import type { NamedPoints, Point } from './point.ts';

const day = '(?<day>0?[1-9]|[12]\\d|3[01])';
const month = '(?<month>0?[1-9]|1[0-2])';
const year = '(?<year>(?:19|20)\\d\\d)';
const begin = '(?<![\\d/.,-])';
const end = '(?![\\p{L}\\d]|[/-][\\p{L}\\d]|\\.\\d)';
const said = '(?:(?:ngày|ngay|mùng|mung|mồng|mong|hôm|hom) )?';
/** `21, 22 và 28/11`: more days of the same month. */
const others = '(?<others>(?:\\d{1,2}(?:, | và | va | - |-|–)){0,6})';
// Two numbers with a hyphen are seldom a day: `8-10 tuổi`.
const ofDays = [
  `${begin}${said}${others}${day}/${month}(?:/${year})?${end}`,
  `${begin}${said}${others}${day} (?:tháng|thang) ${month}(?:(?:/| năm | nam )${year})?${end}`,
  `${begin}${said}${day}[.-]${month}[.-]${year}${end}`,
  `(?<!\\p{L})(?:ngày|ngay) ${day}[.-]${month}${end}`,
  `^${day}[.-]${month}$`,
].map((pattern) => new RegExp(pattern, 'giu'));
const ofMonths = [
  `(?<!\\p{L})(?:tháng|thang) ${month}(?:(?:/| năm | nam )${year})?${end}`,
  `${begin}${month}/${year}${end}`,
].map((pattern) => new RegExp(pattern, 'giu'));

/**
 * The days that a text names, in each way to write them: `3/12`, `ngày 03 tháng 12 năm 2026`, `3-12-2026`, `21 và 22/11`.
 * @param text with single spaces
 */
export const daysIn = (text: string): NamedPoints[] =>
  foundBy(ofDays, text, ({ others = '', day, month, year }) =>
    [...(others.match(/\d+/g) ?? []), day!].map((each) => ({ key: keyOf('day', each, month!), year })),
  );

/** The months that a text names without a day: `tháng 12`, `5/2026`. */
export const monthsIn = (text: string): NamedPoints[] =>
  foundBy(ofMonths, text, ({ month, year }) => [{ key: keyOf('month', month!), year }]);

/** The key of the month of a day: `day-3-12` → `month-12`. */
export const monthOf = (day: string): string => day.replace(/^day-\d+/, 'month');

const keyOf = (kind: string, ...numbers: string[]): string => [kind, ...numbers.map(Number)].join('-');

function foundBy(
  patterns: readonly RegExp[],
  text: string,
  pointsOf: (groups: Partial<Record<string, string>>) => Point[],
): NamedPoints[] {
  return patterns.reduce((found, pattern) => {
    const more: NamedPoints[] = [];
    // Both are in the order of the text, so that each is passed once.
    let at = 0;
    for (const { index: start, 0: words, groups = {} } of text.matchAll(pattern)) {
      const last = start + words.length;
      while (at < found.length && found[at]!.end <= start) at += 1;
      const other = found[at];
      if (!other || other.start >= last) more.push({ start, end: last, points: pointsOf(groups) });
    }
    return [...found, ...more].sort((a, b) => a.start - b.start);
  }, [] as NamedPoints[]);
}
