import { foldLetters } from '../../language/folding.ts';

/** Độ khẩn: the values of the key `urgency`. */
export type UrgencyStamp = 'khan' | 'thuong-khan' | 'hoa-toc';

/** Độ khẩn in small letters, its value, and a stamp as a scan may read it. */
export const urgencies: readonly (readonly [words: string, value: UrgencyStamp, misread: string])[] = [
  ['hỏa tốc', 'hoa-toc', 'HÓA TỐC'],
  ['thượng khẩn', 'thuong-khan', 'THƯƠNG KHẢN'],
  ['khẩn', 'khan', '|KHÂN|'],
];

/** Stamps of secrecy and of limited circulation in small letters, and a stamp as a scan may read it. */
export const secrecies: readonly (readonly [words: string, misread: string])[] = [
  ['tối mật', 'TỐI MẶT'],
  ['tuyệt mật', 'TUYÊT MÂT'],
  ['mật', 'M Â T'],
  ['lưu hành nội bộ', 'LƯU HÀNH NÔI BỘ'],
  ['xem xong trả lại', 'XEM XONG TRA LAI'],
];

/** How many letters may follow `HỎA TỐC`: “hẹn giờ 10 giờ 30”. */
const mostAfter = 20;

/** The letters of a text, without the spaces that a stamp has between them. */
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('oả', 'ỏa')
    .replace(/[^\p{L}]/gu, '');
const foldedLetters = (text: string): string => foldLetters(lettersOf(text));

/** Words of fewer letters are others without their marks: `khăn`. */
const longStamp = 6;

/** Độ khẩn that a line consists of; undefined for any other line. */
export function urgencyOf(text: string): UrgencyStamp | undefined {
  const letters = lettersOf(text);
  return urgencies.find(([words, value]) => {
    const own = lettersOf(words);
    if (letters === own) return true;
    if (own.length >= longStamp && foldLetters(letters) === foldLetters(own)) return true;
    return value === 'hoa-toc' && letters.startsWith(own) && letters.length - own.length <= mostAfter;
  })?.[1];
}

/** The right words of a red stamp whose marks may be misread; undefined for a seal or a name. */
export function redStamp(text: string): string | undefined {
  const letters = foldedLetters(text);
  return [...urgencies, ...secrecies]
    .find(([words]) =>
      words === 'hỏa tốc' ? letters.startsWith(foldedLetters(words)) : letters === foldedLetters(words),
    )?.[0]
    .toUpperCase();
}
