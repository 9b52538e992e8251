import type { Deadline } from './deadline.ts';

/** A named form of a deadline that has words and no date. */
interface WordsRule {
  name: string;
  /** A part of each such deadline, which is looked for first; with `g`, to begin at a position. */
  sign: RegExp;
  /** The most characters of the deadline before its sign. */
  reach: number;
  when: RegExp;
}

const cadence = '(?:hàng|hằng|mỗi)\\s+(?:ngày|tuần|tháng|quý|năm)';
const each = cadence.replace('\\s+', '\\s');
const count = '\\d{1,3}\\s(?:\\([^)]{1,20}\\)\\s)?(?:ngày|tháng|tuần|năm|giờ|phút)(?:\\slàm\\sviệc)?';
const event = '(?:kể\\stừ|tính\\stừ|từ\\skhi|từ\\sngày|sau\\skhi|trước\\skhi|trước\\sngày)';
const start = '(?<![\\p{L}\\d])';
const few = '(?:\\s[^\\s.,;]+){0,6}';

/** Forms of a deadline without a date; the first that is found wins. */
const forms: readonly WordsRule[] = [
  {
    name: 'counted from an event',
    sign: new RegExp(`${count},?\\s${event}`, 'gi'),
    reach: 20,
    when: new RegExp(
      `${start}(?:trong\\s(?:vòng\\s|thời\\shạn\\s)?|(?:chậm|muộn)\\snhất\\s(?:là\\s)?|không\\squá\\s|sau\\s|trước\\s)?${count},?\\s${event}(?:\\s(?:ngày|khi))?${few}`,
      'giu',
    ),
  },
  {
    name: 'within a count of days',
    sign: /(?:òng|ạn|ất)\s+(?:không\s+quá\s+|là\s+|trong\s+)?\d/gi,
    reach: 15,
    when: new RegExp(
      `${start}(?:trong\\s(?:vòng|thời\\shạn)\\s(?:không\\squá\\s)?|(?:chậm|muộn)\\snhất\\s(?:là\\s|trong\\s)?)${count}`,
      'giu',
    ),
  },
  {
    name: 'recurring',
    sign: new RegExp(`${cadence}|một\\s+lần|định\\s+kỳ`, 'gi'),
    reach: 80,
    when: new RegExp(
      `${start}(?:(?:trước|vào)\\s[^,.;]{0,40}?)?(?:định\\skỳ\\s)?(?:${each}|(?:\\d+|[a-zà-ỹ]+)\\s(?:tháng|tuần|ngày|năm|giờ)\\smột\\slần)` +
        '|định\\skỳ\\s(?:(?:\\d+|sáu|ba)\\stháng|hoặc\\sđột\\sxuất|(?=báo\\scáo|tổng\\shợp|rà\\ssoát|kiểm\\stra))',
      'giu',
    ),
  },
  {
    name: 'at once after an event',
    sign: /ngay\s+(?:sau\s+)?khi/gi,
    reach: 0,
    when: new RegExp(`${start}ngay\\s(?:sau\\skhi|khi)${few}`, 'giu'),
  },
  {
    name: 'always',
    sign: /thường\s+xuyên|liên\s+tục/gi,
    reach: 0,
    when: /(?<![\p{L}\d])(?<!chi |nguồn )(?:thường xuyên|liên tục)(?![\p{L}])/giu,
  },
];

const counts = forms.slice(0, 2);
const others = forms.slice(2);
const mayCount = /\d\s+(?:\(|ngày|tháng|tuần|năm|giờ|phút)/i;
/** The signs of the other forms from a marked vowel on, which few words have: this finds them twice as fast. */
const mayRecur = /[àằ]ng\s|ỗi\s|ột\s+lần|ịnh\s+kỳ|ay\s+(?:sau\s+)?khi|ờng\s+xuyên|ên\s+tục/i;

/** A quick test: a text that fails it has no deadline of `readWithoutDate`. White space is as written. */
export const mayHaveWords = (text: string): boolean => mayRecur.test(text) || mayCount.test(text);

/** So many letters of a form may be before what `mayRecur` finds of it: `thường xuyên`. */
const lettersBefore = 3;

/**
 * Reads a deadline that has words and no date: `định kỳ hàng tuần`, `trong vòng 05 ngày`; undefined if there is none.
 * @param text with single spaces
 */
export function readWithoutDate(text: string): Deadline | undefined {
  const counted = mayCount.test(text) ? readFirst(text, counts, 0) : undefined;
  if (counted) return counted;
  const at = mayRecur.exec(text)?.index;
  return at === undefined ? undefined : readFirst(text, others, Math.max(0, at - lettersBefore));
}

function readFirst(text: string, some: readonly WordsRule[], from: number): Deadline | undefined {
  for (const { name, sign, reach, when } of some) {
    sign.lastIndex = from;
    const at = sign.exec(text)?.index;
    if (at === undefined) continue;
    when.lastIndex = Math.max(0, at - reach);
    const found = when.exec(text);
    if (found) return { due: null, words: found[0].trim(), rule: name };
  }
  return undefined;
}
