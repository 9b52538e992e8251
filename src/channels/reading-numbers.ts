import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';

const config = new ReadingConfig();
config.unit = [];
config.oddText = 'linh';
config.pointText = 'phẩy';
config.units = [[], ['nghìn'], ['triệu'], ['tỷ']];

/** A number in words, as broadcasters of the North read it: `105` → `một trăm linh năm`. */
export const numberInWords = (digits: string): string =>
  doReadNumber(digits.replace(/^0+(?=\d)/, ''), config);

/** A telephone number, digit by digit. */
export const digitsInWords = (digits: string): string =>
  [...digits.replace(/\D/g, '')].map((digit) => numberInWords(digit)).join(' ');

/** A day of a month: the first ten are `mùng`. */
const dayInWords = (day: string): string =>
  Number(day) <= 10 ? `mùng ${numberInWords(day)}` : numberInWords(day);
const monthInWords = (month: string): string => (Number(month) === 4 ? 'tư' : numberInWords(month));

const months = '(?:0?[1-9]|1[0-2])';
const days = '(?:0?[1-9]|[12]\\d|3[01])';
const years = '(?:19|20)\\d\\d';
const start = '(?<![\\p{L}\\p{N}/,.-])';
const end = '(?![\\p{L}\\p{N}/])';
const sign = '\\s?[/.-]\\s?';

/** Each form with how it is read; the first that fits wins, so the longest stand first. */
const forms: [RegExp, (...parts: string[]) => string][] = [
  [form(`(?:(từ )(?:ngày )?)?(${days})\\s?[-–]\\s?(${days})/(${months})(?:/(${years}))?`), (_, from = '', a, b, m, y) =>
    `${from}ngày ${dayInWords(a!)} đến ngày ${dayInWords(b!)} tháng ${monthInWords(m!)}${yearPart(y, m)}`],
  [form(`(ngày\\s)?(${days})${sign}(${months})${sign}(${years})`), (_, _day, d, m, y) => dateInWords(d!, m!, y)],
  [form(`ngày (${days}) tháng (${months})(?: năm (${years}))?`), (_, d, m, y) => dateInWords(d!, m!, y)],
  [form(`(ngày\\s)(${days})/(${months})`), (_, _day, d, m) => dateInWords(d!, m!, undefined)],
  [form(`tháng\\s(${months})(?:${sign}|\\snăm\\s)(${years})`), (_, m, y) => `tháng ${monthInWords(m!)}${yearPart(y, m)}`],
  [form(`tháng\\s(${months})`), (_, m) => `tháng ${monthInWords(m!)}`],
  [form(`ngày\\s(${days})`), (_, d) => `ngày ${dayInWords(d!)}`],
  [form(`(năm học )(${years})\\s?[-–]\\s?(${years})`), (_, word, a, b) =>
    `${word}${numberInWords(a!)}, ${numberInWords(b!)}`],
  [form('((?:1[89]00|0\\d{2,3})[ .]?\\d{3,4}(?:[ .]?\\d{3,4})?)'), (_, phone) => digitsInWords(phone!)],
  [form('(\\d{1,2})\\s?(?:h|g|giờ|:)\\s?(\\d{2})(?:\\s?phút)?'), (_, hour, minute) =>
    `${numberInWords(hour!)} giờ${minute === '00' ? '' : ` ${numberInWords(minute!)}`}`],
  [form('(\\d{1,2})\\s?h'), (_, hour) => `${numberInWords(hour!)} giờ`],
]; // prettier-ignore

const plain = /(?<![\p{L}\p{N}])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?!\p{N})/gu;
const units: [RegExp, string][] = [
  [/(?<=\d)\s?%/g, ' phần trăm'],
  [/(?<=\d)\s?m2(?![\p{L}\p{N}])|(?<=\d)\s?m²/gu, ' mét vuông'],
  [/(?<=\d)\s?m3(?![\p{L}\p{N}])|(?<=\d)\s?m³/gu, ' mét khối'],
  [/(?<=\d)\s?km(?!\p{L})/gu, ' ki lô mét'],
  [/(?<=\d)\s?kg(?!\p{L})/gu, ' ki lô gam'],
  [/(?<=\d)\s?cm(?!\p{L})/gu, ' xăng ti mét'],
  [/(?<=\d)\s?ha(?!\p{L})/gu, ' héc ta'],
  [/(?<=\d)\s?(?:đ|VNĐ|VND)(?!\p{L})/gu, ' đồng'],
  [/(?<=\d)\s?°C/g, ' độ C'],
];

/** A text whose dates, hours, telephone numbers, amounts and numbers are in words. */
export function withNumbersInWords(text: string): string {
  let read = text;
  for (const [unit, words] of units) read = read.replace(unit, words);
  for (const [written, words] of forms) read = read.replace(written, words);
  return read
    .replace(/(?<=\d)\s?[-–]\s?(?=\d)/g, ' đến ')
    .replace(plain, (_, whole: string, decimals: string | undefined) => {
      const words = numberInWords(whole.replaceAll('.', ''));
      return decimals ? `${words} phẩy ${numberInWords(decimals)}` : words;
    })
    .replace(/(?<=\p{L})\d+/gu, (digits) => ` ${numberInWords(digits)}`);
}

/** A count at the head of a sentence: `ba`. */
export const countInWords = (count: number): string => numberInWords(String(count));

function dateInWords(day: string, month: string, year: string | undefined): string {
  return `ngày ${dayInWords(day)} tháng ${monthInWords(month)}${yearPart(year, month)}`;
}

function form(source: string): RegExp {
  return new RegExp(`${start}${source}${end}`, 'gu');
}

/** The fifth month and the word for year are one word: a comma keeps them apart. */
function yearPart(year: string | undefined, month: string | undefined): string {
  return year ? `${Number(month) === 5 ? ',' : ''} năm ${numberInWords(year)}` : '';
}
