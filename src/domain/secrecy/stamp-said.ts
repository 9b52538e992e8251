import { composed } from '../../language/signs/composed.ts';
import { paperNames, partNames } from './paper-names.ts';

/**
 * Words by which a paper says of itself that it is secret or restricted, without a stamp. A text that speaks of secrecy in
 * general (the Law's list of levels, a rule for clerks, an empty form) has none of them.
 */

const level = '(?:tuyệt mật|tối mật|mật)';
const levels = /tuyệt mật|tối mật|(?<![\p{L}]|độ |bí |bảo )mật(?![\p{L}])/giu;
const notWord = '(?![\\p{L}])';
const ticked = '(?:[☒☑✓✔✗✘◉●]|[\\[(][xX✓][\\])])';

const paper = `(?:${[...paperNames, ...partNames].join('|')}) này`;

/** A label with its value: `Độ mật: Tối mật`, in a line or in two cells. */
const labelled = new RegExp(
  `(?<![\\p{L}])(?:mức độ mật|độ mật|mức mật)(?: [^:.;|]{2,60}(?=:)|\\s[\\p{Ll}\\s]{2,25})?[*_\\s]*(?:[:：=|–—-]|là)[*_\\s“"]*(?:${ticked}\\s*)?${level}${notWord}(?!\\s*(?:[,;/]|và|hoặc)\\s*${level})`,
  'iu',
);
/** A label that other things may have, too: its value must be the level and nothing else. */
const looselyLabelled = new RegExp(
  `(?<![\\p{L}])(?:(?:mức |cấp )?(?:độ )?bảo mật|phân loại(?: văn bản| tài liệu| hồ sơ| bảo mật)?|chế độ(?: phát hành| bảo mật)?|loại (?:văn bản|tài liệu|hồ sơ)|xếp loại|(?<=^[^\\p{L}]*)độ|tính chất(?: văn bản)?|classification|security)\\s*[:：=]\\s*${level}\\s*(?:$|[.;)|\\t])`,
  'iu',
);
/** Who alone may open an envelope, where it is no quotation of a rule. */
const forOne =
  /(?<![“"«]\s?)(?<!\p{L})chỉ (?:người|đồng chí|ông|bà)[^.,;:“”"]{1,40} mới được (?:bóc|mở)(?!\p{L})/iu;
/** The short forms of levels in slips: `Độ mật: M`. */
const shortLabelled = /(?<!\p{L})(?:[Đđ]ộ mật|ĐỘ MẬT)\s*:\s*(?:TUM|TM|[MABC])(?![\p{L}\d])/u;
const bareLabelled =
  /(?<![\p{L}])(?:muc )?do[ _-]?mat\s*[:：=|–—-]\s*(?:(?:tuyet|toi)[ _-]?)?mat(?![\p{L}])/iu;
/** A level of a form whose box is ticked. */
const tickedLevel = new RegExp(`${ticked}\\s*${level}${notWord}`, 'iu');
const circulation = /(?<![\p{L}])(?:phạm vi )?lưu hành\s*[:：=|]\s*(?:lưu hành )?nội bộ(?![\p{L}])/iu;
/** Fields that only secret papers have: the number of the copy as a line, the term of protection, a level that was changed. */
const ofSecretPaper =
  /^[^\p{L}]*bản số\s*:[\s.…]*\d{1,3}[\s.…]*(?:\/[\s.…]*\d{1,3})?\W*$|(?<!\p{L})thời hạn (?:bảo vệ (?:bí mật(?: nhà nước)?|bmnn)|bvbmnn)\s*:\s*(?:\d|đến|từ|kể từ)(?![^.]*đối với)|(?<!\p{L})(?:giảm|tăng|điều chỉnh) độ mật\s*:\s*[^.;]{0,40}(?:xuống|lên|thành)\s+(?:tuyệt mật|tối mật|mật)(?!\p{L})/iu;
/** “Nội dung này thuộc bí mật nhà nước”. */
const ofItself = new RegExp(
  `(?<![\\p{L}])${paper}\\s(?:thuộc|chứa|có chứa|là|có nội dung)\\s(?:danh mục |phạm vi |diện )?bí mật nhà nước${notWord}|^[^\\p{L}]*(?:${paperNames.join('|')})\\s(?:có )?chứa (?:nội dung )?bí mật nhà nước\\W*$`,
  'iu',
);
/** What a picture shows: “dấu MẬT màu đỏ”, “phía trên ghi LƯU HÀNH NỘI BỘ”, “con dấu đỏ Tối mật”. */
const shown =
  /(?:[Dd]ấu|[Gg]hi|[Cc]hữ)\s+(?:đỏ\s+)?[“"'(]?(?:[Tt]uyệt mật|[Tt]ối mật|TUYỆT MẬT|TỐI MẬT|MẬT|Mật|(?<=(?:có|đóng) dấu (?:đỏ )?)mật|LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI|[Cc]hỉ (?:người|đồng chí) có tên mới được (?:bóc|mở) bì)(?![\p{L}]|\s\p{Lu}{2})/u;

/** Whether a line says that its paper is secret or restricted. */
export function saysSecret(line: string): boolean {
  const text = composed(line);
  if (/bản số|thời hạn b|độ mật/iu.test(text) && ofSecretPaper.test(text)) return true;
  if (/được (?:bóc|mở)/iu.test(text) && forOne.test(text)) return true;
  if (!/mật|nội bộ|do[ _-]?mat/iu.test(text)) return false;
  if (tickedLevel.test(text) || circulation.test(text) || shortLabelled.test(text) || bareLabelled.test(text))
    return true;
  return labelled.test(text) || looselyLabelled.test(text) || ofItself.test(text);
}

/** Whether the description of a picture says that it shows a stamp. */
export const showsStamp = (description: string): boolean =>
  shown.test(composed(description)) && !listsLevels(description);

/** Whether a line names several levels, as the Law's list does. */
export const listsLevels = (line: string): boolean =>
  new Set(Array.from(composed(line).matchAll(levels), ([found]) => found.toLowerCase())).size > 1;
