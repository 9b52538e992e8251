import { withRatesSaid, withUnitsSaid } from './rates.ts';
import { spell } from './unknown-forms.ts';

/** `20°51'30" N`: degrees, minutes, seconds and the side. */
const coordinates =
  /(\d{1,3})\s?[°º]\s?(\d{1,2})\s?['’′](?:\s?(\d{1,2}(?:[.,]\d+)?)\s?(?:["”″]|''))?\s?((?:vĩ\s|kinh\s)?(?:[Bb]ắc|[Nn]am|[Đđ]ông|[Tt]ây)|[NSEWBĐ])(?!\p{L})/gu;
const sides: Readonly<Record<string, string>> = {
  N: 'vĩ Bắc', B: 'vĩ Bắc', S: 'vĩ Nam', E: 'kinh Đông', Đ: 'kinh Đông', W: 'kinh Tây',
}; // prettier-ignore

/** `lớp 6 - lớp 9`: the same word twice with its numbers. */
const twoOfAKind = /(?<!\p{L})(\p{L}{1,12})(\s?)(\d{1,6}(?:\+\d{1,3})?)\s?[-–]\s?\1(?=\s?\d)/giu;

/** A text with its signs in words, or without them. Numbers stay digits. */
export const withSignsSaid = (text: string): string =>
  withUnitsSaid(withRatesSaid(text))
    // The symbol of a form: `Mẫu số 05/ĐK`.
    .replace(
      /(?<=[Mm]ẫu(?:\ssố)?:?\s\d{1,3}[a-z]?)\s?\/\s?([A-ZĐ]{2,8}(?:-[A-ZĐ]{1,8}){0,3})(?![\p{L}\p{N}/])/gu,
      (_, symbol: string) => ` ${symbol.split('-').map(spell).join('')}`,
    )
    .replace(/(?<!\p{L})v\.?\s?v(?:\s?\.+|…|(?!\p{L}))/gu, 'vân vân.')
    .replace(/vân vân\.(?=\s*[,;\p{Ll}])/gu, 'vân vân')
    .replace(/và\s?\/\s?hoặc/gu, 'hoặc')
    .replace(/(?<!\p{L})([ÔôOo]ng|[Bb]ác|[Aa]nh)\s?\/\s?([Bb]à|[Cc]hị|cô)(?!\p{L})/gu, '$1, $2')
    .replace(/(?<!\p{L})A\/(?=H\d)/gu, 'A ')
    .replace(/(?<=\s|^|\()[-–−](?=\d+(?:,\d+)?\s?(?:°|º|độ))/gu, 'âm ')
    .replace(coordinates, (_, degrees: string, minutes: string, seconds: string | undefined, side: string) =>
      [degrees, 'độ', minutes, 'phút', ...(seconds ? [seconds, 'giây'] : []), sides[side] ?? side].join(' '),
    )
    // Marks of certificates and passports, digit by digit: `số BB 123456`.
    .replace(
      /(?<=(?:[Ss]ố|hiệu|chiếu|seri)\s)([A-ZĐ]{1,3})[ -]?(\d{5,9})(?![\p{L}\d]|[.,]\d)/gu,
      (_, letters: string, digits: string) => `${[...letters].join(' ')} ${[...digits].join(' ')}`,
    )
    .replace(/(?<=(?<![\p{L}\p{N}])[A-ZĐ])0(?=\d(?![\d/.,-]))/gu, ' không ')
    .replace(/(?<=\d)[-–](?=[A-ZĐ]{2,5}(?![\p{L}\p{N}/-]))/gu, ' ')
    // Plots and houses: `LK-07`, `B2-14`.
    .replace(/(?<=(?<![\p{L}\p{N}])[A-ZĐ]{1,4}\d{0,4})[-–](?=\d{1,4}(?![\p{L}\p{N}/]))/gu, ' ')
    .replace(/(?<=[IVX])\s?\+\s?(?=[IVX]+(?!\p{L}))/gu, ' và ')
    .replace(twoOfAKind, '$1$2$3 đến $1')
    .replace(/(?<=thứ (?:\d|\p{L}+))\s?[-–—]\s?(?=thứ |[Cc]hủ nhật|CN)/gu, ' đến ')
    .replace(/(?<=\d,\d+)\s?\/\s?(?=\d)|(?<=\d)\s?\/\s?(?=\d+,\d)/gu, ' trên ')
    .replace(/(?<=\d\s?\p{Ll}{1,3})\s?\/\s?(?=\d+(?:,\d+)?\s?\p{Ll})/gu, ' trên ')
    .replace(/(?<=\s|^|\()\+(?=\d)(?!84[ .\d])/gu, 'cộng ')
    .replace(/(?<=điểm )%/gu, 'phần trăm')
    .replace(
      /(?:≥|>=)\s?(\d[\d.,]*\s?%(?:\s\p{Ll}+){1,3}(?=[,.;]|$)|\d[\d.,]*(?:\s?%|\s\p{Ll}+)?)/gu,
      'từ $1 trở lên',
    )
    .replace(/(?<=\d)\s?[-–]\s?(?=(?:dưới|trên)\s)/gu, ' đến ')
    .replace(/(?:≤|<=)\s?(\d)/gu, 'không quá $1')
    .replace(/(?<=\s|^)<\s?(?=\d)/gu, 'dưới ')
    .replace(/(?<=\s|^)>\s?(?=\d)/gu, 'trên ')
    .replace(/(?:[Kk]hoảng )?~\s?(?=\d)/gu, 'khoảng ')
    .replace(/(?<=[\p{L}\d]) = (?=\d)/gu, ' bằng ')
    .replace(/±\s?(?=\d)/gu, 'cộng trừ ')
    .replace(/(?<=\d(?:\s?\p{Ll}{1,5})?)\s?(?<!\p{L})[x×]\s?(?=\d)/gu, ' nhân ')
    .replace(/(?<=\d)\s?\+\s?(?=\d)/gu, ' cộng ');
