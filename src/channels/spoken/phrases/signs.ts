import { holidays } from '../../../language/quantities/holidays.ts';
import { alternatives } from '../../../language/quantities/rule.ts';
import { measureUnits } from '../../../language/quantities/units.ts';
import { withRatesSaid, withUnitsSaid } from './rates.ts';
import { spell } from './unknown-forms.ts';

/** `20°51'30" N`: degrees, minutes, seconds and the side. */
const coordinates =
  /(\d{1,3})\s?[°º]\s?(\d{1,2})\s?['’′](?:\s?(\d{1,2}(?:[.,]\d+)?)\s?(?:["”″]|''))?\s?((?:vĩ\s|kinh\s)?(?:[Bb]ắc|[Nn]am|[Đđ]ông|[Tt]ây)|[NSEWBĐ])(?!\p{L})/gu;
/** `20,8°N` */
const degreesOfSide =
  /(?<=\d)\s?[°º]\s?((?:vĩ\s|kinh\s)?(?:[Bb]ắc|[Nn]am|[Đđ]ông|[Tt]ây)|[NSEWBĐ])(?!\p{L})/gu;
const sides: Readonly<Record<string, string>> = {
  N: 'vĩ Bắc', B: 'vĩ Bắc', S: 'vĩ Nam', E: 'kinh Đông', Đ: 'kinh Đông', W: 'kinh Tây',
}; // prettier-ignore

/** `lớp 6 - lớp 9`: the same word twice with its numbers. */
const twoOfAKind =
  /(?<!\p{L})(\p{L}{1,12})(\s?)(\d{1,6}(?:\+\d{1,3})?)\s?[-–]\s?\1(?=\s?\d)(?!\s?\d{1,3}\s?:?\s\d{1,2}[-–:]\d)/giu;

/** `Quốc khánh 2.9` */
const holidayWithStop = new RegExp(
  `(?<=(?:${alternatives(holidays.map(({ name }) => name))})\\s)(\\d{1,2})\\.(\\d{1,2})(?![\\d.])`,
  'gu',
);

/** The symbol of a form: `Mẫu số 05/ĐK`. */
const formSymbol =
  /(?<=[Mm]ẫu(?:\ssố)?:?\s\d{1,3}[a-z]?)\s?\/\s?([A-ZĐ]{2,8}(?:-[A-ZĐ]{1,8}){0,3})(?![\p{L}\p{N}/])/gu;
/** A number, or two with a slash: `37,5`, `140/90`. */
const number = '\\d[\\d.,]*(?<=\\d)(?:/\\d+)?';
const units = alternatives(measureUnits.map(({ sign }) => sign).filter((sign) => !/^\p{Lu}$/u.test(sign)));

/** Signs in their order: what a text must have for the form to be looked for, the form, and its words. */
const signForms: readonly (readonly [has: RegExp, form: RegExp, words: string])[] = [
  [/v\.?\s?v/, /(?<!\p{L})v\.?\s?v(?:\s?\.+|…|(?!\p{L}))/gu, 'vân vân.'],
  [/vân vân\./, /vân vân\.(?=\s*[,;\p{Ll}])/gu, 'vân vân'],
  [/\//, /và\s?\/\s?hoặc/gu, 'hoặc'],
  [/\//, /(?<!\p{L})([ÔôOo]ng|[Bb]ác|[Aa]nh)\s?\/\s?([Bb]à|[Cc]hị|cô)(?!\p{L})/gu, '$1, $2'],
  [/A\/H/, /(?<!\p{L})A\/(?=H\d)/gu, 'A '],
  [/[-–−]\d/, /(?<=\s|^|\()[-–−](?=\d+(?:,\d+)?\s?(?:°|º|độ))/gu, 'âm '],
  [/[-–−]\d/, /(?<=(?:\p{L}|[:(]) ?)(?<= |\()[-–−](?=\d+(?:,\d+)?\s?(?:%|m(?!\p{L})))/gu, 'âm '],
  [/[A-ZĐ]00/, /(?<=(?<![\p{L}\p{N}])[A-ZĐ])00(?!\d)/gu, ' không không'],
  [/[A-ZĐ]0\d/, /(?<=(?<![\p{L}\p{N}])[A-ZĐ])0(?=\d(?!\d|[/.,]\d|-\d))/gu, ' không '],
  [/\d[-–][A-ZĐ]/, /(?<=\d)[-–](?=[A-ZĐ]{2,5}(?![\p{L}\p{N}/-]))/gu, ' '],
  // Flats, plots and houses: `12A-05`, `LK-07`, `B2-14`.
  [/[-–]0\d/, /(?<=(?<![\p{L}\p{N}])\d{1,3}[A-ZĐ])[-–]0(?=\d(?![\d/.,-]))/gu, ' không '],
  [/[-–]\d/, /(?<=(?<![\p{L}\p{N}])[A-ZĐ]{1,4}\d{0,4})[-–](?=\d{1,4}(?![\p{L}\p{N}/]))/gu, ' '],
  // `Phụ lục số IIa`
  [
    /[IVX][a-dđ]/,
    /(?<=(?:[Pp]hụ lục|[Mm]ẫu|[Bb]iểu|[Mm]ục|[Bb]ảng|[Pp]hần)(?: số)? [IVX]{1,5})(?=[a-dđ](?!\p{L}))/gu,
    ' ',
  ],
  // `112 bé trai/100 bé gái`
  [/\/\s?1\.?0/, /(?<=\d\s\p{Ll}+(?:\s\p{Ll}+){0,3})\s?\/\s?(?=1\.?0{1,3}(?:\.?000)?\s\p{Ll})/gu, ' trên '],
  [/\d\/[A-ZĐ]/, /(?<=(?:BCĐ|Ban Chỉ đạo) \d{1,4})\/(?=[A-ZĐ])/gu, ' '],
  [/\+/, /(?<=[IVX])\s?\+\s?(?=[IVX]+(?!\p{L}))/gu, ' và '],
  [/\d\s?[-–]/, twoOfAKind, '$1$2$3 đến $1'],
  [/thứ /, /(?<=thứ (?:\d|\p{L}{1,4}))\s?[-–—]\s?(?=thứ |[Cc]hủ nhật|CN)/gu, ' đến '],
  [/\//, /(?<=\d,\d+)\s?\/\s?(?=\d)|(?<=\d)\s?\/\s?(?=\d+,\d)/gu, ' trên '],
  // The slope of a bank: `1:1,5`.
  [/\d:\d/, /(?<=(?<![\d,])\d):(?=\d,\d)/gu, ' trên '],
  [/\/\s?\d/, /(?<=\d\s?\p{Ll}{1,3})\s?\/\s?(?=\d+(?:,\d+)?\s?\p{Ll})/gu, ' trên '],
  [/\/\s?\d/, /(?<=\d\s?(?:m[23²³]|ha))\s?\/\s?(?=\d)/gu, ' trên '],
  // `220V/50Hz`
  [/\/\s?\d/, /(?<=\d\s?(?:k?VA?|k?W))\s?\/\s?(?=\d)/gu, ', '],
  [/\+/, /(?<=\s|^|\()\+(?=\d)(?!84[ .)\d-])/gu, 'cộng '],
  [/\d\+/, /(?<=(?:con|lần|lớp)\sthứ\s\d)\+/gu, ' trở lên'],
  [/\d\+/, /(?<=\d)\+(?=\s\p{Ll}|[.,;)]|$)/gu, ' cộng'],
  [/\dm\d/, /(?<=(?<![\p{L}\d.,])\d{1,2})m(?=(?:\d\d|[014-9])(?![\p{L}\d]))/gu, ' mét '],
  [/\d\.\d/, holidayWithStop, '$1/$2'],
  [/điểm %/, /(?<=điểm )%/gu, 'phần trăm'],
  [
    /≥|>=/,
    new RegExp(
      `(?:≥|>=)\\s?(${number}\\s?%(?:\\s\\p{Ll}+){1,3}(?=[,.;]|$)|${number}(?:\\s?(?:${units})(?![\\p{L}\\d])|\\s\\p{Ll}+)?)`,
      'gu',
    ),
    'từ $1 trở lên',
  ],
  [/[-–]\s?[<>]/, /(?<=\d)\s?[-–]\s?(?=[<>]\s?\d)/gu, ' đến '],
  [/[-–]\s?(?:dưới|trên)/, /(?<=\d)\s?[-–]\s?(?=(?:dưới|trên)\s)/gu, ' đến '],
  [/≤|<=/, /(?:≤|<=)\s?(\d)/gu, 'không quá $1'],
  [/</, /(?<=\s|^)<\s?(?=\d)/gu, 'dưới '],
  [/>/, /(?<=\s|^)>\s?(?=\d)/gu, 'trên '],
  [/~/, /(?:[Kk]hoảng )?~\s?(?=\d)/gu, 'khoảng '],
  [/=/, /(?<=[\p{L}\d])\s?=\s?(?=\d)/gu, ' bằng '],
  [/±/, /±\s?(?=\d)/gu, 'cộng trừ '],
  [/[x×]\s?\d/, /(?<=\d(?:\s?\p{Ll}{1,5})?)\s?(?:×|(?<!\p{L})x)\s?(?=\d)/gu, ' nhân '],
  [/[x×]\s?\d/, /(?<=\d(?:\s\p{Ll}+){1,4})\s[x×]\s?(?=\d)/gu, ' nhân '],
  [/[x×]/, /(?<=(?<!\p{L})[A-Z])\s?[x×]\s?(?=[A-Z](?!\p{L}))/gu, ' nhân '],
  [/\d\s?\*/, /(?<=(?:sản phẩm|khách sạn|hạng|OCOP|chuẩn|đạt)\s\d(?:-\d)?)\s?\*(?![\d*])/gu, ' sao'],
  [/\+/, /(?<=\d|\d\s?%|\d\s?\p{Ll}{1,3})\s?\+\s(?=\d|\p{Ll})|(?<=\d)\s?\+\s?(?=\d)/gu, ' cộng '],
];

/** A text with its signs in words, or without them. Numbers stay digits. */
export const withSignsSaid = (text: string): string =>
  signForms.reduce(
    (read, [has, form, words]) => (has.test(read) ? read.replace(form, words) : read),
    withUnitsSaid(withRatesSaid(text))
      .replace(formSymbol, (_, symbol: string) => ` ${symbol.split('-').map(spell).join('')}`)
      .replace(
        coordinates,
        (_, degrees: string, minutes: string, seconds: string | undefined, side: string) =>
          [degrees, 'độ', minutes, 'phút', ...(seconds ? [seconds, 'giây'] : []), sides[side] ?? side].join(
            ' ',
          ),
      )
      .replace(degreesOfSide, (_, side: string) => ` độ ${sides[side] ?? side}`),
  );
