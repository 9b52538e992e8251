import { foldSameLength } from '../../language/folding.ts';
import { squeeze } from '../../language/text.ts';
import { typeNames } from './type.ts';

/** The issuer that a citation names, and the position after its name. */
export interface IssuerFound {
  issuer: string;
  end: number;
}

const maxNameLength = 110;
const wordsBeforeIssuer = /[\s)"”»’*_\]]{0,6},?\s{0,4}(?:cua|do)\s{1,4}/y;
// A name ends at a sign, at a small word that is in no name, or at the next document.
const endMark = /[;.:()“”"*]/;
const smallWord =
  /\s(?:về|ngày|quy\s+định|ban\s+hành|thực\s+hiện|phê\s+duyệt|trình|tại|theo|để|trong|trên|khi|đã|đang|được|là|có|hướng\s+dẫn|triển\s+khai|sửa\s+đổi|bổ\s+sung|công\s+bố|v\/v|gắn|nhằm|đến|từ|cho|tổ\s+chức|kèm|thông\s+qua|cùng|khóa|khoá|vào|bãi\s+bỏ|bằng|số|giao|yêu\s+cầu|hoàn|tổng\s+hợp|rà\s+soát|phân\s+công|chỉ\s+đạo|xây\s+dựng|báo\s+cáo|xem\s+xét|quyết\s+định|thành\s+lập|điều\s+chỉnh|giải\s+quyết|chi\s+tiết|nếu|nơi|nêu|và\s+(?=\p{Ll}))(?!\p{L})/u;
const newDocument = new RegExp(`(?:,|\\s+(?:va|hoac))\\s+(?:cac\\s+)?(?:${typeNames}|van\\s+ban)(?![a-z])`);
const bodyName =
  /^(?:bo|ban|so|phong|van phong|uy ban|ubnd|hdnd|hoi|chinh phu|thu tuong|quoc hoi|chu tich|pho|thanh|tinh|dang|trung|cong an|cuc|vu|tong|ttg|cp|giam doc|truong|vien|toa|kiem|lien|mttq|uy vien|thuong|ngan hang|bao hiem|bch|bcd|bi thu|chi|to|hoi dong|kho bac|quan|dai|hai quan|thue|nha nuoc|chu nhiem|lanh dao|tap the|co quan)\b/;
const issuerBeforeCode =
  /\s(?:cua)\s+([^.;:()“”"]{3,100}?)(?:\s+tai(?:\s+noi\s+dung)?(?:\s+cac)?|\s*:|\s+so)?\s*$/;

/**
 * The body named directly after a code: `của Bộ Chính trị`, `của UBND thành phố Hải Phòng`.
 * @param folded `foldSameLength(text)`
 */
export function issuerAfter(text: string, folded: string, at: number): IssuerFound | undefined {
  wordsBeforeIssuer.lastIndex = at;
  if (!wordsBeforeIssuer.test(folded)) return undefined;
  const start = wordsBeforeIssuer.lastIndex;
  const reach = folded.slice(start, start + maxNameLength);
  const closed = closingIn(text.slice(start, start + maxNameLength), reach);
  if (closed === maxNameLength) return undefined;
  const end = commaEnd(text.slice(start, start + closed));
  const issuer = nameOf(text.slice(start, start + end));
  return issuer === undefined ? undefined : { issuer, end: start + end };
}

/** The body named before a code: `của Giám đốc Sở Tài chính tại Công văn số …`, `Quyết định của UBND tỉnh: số …`. */
export function issuerBefore(text: string, folded: string, at: number): string | undefined {
  const from = Math.max(0, at - 150);
  const match = issuerBeforeCode.exec(folded.slice(from, at));
  if (!match) return undefined;
  const start = from + match.index + match[0].indexOf(match[1]!);
  const words = text.slice(start, start + match[1]!.length);
  return closingIn(words, match[1]!) < words.length || words.includes(',') ? undefined : nameOf(words);
}

/** The position where a name ends: the first sign, small word or document. */
const closingIn = (text: string, folded: string): number =>
  Math.min(
    ...[endMark.exec(folded), newDocument.exec(folded), smallWord.exec(text)].map(
      (match) => match?.index ?? folded.length,
    ),
  );

/** A comma belongs to a name only in `Sở Văn hóa, Thể thao và Du lịch`, `Phòng Kinh tế, Hạ tầng và Đô thị`. */
function commaEnd(name: string): number {
  const comma = name.indexOf(',');
  if (comma < 0) return name.length;
  const listed =
    /^(?:Sở|Bộ|Phòng|Ban)\s[^,]+(?:,\s*\p{Lu}[^,]{2,30})+?\s+và\s+\p{Lu}[\p{L}]*(?:\s[\p{L}]+){0,6}/u.exec(
      name,
    );
  return listed ? listed[0].length : comma;
}

function nameOf(words: string): string | undefined {
  const name = squeeze(words)
    .replace(/[\s,–-]+$/, '')
    .replace(/\s+và$/, '');
  return /^\p{Lu}/u.test(name) && bodyName.test(foldSameLength(name)) && name.length < 100 ? name : undefined;
}
