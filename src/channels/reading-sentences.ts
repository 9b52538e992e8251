/** The longest sentence that a reader has the breath for, in words. */
export const longestSentence = 45;

/** Words of a text as a reader counts them: Vietnamese writes a space between syllables. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The least that stands well alone as a sentence, and the least that does at all. */
const shortest = [10, 5];

/** Verbs that open an order: a text may be parted before them. */
export const orderVerbs =
  'bảo đảm|đảm bảo|kịp thời|coi đây|không để|chủ động|phối hợp|tạo|nêu rõ|nêu bật|xác định|lấy|đưa|kiên quyết|vận động|thực hiện|tổ chức|triển khai|xây dựng|phát huy|phát hiện|biểu dương|phê phán|chấn chỉnh|đấu tranh|báo cáo|trình|tham mưu|tham gia|hàng năm|hằng năm|định kỳ|thường xuyên|rà soát|kiểm tra|hướng dẫn|chuẩn bị|quan tâm|chú trọng|ưu tiên|giao|yêu cầu|đề nghị|hướng tới|xây|mở|đẩy mạnh|tăng cường|tập trung';
/** A number inside a list of numbers, which stays whole. */
const numeral =
  '(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?= (?:mươi|mốt|hai|ba|tư|năm|lăm|sáu|bảy|tám|chín|trăm|nghìn|và|của)|[,.])';
/** Where a sentence may be parted, best first, with the words that open what follows. */
const joints: [RegExp, (word: string) => string][] = [
  [new RegExp(`: (?=(?:${orderVerbs}|người|mỗi|ai|từ|nếu|khi) )`, 'giu'), () => ''],
  [/: /g, () => 'Đó là '],
  [/, (?=(?:Ủy ban nhân dân|Chủ tịch) .{0,60}(?:yêu cầu|đề nghị|giao|thông báo) )/g, () => ''],
  [/, (?=(?:trong đó|đồng thời|qua đó|từ đó|tuy nhiên|ngoài ra|đặc biệt|nhất là|cụ thể)[ ,])/g, () => ''],
  [/(?<!triệt),? (?=(?:nhằm|để) )/g, (word) => (word === 'nhằm' ? 'Việc này ' : 'Mục đích là ')],
  [/,? (?=bằng (?:các )?hình thức )|, (?=(?:trên|tại|qua) )/g, () => 'Việc này được làm '],
  [/,? (?=gắn với )/g, () => 'Việc này '],
  [new RegExp(`, (?=(?:${orderVerbs}) )`, 'g'), () => ''],
  [new RegExp(` và (?=(?:${orderVerbs}) )`, 'g'), () => ''],
  [/,? (?=theo quy định)/g, () => 'Việc này làm '],
  [/,? (?=trong thời gian qua|trên địa bàn|theo chức năng)/g, () => 'Việc này được làm '],
  [/, (?=(?:từ ngày|bắt đầu) )/g, (word) => (word === 'từ' ? 'Thời gian là ' : '')],
  [new RegExp(`, (?!(?:năm|ngày|tháng|thứ) |${numeral})`, 'gu'), () => 'Cùng với đó là '],
  [new RegExp(` và (?!${numeral})`, 'gu'), () => 'Cùng với đó là '],
]; // prettier-ignore

/** Parts a text into sentences that can be read in one breath; each begins with a capital and ends in a full stop. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?;…])\s+/u)
    .flatMap((part) => breathe(part.replace(/[\s.,;:!?…/–-]+$/u, '').trim()))
    .filter((sentence) => countWords(sentence) > 0)
    .map((sentence) => `${upperFirst(sentence)}.`);
}

/** A text with its first letter small, but for names and abbreviations. */
export function lowerFirst(text: string): string {
  return properStart.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names that keep their capital inside a sentence. */
const properStart =
  /^(?:\p{Lu}{2}|(?:Ủy ban|Hội đồng nhân dân|Trung tâm|Văn phòng|Công an|Đảng|Chi bộ|Bí thư|Chủ tịch|Nghị quyết|Luật|Nhà nước|Nhân dân|Hà Nội|Hải Phòng|Việt Nam|Mặt trận|Đài) |(?:Phòng|Ban|Trạm|Sở|Bộ|Tổ|Đoàn|Hội) \p{Lu})/u;

function breathe(sentence: string): string[] {
  if (countWords(sentence) <= longestSentence) return [sentence];
  for (const least of shortest) {
    for (const [joint, opening] of joints) {
      const best = [...sentence.matchAll(joint)]
        .map((match) => cut(sentence, match, opening))
        .filter((halves) => halves.every((half) => countWords(half) >= least))
        .sort((a, b) => imbalance(a) - imbalance(b))[0];
      if (best) return best.flatMap(breathe);
    }
  }
  return inPieces(sentence);
}

function cut(sentence: string, match: RegExpExecArray, opening: (word: string) => string): [string, string] {
  const rest = sentence.slice(match.index + match[0].length);
  const open = opening(/^\S+/.exec(rest)?.[0] ?? '');
  return [sentence.slice(0, match.index).replace(/[\s,]+$/, ''), open ? open + rest : upperFirst(rest)];
}

const imbalance = ([before, after]: [string, string]): number =>
  Math.abs(countWords(before) - countWords(after));

/** What has no joint at all is parted where the breath ends. */
function inPieces(sentence: string): string[] {
  const words = sentence.split(/\s+/);
  const pieces: string[] = [];
  for (let at = 0; at < words.length; at += longestSentence - 5)
    pieces.push(words.slice(at, at + longestSentence - 5).join(' '));
  return pieces;
}
