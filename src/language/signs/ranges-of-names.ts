import type { WrittenForm } from './written-form.ts';

/** Dashes between two things of one name: a range, or the two sides of a match. */
export const rangesOfNames: readonly WrittenForm[] = [
  // The same word twice with its numbers. Two sides of a match are no range.
  {
    has: /\d\s?[-–]/,
    form: /(?<!(?:bảng|trận|kết|lượt|vòng)[^.;]{0,20})(?<!\p{L})(\p{L}{1,12})(\s?)(\d{1,6}(?:\+\d{1,3})?)\s?[-–]\s?\1(?=\s?\d)(?!\s?\d{1,3}\s?:?\s\d{1,2}[-–:]\d)/giu,
    words: '$1$2$3 đến $1',
    examples: [
      ['lớp 6 - lớp 9', 'lớp 6 đến lớp 9'],
      ['Khu 3–khu 5', 'Khu 3 đến Khu 5'],
      ['km12+300 - km15', 'km12 cộng 300 đến km15'],
      ['Tổ 1 - Tổ 2: 3-0', 'Tổ 1 - Tổ 2: 3-0'],
      ['bảng A: Đội 1 - Đội 2', 'bảng A: Đội 1 gặp Đội 2'],
    ],
  },
  {
    has: /\d\s?[-–]/,
    form: /(?<=(?:bảng|trận|kết|lượt|vòng)[^.;]{0,20}(?<!\p{L})(\p{L}{1,12})\s?\d{1,3})\s?[-–]\s?(?=\1\s?\d{1,3}(?![\d:]|\s?:))/giu,
    words: ' gặp ',
    examples: [
      ['trận Tổ 1 - Tổ 2', 'trận Tổ 1 gặp Tổ 2'],
      ['bán kết: Tổ 1 - Tổ 2', 'bán kết: Tổ 1 gặp Tổ 2'],
      ['lượt đi: Tổ 1-Tổ 2', 'lượt đi: Tổ 1 gặp Tổ 2'],
      ['vòng loại, Tổ 1 - Tổ 2', 'vòng loại, Tổ 1 gặp Tổ 2'],
    ],
  },
  {
    has: /thứ /,
    form: /(?<=thứ (?:\d|\p{L}{1,4}))\s?[-–—]\s?(?=thứ |[Cc]hủ nhật|CN)/gu,
    words: ' đến ',
    examples: [
      ['thứ 2 - thứ 6', 'thứ 2 đến thứ 6'],
      ['thứ hai – Chủ nhật', 'thứ hai đến Chủ nhật'],
      ['thứ hai-CN', 'thứ hai đến CN'],
    ],
  },
];
