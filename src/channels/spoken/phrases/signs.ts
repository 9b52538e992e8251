import { withRatesSaid } from './rates.ts';

/** A text with its signs in words, or without them. Numbers stay digits. */
export const withSignsSaid = (text: string): string =>
  text
    .replace(/(?<!\p{L})v\.?\s?v(?:\s?\.+|…|(?!\p{L}))/gu, 'vân vân.')
    .replace(/vân vân\.(?=\s*[,;\p{Ll}])/gu, 'vân vân')
    .replace(/và\s?\/\s?hoặc/gu, 'hoặc')
    .replace(/(?<!\p{L})([ÔôOo]ng|[Bb]ác|[Aa]nh)\s?\/\s?([Bb]à|[Cc]hị|cô)(?!\p{L})/gu, '$1, $2')
    .replace(/(?<!\p{L})A\/(?=H\d)/gu, 'A ')
    .replace(/\S* ?\/.*/gu, (tail) => withRatesSaid(tail))
    .replace(/(?<=thứ (?:\d|\p{L}+))\s?[-–—]\s?(?=thứ |[Cc]hủ nhật|CN)/gu, ' đến ')
    .replace(/(?<=\d,\d+)\s?\/\s?(?=\d)/gu, ' trên ')
    .replace(/(?<=điểm )%/gu, 'phần trăm')
    .replace(/(?<=\s|^)[-–](?=\d+(?:,\d+)?\s?(?:°|độ))/gu, 'âm ')
    .replace(
      /(?:≥|>=)\s?(\d[\d.,]*\s?%(?:\s\p{Ll}+){1,3}(?=[,.;]|$)|\d[\d.,]*(?:\s?%|\s\p{Ll}+)?)/gu,
      'từ $1 trở lên',
    )
    .replace(/(?<=\d)\s?[-–]\s?(?=(?:dưới|trên)\s)/gu, ' đến ')
    .replace(/(?:≤|<=)\s?(\d)/gu, 'không quá $1')
    .replace(/(?<=\s|^)<\s?(?=\d)/gu, 'dưới ')
    .replace(/(?<=\s|^)>\s?(?=\d)/gu, 'trên ')
    .replace(/(?:[Kk]hoảng )?~\s?(?=\d)/gu, 'khoảng ')
    .replace(/±\s?(?=\d)/gu, 'cộng trừ ')
    .replace(/(?<=\d\s?)[x×]\s?(?=\d)/gu, ' nhân ')
    .replace(/(?<=\d)\s?\+\s?(?=\d)/gu, ' cộng ');
