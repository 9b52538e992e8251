import { ordinalWords } from '../../language/number-words.ts';
import { numberInWords } from './numbers.ts';

/** The year of the last date that was said. It is not said again until a date has another year. */
export interface YearSaid {
  year?: string | undefined;
}

type Say = (groups: Readonly<Record<string, string | undefined>>, year: (year?: string) => string) => string;

const day = (name: string) => `(?<${name}>0?[1-9]|[12]\\d|3[01])`;
const month = (name: string) => `(?<${name}>0?[1-9]|1[0-2])`;
const year = (name: string) => `(?<${name}>(?:19|20)\\d\\d)`;
const hour = (name: string) => `(?<${name}>[01]?\\d|2[0-4])`;
const minute = (name: string) => `(?<${name}>[0-5]\\d)`;
const dash = '\\s?[-–—]\\s?';
const sign = '\\s?[/.-]\\s?';
const start = '(?<![\\p{L}\\p{N}/,.-])';
const end = '(?![\\p{L}\\p{N}/%]|[.,]\\d)';
/** Words before a date. Without one, `15/6` may be a fraction or the number of a house. */
const dated =
  '(?<=(?:ngày|trước|sau|đến|từ|hết|hạn|dịp|lễ|sáng|chiều|tối|đêm|trưa|thứ \\p{L}+,|[Cc]hủ nhật,|hôm|và|kỷ niệm|tết)\\s)';
const noShare = '(?! (?:số|tổng|hộ|chỉ tiêu|nhiệm vụ|đơn vị|phường|xã|tổ|người|đại biểu|hồ sơ|thủ tục))';
const hours = (name: string) =>
  `${hour(`${name}h`)}(?:\\s?(?:h|g|giờ|:)\\s?${minute(`${name}m`)}(?:\\s?(?:phút|'))?|\\s?(?:h|g|giờ))`;

/** The forms of dates, each with its words. If several forms fit, the first one is used. */
const forms: [string, Say][] = [
  [`(?<from>[Tt]ừ )?(?:ngày )?${day('a')}(?:${dash}|\\sđến\\s(?:ngày\\s)?)${day('b')}/${month('m')}(?:/${year('y')})?`,
    ({ from = '', a, b, m, y }, of) => `${from}ngày ${dayInWords(a)} đến ${dateInWords(b, m)}${of(y)}`],
  [`(?<from>[Tt]ừ )?(?:ngày )?${day('a')}/${month('n')}(?:/${year('x')})?${dash}(?:ngày )?${day('b')}/${month('m')}(?:/${year('y')})?`,
    ({ from, a, n, x, b, m, y }, of) => `${from ?? 'từ '}${dateInWords(a, n)}${of(x)} đến ${dateInWords(b, m)}${of(y)}`],
  [`(?:ngày )?${day('d')}${sign}${month('m')}${sign}${year('y')}`, ({ d, m, y }, of) => `${dateInWords(d, m)}${of(y)}`],
  [`ngày ${day('d')} tháng ${month('m')}(?:,? năm ${year('y')})?`, ({ d, m, y }, of) => `${dateInWords(d, m)}${of(y)}`],
  [`(?:ngày |${dated})${day('d')}/${month('m')}`, ({ d, m }) => dateInWords(d, m)],
  [`(?<d>0[1-9]|1[3-9]|2\\d|3[01])/${month('m')}${noShare}`, ({ d, m }) => dateInWords(d, m)],
  [`tháng ${month('m')}(?:${sign}|,? năm )${year('y')}`, ({ m, y }, of) => `tháng ${monthInWords(m)}${of(y)}`],
  [`tháng ${month('m')}`, ({ m }) => `tháng ${monthInWords(m)}`],
  [`ngày ${day('d')}`, ({ d }) => `ngày ${dayInWords(d)}`],
  [`(?<word>[Qq]uý (?:\\d(?:,| và) )?)(?<q>[1-4])(?:${sign}|,? năm )${year('y')}`, ({ word, q, y }, of) =>
    `${word!}${numberInWords(q!)}${of(y)}`],
  [`(?<word>[Tt]hứ )(?<q>[1-7])`, ({ word, q }) => `${word!}${ordinal(q!)}`],
  [`(?<word>[Nn]ăm học |[Nn]hiệm kỳ |[Kk]hóa )${year('a')}${dash}${year('b')}`, ({ word, a, b }) =>
    `${word!}${numberInWords(a!)}, ${numberInWords(b!)}`],
  [`(?<word>[Gg]iai đoạn |[Tt]hời kỳ )(?:từ )?${year('a')}${dash}${year('b')}`, ({ word, a, b }) =>
    `${word!}từ năm ${numberInWords(a!)} đến năm ${numberInWords(b!)}`],
  [`(?<from>[Tt]ừ )?${hours('a')}(?:${dash}|\\sđến\\s)${hours('b')}`, ({ from, ah, am, bh, bm }) =>
    `${from ?? 'từ '}${hourInWords(ah!, am)} đến ${hourInWords(bh!, bm)}`],
  [hours('a'), ({ ah, am }) => hourInWords(ah!, am)],
]; // prettier-ignore

const each = forms.map(([source, say]) => [new RegExp(`^${source.replace(dated, '')}$`, 'u'), say] as const);
// A regular expression cannot repeat a group name, so `any` has none; `each` keeps them.
const any = new RegExp(
  `${start}(?:${forms.map(([source]) => source.replace(/\(\?<[a-z]+>/g, '(?:')).join('|')})${end}`,
  'gu',
);

/**
 * A text with its dates, quarters, periods and hours in words.
 * @param said is changed: give the same object for all texts of a script
 */
export function withDatesInWords(text: string, said: YearSaid): string {
  const yearOf = (written?: string): string => {
    if (written === undefined || written === said.year) return '';
    said.year = written;
    return ` năm ${numberInWords(written)}`;
  };
  return (
    text
      .replace(any, (written) => {
        const [form, say] = each.find(([pattern]) => pattern.test(written))!;
        return say(form.exec(written)!.groups!, yearOf);
      })
      // `năm` is both “five” and “year”: a comma keeps them apart.
      .replace(/tháng năm năm (?=hai|một)/g, 'tháng năm, năm ')
      .replace(/([Nn]gày) ngày /g, '$1 ')
      .replace(/[Tt]ừ từ /g, (twice) => twice.slice(0, 3))
  );
}

/** A day of a month: the first ten are `mùng`. */
const dayInWords = (written = ''): string =>
  Number(written) <= 10 ? `mùng ${numberInWords(written)}` : numberInWords(written);
const monthInWords = (written = ''): string => (Number(written) === 4 ? 'tư' : numberInWords(written));
const dateInWords = (written?: string, inMonth?: string): string =>
  `ngày ${dayInWords(written)} tháng ${monthInWords(inMonth)}`;
const ordinal = (written: string): string => ordinalWords[Number(written) - 1] ?? numberInWords(written);
const hourInWords = (written: string, minutes?: string): string =>
  `${numberInWords(written)} giờ${minutes === undefined || minutes === '00' ? '' : ` ${numberInWords(minutes)}`}`;
