import { alternatives } from '../../../language/quantities/rule.ts';
import { measureUnits } from '../../../language/quantities/units.ts';
import {
  basisWords,
  countedWords,
  currencies,
  magnitudes,
  placeWords,
  wordsOfEach,
} from '../../../language/signs/rate-words.ts';

const wordsOfSign = new Map(measureUnits.map(({ sign, words }) => [sign, words]));
const signs = measureUnits.map(({ sign }) => sign).filter((sign) => /^\p{L}/u.test(sign));
const basis = `(?:${alternatives([...basisWords, ...signs.filter((sign) => /^\p{Ll}/u.test(sign))])})(?![\\p{L}\\p{N}])`;
/** `đ/c` is no rate. */
const slash = new RegExp(
  `\\s?/\\s?(?!c(?!\\p{L}))(${basis}|\\p{Ll}+(?![\\p{L}\\p{N}])|[A-ZĐ]{2,6}(?![\\p{L}\\p{N}]))`,
  'gu',
);
const isBasis = new RegExp(`^${basis}$`, 'u');
/** A rate of one thing, with its number: `đồng/1 hộ`. */
const ofOne = new RegExp(`(?<=\\p{L})\\s?/\\s?0?1\\s(?=${basis})`, 'gu');
/** Signs that say by themselves that something is measured: a capital or `k` alone does so only after a number. */
const clearSigns = signs.filter((sign) => !/^[\p{Lu}k]$/u.test(sign));
const others = `(?:\\s?/\\s?(?:${basis}|[A-ZĐ]{2,6})(?:\\sthứ\\s\\p{Ll}+)?)*$`;
const afterCounted = new RegExp(
  `(?:(?<![\\p{L}/])(?:${alternatives([...countedWords, ...clearSigns])})|[\\d%°])${others}`,
  'u',
);
/** An amount of money, or with a sign: whatever follows it is what it is for, `25 kg/bao`. */
const afterMeasured = new RegExp(
  `\\d\\s?(?:${alternatives([...signs, 'đồng', 'triệu đồng', 'nghìn đồng', 'tỷ đồng', 'lít', 'mét', 'tấn'])})${others}`,
  'u',
);
/** A number with at most three words of what is counted: `2 chiếc/phòng`. */
const afterNumber = new RegExp(`\\d\\s?\\p{L}+(?:\\s\\p{L}+){0,2}${others}`, 'u');
const place = `(?:${alternatives(placeWords)})`;
const afterPlace = new RegExp(`(?<!\\p{L})${place}\\s?$`, 'u');
const isPlace = new RegExp(`^${place}$`, 'u');
/** A number for each of something: `bình quân 1 tổ`. */
const ofEach = new RegExp(
  `(?<!\\p{L})(?:${alternatives(wordsOfEach)})(?:\\s\\p{L}+)?\\s\\d+(?:\\s\\p{L}+){1,4}$`,
  'iu',
);
/** A time of several hours or days: `50 mm/24h`. */
const duration = /(?<=\p{L})\s?\/\s?(?=\d{1,3}\s?(?:h|giờ|phút|ngày|tháng)(?!\p{L}))/gu;

const exchange = new RegExp(
  `(?<=(?<![\\p{L}])(?:${alternatives(currencies)}))\\s?/\\s?(?=(?:${alternatives(currencies)})(?!\\p{L}))`,
  'gu',
);
const longSigns = signs.filter((sign) => sign.length > 1);
const afterMagnitude = new RegExp(
  `(?<=\\d\\s?(?:${alternatives(magnitudes)})\\s)(?:${alternatives(longSigns)})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** `1,25 tỷ đ`. */
const dong = new RegExp(`(?<=\\d\\s?(?:${alternatives(magnitudes)})\\s?)đ(?![\\p{L}\\p{N}])`, 'gu');

/** A text with the signs of units in words where a word of number is before them: `3 triệu m3`. */
export const withUnitsSaid = (text: string): string =>
  text.replace(afterMagnitude, (sign) => wordsOfSign.get(sign) ?? sign).replace(dong, 'đồng');

/** A text with the slashes of its rates as `một`: `đồng/hộ/tháng` → `đồng một hộ một tháng`. */
export function withRatesSaid(text: string): string {
  if (!text.includes('/')) return text;
  return text
    .replace(exchange, ' một ')
    .replace(ofOne, '/')
    .replace(duration, ' trong ')
    .replace(slash, (written, what: string, at: number) => {
      const before = text.slice(Math.max(0, at - 60), at);
      if (ofEach.test(before)) return ` một ${wordsOfSign.get(what) ?? what}`;
      const isRate = isBasis.test(what)
        ? afterCounted.test(before) || afterNumber.test(before)
        : afterMeasured.test(before);
      const isChoice = isPlace.test(what) && afterPlace.test(before);
      return isRate && !isChoice ? ` một ${wordsOfSign.get(what) ?? what}` : written;
    });
}
