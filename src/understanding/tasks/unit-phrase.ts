import { startsWithVerb, stative, verbs } from './words.ts';

/** The unit, or the list of units, at the beginning of a text. */
export interface UnitPhrase {
  /** As written, without words in brackets: `Sở Nông nghiệp và Môi trường`. */
  name: string;
  /** The text after the name, trimmed: `chủ trì, phối hợp …`; empty if nothing follows. */
  rest: string;
  /** Whether `rest` begins with a verb of command. */
  commanded: boolean;
}

const bodies = `Ủy ban|Uỷ ban|UBND|UB|UBMTTQ|HĐND|Hội đồng|Phòng(?!,? (?:bệnh|chống|ngừa|cháy|dịch|tránh|khi))|Ban(?! hành)|Sở|Bộ(?! (?:luật|máy|đội|mặt))|Văn phòng|VP|Trung tâm|TT|Công an|CA|Chi cục|Cục(?! bộ)|Tổng cục|Vụ(?! việc)|Viện(?! dẫn)|Trường(?! hợp)|Trạm|Đoàn(?! kết)|Hội(?! (?:nghị|thi|thảo|trường|nhập))|Mặt trận|MTTQ|Thủ trưởng|Giám đốc|Chánh|Chủ tịch|Phó|Trưởng|Bí thư|Đảng ủy|Đảng uỷ|Đảng bộ|Thành ủy|Thành uỷ|Tỉnh ủy|Tỉnh uỷ|Quận ủy|Huyện ủy|Thành đoàn|Tỉnh đoàn|Chi bộ|Cấp ủy|Cấp uỷ|Tổ trưởng|Tổ công|Tổ dân|Tổ giúp|Kho bạc|Bảo hiểm|BHXH|Ngân hàng|Tòa án|Toà án|Thanh tra|Bệnh viện|Đài|Cơ quan|Đơn vị|Chính phủ|Thủ tướng|Quốc hội|Tổng công ty|Công ty|Liên đoàn|Bưu điện|Điện lực|Hạt|Đồn|Thường trực|Hiệu trưởng|Hợp tác xã|Người đứng đầu|Lực lượng|Quân sự|Kiểm toán|Bộ phận|Ngành|Liên minh|Khối(?! lượng)|Học viện|Cảng|Chủ đầu tư|Nhà trường|Cán bộ`;
const plurals = `(?:các|từng|mỗi|toàn thể|những)\\s(?:đồng chí\\s)?(?:${bodies}|${bodies.toLowerCase()}|phường|xã|tổ|tổ chức|đồng chí|địa phương|doanh nghiệp|hộ|thành viên|đoàn thể|ấp|khu|cơ sở|chủ|hội|trạm|thôn|bộ|sở|ban|ngành|quận|huyện|tỉnh|nhóm|chi hội|nhà|cấp|khu dân cư|lớp|tập thể|cá nhân|cụm|đội|đảng bộ|đảng viên|dự án)(?![\\p{L}])`;
const single = `(?:Đ/c\\s|đồng chí\\s)?(?:${bodies})(?![\\p{L}])`;
const head = new RegExp(
  `^(?:${single}|${plurals.replace('(?:các', '(?:[Cc]ác').replace('|từng|mỗi', '|[Tt]ừng|[Mm]ỗi')}|[Cc]ơ quan, đơn vị|Tổ \\d|Toàn bộ các)`,
  'u',
);
const looseHead = new RegExp(`^(?:${single}|${plurals}|cơ quan|tổ dân phố|quý\\s)`, 'iu');
// After a comma these words begin another clause, not another unit.
const otherClause =
  /^(?:để|theo|trong|nếu|nhằm|đồng thời|cụ thể|gồm|ngày|tháng|năm|tại|từ|với|do|có|không|khi|như|qua|về|trước|sau|đặc biệt|riêng|trừ|kể cả|trên cơ sở|song|nhưng|mỗi|vì|tiếp đó|trong đó|hoàn thành|xong|là|bằng|đã|phải|người dân|nhân dân)(?![\p{L}])/iu;
// After these words a verb is part of a noun: `các tổ chức`, `Ban xây dựng Đảng`, `Trung tâm phục vụ`.
const nounBefore =
  /(?:^|\s)(?:[Cc]ác|từng|mỗi|những|và các|Ban|[Uu]ỷ ban|Ủy ban|ủy ban|Tổ|[Tt]rung tâm|Phòng|Hội|[Bb]ộ phận|[Ll]ực lượng|Đoàn|Thường|việc|Đài|Viện|Đội|[Cc]ông nghệ|[Cc]ổng|chuyên môn,|cơ sở|Công ty)\s$/u;
// Nouns that hold a verb of command: `chủ đầu tư`, `Ban Quản lý dự án đầu tư xây dựng`. The bar is where the verb
// begins.
const compound = /^(?:.*(?:dự án|[Cc]hủ|[Nn]hà)\s\|đầu tư|.*[Đđ]ầu tư\s\|xây dựng)/u;

const manyOf =
  /(?:^|\s)các\s(?:[Ss]ở|[Bb]ộ|[Bb]an|ngành|[Pp]hòng|xã|huyện|phường|đơn vị|cơ quan|trường)(?:,\s\p{Ll}+)*$/iu;
const nominal = /^(?:về|tại|trên|của|thuộc|và|theo|để|như|ở|từ)\s/u;
const continued =
  /^\s(?:và|của|thuộc|trực thuộc|trên|theo|cùng|phường|xã|cấp|liên quan|có|tại|về)(?![\p{L}])/u;

/**
 * Reads the unit, or the list of units, that a text begins with; undefined if it begins with something else.
 * @param isKnown whether a name is one of a unit in ward.yaml. After such a name any small letter begins the work.
 * @param loose whether the name may begin with a small letter, as after “Giao”, “Đề nghị”
 */
export function readUnitPhrase(
  text: string,
  isKnown: (name: string) => boolean,
  loose = false,
): UnitPhrase | undefined {
  if (!(loose ? looseHead : head).test(text)) return undefined;
  const plain = text.replace(/\s*\([^()]*\)/g, (bracket) => '\u2060'.repeat(bracket.length));
  const end = nameEnd(plain);
  const begins = plain.slice(end).replace(/^[\u2060\s]+/, '');
  const commanded = startsWithVerb(begins);
  const cut = commanded
    ? end
    : (knownEnd(plain, end, isKnown) ?? (/^(?:[:.;,]|$)/.test(begins) ? end : undefined));
  if (cut === undefined) return undefined;
  const name = plain
    .slice(0, cut)
    .replace(/\u2060+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;–-]+$/, '')
    .trim();
  const rest = text
    .slice(cut)
    .replace(/^\s*\([^()]*\)/, '')
    .trim();
  const predicate = rest.replace(/^[:,]\s*/, '');
  const known = cut !== end || isKnown(name);
  const begun =
    startsWithVerb(predicate) || (known && /^\p{Ll}/u.test(predicate) && !nominal.test(predicate));
  return { name, rest, commanded: begun && stative.exec(predicate)?.index !== 0 };
}

/** The end of a list of units: before the first verb, or at the first mark that no unit follows. */
function nameEnd(text: string): number {
  let limit = text.length;
  for (const match of verbs(text)) {
    if (match.index === 0 || isNoun(text, match.index)) continue;
    limit = match.index;
    break;
  }
  const stop = stative.exec(text);
  if (stop && stop.index < limit) limit = stop.index;
  for (const { 0: mark, index } of text.slice(0, limit).matchAll(/[.:;,](?=\s|$)/g)) {
    const next = text.slice(index + 1).trimStart();
    if (mark === ',' && next !== '' && !otherClause.test(next)) continue;
    if (mark === ';' && looseHead.test(next)) continue;
    // `các Sở: Tài chính, Y tế chịu trách nhiệm`: a colon inside a list of names.
    if (
      mark === ':' &&
      manyOf.test(text.slice(0, index)) &&
      /^\p{Lu}/u.test(next) &&
      !/[.;:]./.test(text.slice(index + 1, limit))
    )
      continue;
    return index;
  }
  return limit;
}

const isNoun = (text: string, at: number): boolean =>
  nounBefore.test(text.slice(0, at)) ||
  compound.test(`${text.slice(Math.max(0, at - 8), at)}|${text.slice(at, at + 8)}`);

/** The end of the longest name of ward.yaml at the beginning of a text that a small letter follows. */
function knownEnd(text: string, most: number, isKnown: (name: string) => boolean): number | undefined {
  const ends = [...text.slice(0, Math.min(most, 160)).matchAll(/(?<=[^\s,])(?=\s\p{Ll})/gu)].map(
    ({ index }) => index,
  );
  return ends.reverse().find((end) => !continued.test(text.slice(end)) && isKnown(text.slice(0, end)));
}
