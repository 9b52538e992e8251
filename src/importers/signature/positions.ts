import { distance } from 'fastest-levenshtein';
import { foldSqueezed } from '../../language/folding.ts';
import { isUpper } from '../../language/letters.ts';
import { squeeze } from '../../language/text.ts';

/** Chức vụ of signers; each also with PHÓ before it. */
const heads =
  `CHỦ TỊCH|CHỦ TỊCH NƯỚC|CHỦ TỊCH QUỐC HỘI|THỦ TƯỚNG|THỦ TƯỚNG CHÍNH PHỦ|BỘ TRƯỞNG|THỨ TRƯỞNG|TỔNG BÍ THƯ|BÍ THƯ
PHÓ BÍ THƯ THƯỜNG TRỰC|PHÓ CHỦ TỊCH THƯỜNG TRỰC|PHÓ CHỦ TỊCH PHỤ TRÁCH|QUYỀN CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHÁNH ÁN
CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG TRẠM|TRƯỞNG ĐOÀN|TRƯỞNG CÔNG AN
TỔ TRƯỞNG|ĐỘI TRƯỞNG|HẠT TRƯỞNG|CHỦ NHIỆM|CHỦ NHIỆM ỦY BAN|CHỦ NHIỆM VĂN PHÒNG|TỔNG THƯ KÝ|TỔNG KIỂM TOÁN NHÀ NƯỚC|TỔNG THANH TRA
THỐNG ĐỐC|CHỈ HUY TRƯỞNG|CHÍNH ỦY|TƯ LỆNH|ỦY VIÊN|ỦY VIÊN THƯỜNG TRỰC|ỦY VIÊN THƯ KÝ|CHỦ TỌA|THƯ KÝ|PHỤ TRÁCH|KẾ TOÁN TRƯỞNG|TRƯỞNG BAN CHỈ ĐẠO
TRƯỞNG BAN BẦU CỬ|CHỦ TRÌ|THẨM PHÁN|TRƯỞNG THÔN|TRƯỞNG KHU PHỐ|ĐẠI DIỆN|CHỦ TỊCH HỘI ĐỒNG|CHÁNH VĂN PHÒNG TỈNH ỦY`.split(
    /[|\n]/,
  );

/** The bodies that come after “TM.”. */
const bodies =
  `ỦY BAN NHÂN DÂN|ỦY BAN|HỘI ĐỒNG NHÂN DÂN|HỘI ĐỒNG|CHÍNH PHỦ|ỦY BAN THƯỜNG VỤ QUỐC HỘI|THƯỜNG TRỰC|BAN THƯỜNG VỤ|BAN CHẤP HÀNH
BAN CHẤP HÀNH TRUNG ƯƠNG|BỘ CHÍNH TRỊ|BAN BÍ THƯ|ĐẢNG ỦY|CHI ỦY|CHI BỘ|BAN CHỈ ĐẠO|BAN TỔ CHỨC|BAN QUẢN LÝ|ĐOÀN CHỦ TỊCH|BAN CHỈ HUY|BAN THƯỜNG TRỰC
THƯỜNG TRỰC ĐẢNG ỦY|BAN THƯỜNG VỤ ĐẢNG ỦY|THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN|ĐOÀN ĐẠI BIỂU QUỐC HỘI|TỔ CÔNG TÁC|ỦY BAN BẦU CỬ`.split(
    /[|\n]/,
  );

const posts = heads.flatMap((head) => (/^(?:PHÓ|THỨ|QUYỀN) /.test(head) ? [head] : [head, `PHÓ ${head}`]));
const lexicon = [
  ...posts,
  ...['KT.', 'TL.', 'TUQ.', 'Q.'].flatMap((sign) => posts.map((post) => `${sign} ${post}`)),
  ...['TM.', 'T/M'].flatMap((sign) => [...bodies, ...posts].map((body) => `${sign} ${body}`)),
].map((phrase) => ({ phrase, key: key(phrase) }));
// A scan may lose the space between two words.
const lettersOf = (text: string): string => key(text).replaceAll(' ', '');
const byLetters = new Map(lexicon.map((entry) => [entry.key.replaceAll(' ', ''), entry.phrase]));
const byKey = new Map(lexicon.map((entry) => [entry.key, entry.phrase]));
const beginnings = posts.map(key).filter((post) => post.length > 6);

const signs =
  /^(?:T\s?[./]?\s?M|K\s?[./]?\s?T|T\s?[./]?\s?L|T\s?[./]?\s?U\s?[./]?\s?Q|Q)\s?[./]\s?(?=\p{Lu})|^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\s(?=\p{Lu})/u;

/** Whether a line begins with the sign for whom someone signs: `TM.`, `KT.`, `TL.`, `TUQ.`, `T/M`, `Q.` */
export const hasSign = (text: string): boolean => signs.test(text);

/** Whether a line is a rank above a signature: `KT. CHỦ TỊCH`, `PHÓ BÍ THƯ THƯỜNG TRỰC`. */
export function isRank(text: string): boolean {
  const line = squeeze(text);
  if (line.length > 90 || !isUpper(line)) return false;
  if (signs.test(line)) return true;
  const own = key(line);
  return byKey.has(own) || beginnings.some((post) => own.startsWith(`${post} `) || own === post);
}

/** Whether a text is exactly one of the known ranks. */
export const isKnownRank = (text: string): boolean => byKey.has(key(text));

/**
 * The rank that a line of a scan most likely has: `NHỦ TỊCH` → `CHỦ TỊCH`, `= ÁNH VĂN PHÒNG` → `CHÁNH VĂN PHÒNG`. A line
 * that is a rank is returned as it is written. Undefined where no rank is near.
 */
export function mendRank(text: string): string | undefined {
  const words = text
    .replace(/[=|_~“”"'‘’<>*\\`]+|\.{2,}/g, ' ')
    .trim()
    .split(/\s+/);
  for (let skip = 0; skip <= Math.min(3, words.length - 1); skip += 1) {
    const line = words.slice(skip).join(' ');
    const known = byKey.get(key(line));
    if (known) return sameLetters(line, known) ? line : known;
    const spaced = hasSign(line) ? byLetters.get(lettersOf(line)) : undefined;
    if (spaced) return spaced;
    if (skip === 0 && isRank(line)) return line;
  }
  for (let skip = 0; skip <= Math.min(2, words.length - 1); skip += 1) {
    const own = key(words.slice(skip).join(' '));
    if (own.length < 6 || !isUpper(words.slice(skip).join(' '))) continue;
    const best = nearestRank(own);
    if (best) return best;
  }
  return undefined;
}

function nearestRank(own: string): string | undefined {
  let best: string | undefined;
  let least = 0.2;
  for (const { phrase, key: other } of lexicon) {
    if (Math.abs(other.length - own.length) > 3) continue;
    const share = distance(own, other) / Math.max(own.length, other.length);
    if (share < least) [best, least] = [phrase, share];
  }
  return best;
}

/** Whether two texts have the same letters; ỦY and UỶ are the same. */
const sameLetters = (a: string, b: string): boolean => toneless(a) === toneless(b);
const toneless = (text: string): string =>
  text
    .toUpperCase()
    .replace(/U[ỶY]|ỦY/g, 'UY')
    .replace(/[^\p{L}]/gu, '');

function key(text: string): string {
  return foldSqueezed(text)
    .replace(/^t\s?[./]\s?m\b/, 'tm')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
