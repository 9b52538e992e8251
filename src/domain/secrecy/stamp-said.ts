import { paperNames, partNames } from './paper-names.ts';
import { circulations } from './stamp-words.ts';

/**
 * Words by which a paper says of itself that it is secret or restricted, without a stamp. A text that speaks of secrecy in
 * general (the Law's list of levels, a rule for clerks, an empty form) has none of them.
 */

const level = '(?:tuyệt mật|tối mật|mật)';
const levels = /tuyệt mật|tối mật|(?<![\p{L}]|độ |bí |bảo )mật(?![\p{L}])/giu;
const notWord = '(?![\\p{L}])';
const ticked = '(?:[☒☑✓✔✗✘]|\\[[xX✓]\\])';

const paper = `(?:${[...paperNames, ...partNames].join('|')}) này`;

/** A label with its value: `Độ mật: Tối mật`, in a line or in two cells. */
const labelled = new RegExp(
  `(?<![\\p{L}])(?:mức độ mật|độ mật|mức mật)(?: [\\p{Ll}\\s]{2,25})?\\s*[:：=|–—-]\\s*(?:${ticked}\\s*)?${level}${notWord}(?!\\s*(?:[,;/]|và|hoặc)\\s*${level})`,
  'iu',
);
/** A label that other things may have, too: its value must be the level and nothing else. */
const looselyLabelled = new RegExp(
  `(?<![\\p{L}])(?:(?:mức |cấp )?(?:độ )?bảo mật|phân loại(?: văn bản| tài liệu| hồ sơ| bảo mật)?|chế độ(?: phát hành| bảo mật)?|loại (?:văn bản|tài liệu|hồ sơ)|xếp loại|classification|security)\\s*[:：=]\\s*${level}\\s*(?:$|[.;)|\\t])`,
  'iu',
);
const bareLabelled =
  /(?<![\p{L}])(?:(?:MUC )?DO MAT|DoMat|do[_-]mat)\s*[:：=|–—-]\s*(?:(?:TUYET|TOI|Tuyet|Toi)[ _-]?)?(?:MAT|[Mm]at)(?![\p{L}])/u;
/** A level of a form whose box is ticked. */
const tickedLevel = new RegExp(`${ticked}\\s*${level}${notWord}`, 'iu');
const circulation = /(?<![\p{L}])(?:phạm vi )?lưu hành\s*[:：=|]\s*nội bộ(?![\p{L}])/iu;
/** “Tài liệu này lưu hành nội bộ”. */
const ofItself = new RegExp(
  `(?<![\\p{L}])${paper}(?:(?!không (?:thuộc|có|phải))[^.!?]){0,40}?(?:lưu hành nội bộ|không phổ biến)${notWord}`,
  'iu',
);
/** “Tài liệu phục vụ cuộc họp, xem xong trả lại”. */
const askedBack = new RegExp(
  `^[^\\p{L}]*(?:${paperNames.join('|')})(?![\\p{L}])[^.:;]{1,80}[,–-]\\s*(?:${circulations.join('|')})[^\\p{L}]*$`,
  'iu',
);
/** What a picture shows: “dấu MẬT màu đỏ”, “phía trên ghi LƯU HÀNH NỘI BỘ”, “con dấu đỏ Tối mật”. */
const shown =
  /(?:[Dd]ấu|[Gg]hi|[Cc]hữ)\s+(?:đỏ\s+)?[“"'(]?(?:[Tt]uyệt mật|[Tt]ối mật|TUYỆT MẬT|TỐI MẬT|MẬT|Mật|(?<=(?:có|đóng) dấu (?:đỏ )?)mật|LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI)(?![\p{L}]|\s\p{Lu}{2})/u;

/** Whether a line says that its paper is secret or restricted. */
export function saysSecret(line: string): boolean {
  const text = line.normalize('NFC');
  if (!/mật|nội bộ|phổ biến|do[ _-]?mat|trả lại/iu.test(text)) return false;
  if (tickedLevel.test(text) || circulation.test(text) || bareLabelled.test(text)) return true;
  return labelled.test(text) || looselyLabelled.test(text) || ofItself.test(text) || askedBack.test(text);
}

/** Whether the description of a picture says that it shows a stamp. */
export const showsStamp = (description: string): boolean =>
  shown.test(description.normalize('NFC')) && !listsLevels(description);

/** Whether a line names several levels, as the Law's list does. */
export const listsLevels = (line: string): boolean =>
  new Set(Array.from(line.normalize('NFC').matchAll(levels), ([found]) => found.toLowerCase())).size > 1;
