import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';

const config = new ReadingConfig();
config.unit = [];
config.oddText = 'linh';
config.pointText = 'phẩy';
config.units = [[], ['nghìn'], ['triệu'], ['tỷ']];

/** The longest number that is read as a number; a longer one is read digit by digit. */
const longestNumber = 15;

/** The words of short numbers, which a text repeats. */
const shortNumbers = new Map<string, string>();
const longestShort = 4;

/** A number in words, as broadcasters in the North read it: `105` → `một trăm linh năm`. Leading zeros do not count. */
export function numberInWords(digits: string): string {
  const number = digits.replace(/^0+(?=\d)/, '');
  if (number.length > longestNumber) return digitsInWords([digits]);
  if (number.length > longestShort) return doReadNumber(number, config);
  const known = shortNumbers.get(number);
  if (known !== undefined) return known;
  const words = doReadNumber(number, config);
  shortNumbers.set(number, words);
  return words;
}

/** A count in words: 3 → `ba`. */
export const countInWords = (count: number): string => numberInWords(String(count));

/** Groups of digits, digit by digit, with a comma between the groups. Letters stay. */
export const digitsInWords = (groups: readonly string[]): string =>
  groups.map((group) => [...group].map(signInWords).join(' ')).join(', ');

const signInWords = (sign: string): string => (/\d/.test(sign) ? numberInWords(sign) : sign);

/** Digits after a decimal comma in words, with leading zeros: `05` → `không năm`. */
export const decimalsInWords = (digits: string): string =>
  [...(/^0+(?=\d)/.exec(digits)?.[0] ?? '')].map(() => 'không ').join('') + numberInWords(digits);
