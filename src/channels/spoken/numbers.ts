import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';

const config = new ReadingConfig();
config.unit = [];
config.oddText = 'linh';
config.pointText = 'phẩy';
config.units = [[], ['nghìn'], ['triệu'], ['tỷ']];

/** A number in words, as broadcasters in the North read it: `105` → `một trăm linh năm`. Leading zeros do not count. */
export const numberInWords = (digits: string): string =>
  doReadNumber(digits.replace(/^0+(?=\d)/, ''), config);

/** A count in words: 3 → `ba`. */
export const countInWords = (count: number): string => numberInWords(String(count));

/** A telephone number, digit by digit, with a comma between its groups. */
const digitsInWords = (digits: string): string =>
  digits
    .replace(/^(1[89]00)(?=\d)/, '$1 ')
    .split(/[^\d]+/)
    .filter(Boolean)
    .map((group) => [...group].map(numberInWords).join(' '))
    .join(', ');

const number = '\\d{1,3}(?:\\.\\d{3})+|\\d+';
const phone =
  /(?<![\p{L}\p{N}/,.-])(?:(?:1[89]00|0\d{1,4})(?:[ .-]?\d{3,4}){1,3}|(?<=(?:gọi|số máy|đài|nóng|điện thoại)[^.;]{0,30} )11[1-5])(?![\p{L}\p{N}/])/giu;
const plain = new RegExp(`(?<![\\p{L}\\p{N}])(${number})(?:,(\\d+)|\\.(\\d{1,2}))?(?!\\p{N})`, 'gu');
/** Two numbers with a slash: a fraction as in `2/3 số hộ`, else as in the number of a house, `12 trên 5`. */
const fraction = /(?<![\p{L}\p{N}/])(\d{1,4})\s?\/\s?(\d{1,4})(?![\p{N}/])(\s\p{L}+)?/gu;
const whole = /^\s(?:số|tổng|diện|dân|chiều|quãng|thời|giá|mức|trở|công|khối|đại|thành)$/u;

const units: [RegExp, string][] = [
  [/(?<=\d)\s?‰/g, ' phần nghìn'],
  [/(?<=\d)\s?%/g, ' phần trăm'],
  [/(?<=\d)\s?k(?=\/|[\s,.;)]|$)/g, ' nghìn'],
  ...(
    [
      ['m2|m²', 'mét vuông'], ['m3|m³', 'mét khối'], ['km2|km²', 'ki lô mét vuông'], ['km', 'ki lô mét'],
      ['kg', 'ki lô gam'], ['mg', 'mi li gam'], ['g', 'gam'], ['cm', 'xăng ti mét'], ['mm', 'mi li mét'], ['m', 'mét'],
      ['ha', 'héc ta'], ['ml', 'mi li lít'], ['l', 'lít'], ['kWh', 'ki lô oát giờ'], ['kV', 'ki lô vôn'], ['kW', 'ki lô oát'],
      ['đ|VNĐ|VND|vnđ', 'đồng'], ['tr\\.?\\s?đ|trđ', 'triệu đồng'], ['tr', 'triệu'], ['USD', 'đô la Mỹ'],
    ] as const
  ).map(([written, words]): [RegExp, string] => [
    new RegExp(`(?<=\\d|một )\\s?(?:${written})(?![\\p{L}\\p{N}])`, 'gu'),
    ` ${words}`,
  ]),
  [/(?<=\d)\s?°\s?C/g, ' độ xê'],
  [/(?<=một )h(?!\p{L})/gu, 'giờ'],
]; // prettier-ignore

/**
 * A text with its telephone numbers, amounts, percentages and other numbers in words. Its dates have to be in words
 * before.
 */
export function withNumbersInWords(text: string): string {
  let read = text
    .replace(phone, (digits) => digitsInWords(digits))
    .replace(/(?<=[\d%])\s?[-–—]\s?(?=\d)/g, ' đến ')
    .replace(/(?<=\d)\s?\/\s?(?=\p{L})/gu, ' ')
    .replace(/(?<=\d)(?=\p{Lu})/gu, ' ');
  for (const [unit, words] of units) read = read.replace(unit, words);
  return read
    .replace(fraction, (written, part: string, of: string, next = '') => share(part, of, next) ?? written)
    .replace(plain, (_, amount: string, decimals?: string, version?: string) => {
      const words = numberInWords(amount.replaceAll('.', ''));
      if (version) return `${words} chấm ${decimalsInWords(version)}`;
      return decimals ? `${words} phẩy ${decimalsInWords(decimals)}` : words;
    })
    .replace(/(?<=\p{L})\d+/gu, (digits) => ` ${numberInWords(digits)}`);
}

function share(part: string, of: string, next: string): string {
  const parts = Number(part) < Number(of) && Number(of) <= 10 && (whole.test(next) || part === '1');
  const below = of === '4' && parts ? 'tư' : numberInWords(of);
  return `${numberInWords(part)} ${parts ? 'phần' : 'trên'} ${below}${next}`;
}

/** Digits after a decimal comma in words, with leading zeros: `05` → `không năm`. */
const decimalsInWords = (digits: string): string =>
  [...(/^0+(?=\d)/.exec(digits)?.[0] ?? '')].map(() => 'không ').join('') + numberInWords(digits);
