import { alternatives } from '../quantities/rule.ts';
import { measureUnits } from '../quantities/units.ts';
import type { WrittenForm } from './written-form.ts';

/** A number, or two with a slash: `37,5`, `140/90`. */
const number = '\\d[\\d.,]*(?<=\\d)(?:/\\d+)?';
const units = alternatives(measureUnits.map(({ sign }) => sign).filter((sign) => !/^\p{Lu}$/u.test(sign)));

/** Signs that compare and count, in the order in which they are read. */
export const comparisons: readonly WrittenForm[] = [
  {
    has: /≥|>=/,
    form: new RegExp(
      `(?:≥|>=)\\s?(${number}\\s?%(?:\\s\\p{Ll}+){1,3}(?=[,.;]|$)|${number}(?:\\s?(?:${units})(?![\\p{L}\\d])|\\s\\p{Ll}+)?)`,
      'gu',
    ),
    words: 'từ $1 trở lên',
    examples: [
      ['≥ 18 tuổi', 'từ 18 tuổi trở lên'],
      ['>=80% số hộ.', 'từ 80% số hộ trở lên.'],
      ['≥5', 'từ 5 trở lên'],
      ['≥ 38,5°C thì', 'từ 38,5°C trở lên thì'],
      ['≥60m2', 'từ 60m2 trở lên'],
      ['≥130/85 mmHg.', 'từ 130/85 mmHg trở lên.'],
    ],
  },
  {
    has: /[-–]\s?[<>]/,
    form: /(?<=\d)\s?[-–]\s?(?=[<>]\s?\d)/gu,
    words: ' đến ',
    examples: [['12-<36 tháng', '12 đến dưới 36 tháng']],
  },
  {
    has: /[-–]\s?(?:dưới|trên)/,
    form: /(?<=\d)\s?[-–]\s?(?=(?:dưới|trên)\s)/gu,
    words: ' đến ',
    examples: [
      ['tuổi 5 - dưới 18', 'tuổi 5 đến dưới 18'],
      ['tuổi 5-trên 18', 'tuổi 5 đến trên 18'],
    ],
  },
  {
    has: /≤|<=/,
    form: /(?:≤|<=)\s?(\d)/gu,
    words: 'không quá $1',
    examples: [
      ['≤ 5 hộ', 'không quá 5 hộ'],
      ['<=5 hộ', 'không quá 5 hộ'],
    ],
  },
  { has: /</, form: /(?<=\s|^)<\s?(?=\d)/gu, words: 'dưới ', examples: [['số < 5', 'số dưới 5']] },
  { has: />/, form: /(?<=\s|^)>\s?(?=\d)/gu, words: 'trên ', examples: [['số > 5', 'số trên 5']] },
  {
    has: /~/,
    form: /(?:[Kk]hoảng )?~\s?(?=\d)/gu,
    words: 'khoảng ',
    examples: [
      ['~ 5 hộ', 'khoảng 5 hộ'],
      ['Khoảng ~5 hộ', 'khoảng 5 hộ'],
    ],
  },
  {
    has: /=/,
    form: /(?<=[\p{L}\d])\s?=\s?(?=\d)/gu,
    words: ' bằng ',
    examples: [
      ['tổng = 5', 'tổng bằng 5'],
      ['X=12', 'X bằng 12'],
    ],
  },
  { has: /±/, form: /±\s?(?=\d)/gu, words: 'cộng trừ ', examples: [['sai số ±5', 'sai số cộng trừ 5']] },
  {
    has: /[x×]\s?\d/,
    form: /(?<=\d(?:\s?(?:%|\p{Ll}{1,5}))?)\s?(?:×|(?<!\p{L})x)\s?(?=\d)/gu,
    words: ' nhân ',
    examples: [
      ['bảng 2 x 3', 'bảng 2 nhân 3'],
      ['bảng 2m×3m', 'bảng 2m nhân 3m'],
      ['bảng 30% x 500', 'bảng 30% nhân 500'],
    ],
  },
  {
    has: /[x×]\s?\d/,
    form: /(?<=\d(?:\s\p{Ll}+){1,6})\s[x×]\s?(?=\d)/gu,
    words: ' nhân ',
    examples: [
      ['20 suất quà x 300', '20 suất quà nhân 300'],
      ['1 triệu một người một tháng × 6', '1 triệu một người một tháng nhân 6'],
    ],
  },
  {
    has: /[x×]/,
    form: /(?<=(?<!\p{L})[A-Z])\s?[x×]\s?(?=[A-Z](?!\p{L}))/gu,
    words: ' nhân ',
    examples: [['công thức A x B', 'công thức A nhân B']],
  },
  {
    has: /\d\s?\*/,
    form: /(?<=(?:sản phẩm|khách sạn|hạng|OCOP|chuẩn|đạt)\s\d(?:-\d)?)\s?\*(?![\d*])/gu,
    words: ' sao',
    examples: [
      ['sản phẩm 4*', 'sản phẩm 4 sao'],
      ['khách sạn 4-5*', 'khách sạn 4-5 sao'],
      ['hạng 3 *', 'hạng 3 sao'],
      ['OCOP 3*', 'OCOP 3 sao'],
      ['chuẩn 3*', 'chuẩn 3 sao'],
      ['đạt 3*', 'đạt 3 sao'],
    ],
  },
  {
    has: /\+/,
    form: /(?<=\d|\d\s?%|\d\s?\p{Ll}{1,3})\s?\+\s(?=\d|\p{Ll})|(?<=\d)\s?\+\s?(?=\d)/gu,
    words: ' cộng ',
    examples: [
      ['tổng 5+7', 'tổng 5 cộng 7'],
      ['3m + 7m', '3m cộng 7m'],
      ['5% + lãi', '5% cộng lãi'],
      ['5 + lãi', '5 cộng lãi'],
    ],
  },
];
