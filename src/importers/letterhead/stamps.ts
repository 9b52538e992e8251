import { foldSqueezed } from '../../language/folding.ts';

/** Độ khẩn: the values of the key `urgency`. */
export type UrgencyStamp = 'khan' | 'thuong-khan' | 'hoa-toc';

const stamps: [RegExp, UrgencyStamp][] = [
  [/^\W*hỏ?a\s?tốc(?:\s?hẹn giờ)?\W*$/iu, 'hoa-toc'],
  [/^\W*(?:hoả|hỏa)\s+tốc\b.{0,20}$/iu, 'hoa-toc'],
  [/^\W*th[ưu]ợng\s+khẩn\W*$/iu, 'thuong-khan'],
  [/^\W*khẩn\W*$/iu, 'khan'],
];
const secret =
  /^\W*(?:t\s?ố\s?i\s+|t\s?u\s?y\s?ệ\s?t\s+)?m\s?ậ\s?t\W*$|^\W*lưu\s+hành\s+nội\s+bộ\W*$|^\W*xem\s+xong\s+trả\s+lại\W*$/iu;

/** Độ khẩn that a line consists of; undefined for any other line. */
export const urgencyOf = (text: string): UrgencyStamp | undefined =>
  stamps.find(([form]) => form.test(text))?.[1];

/** Whether a line consists of a stamp of secrecy or of limited circulation. */
export const isSecret = (text: string): boolean => secret.test(text);

const inRed: [RegExp, string][] = [
  [/^hoa ?toc/, 'HỎA TỐC'],
  [/^thuong ?khan$/, 'THƯỢNG KHẨN'],
  [/^khan$/, 'KHẨN'],
  [/^toi ?m ?a ?t$/, 'TỐI MẬT'],
  [/^tuyet ?m ?a ?t$/, 'TUYỆT MẬT'],
  [/^m ?a ?t$/, 'MẬT'],
  [/^luu ?hanh ?noi ?bo$/, 'LƯU HÀNH NỘI BỘ'],
  [/^xem ?xong ?tra ?lai$/, 'XEM XONG TRẢ LẠI'],
];

/** The right words of a red stamp whose marks may be misread; undefined for a seal or a name. */
export const redStamp = (text: string): string | undefined =>
  inRed.find(([form]) => form.test(foldSqueezed(text.replace(/[^\p{L}\s]+/gu, ' '))))?.[1];
