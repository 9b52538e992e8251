import { alternatives } from '../../language/quantities/rule.ts';
import type { Deadline } from './deadline.ts';

/** A named form of a deadline that has words and no date. */
interface WordsRule {
  name: string;
  /** Words of which the text must have one: a quick test, since most sentences have no such deadline. */
  hints: readonly string[];
  when: RegExp;
}

const each = '(?:hàng|hằng|mỗi)\\s(?:ngày|tuần|tháng|quý|năm)';
const count = '\\d{1,3}\\s(?:\\([^)]{1,20}\\)\\s)?(?:ngày|tháng|tuần|năm|giờ|phút)(?:\\slàm\\sviệc)?';
const start = '(?<![\\p{L}\\d])';
const few = '(?:\\s[^\\s.,;]+){0,6}';

/** Forms of a deadline without a date; the first that is found wins. */
const forms: readonly WordsRule[] = [
  {
    name: 'counted from an event',
    hints: ['kể từ', 'tính từ', 'từ khi', 'từ ngày', 'sau khi', 'trước khi', 'trước ngày'],
    when: new RegExp(
      `${start}(?:trong\\s(?:vòng\\s|thời\\shạn\\s)?|(?:chậm|muộn)\\snhất\\s(?:là\\s)?|không\\squá\\s|sau\\s|trước\\s)?${count},?\\s(?:kể\\stừ|tính\\stừ|từ\\skhi|từ\\sngày|sau\\skhi|trước\\skhi|trước\\sngày)(?:\\s(?:ngày|khi))?${few}`,
      'iu',
    ),
  },
  {
    name: 'within a count of days',
    hints: ['trong vòng', 'trong thời hạn', 'chậm nhất', 'muộn nhất'],
    when: new RegExp(
      `${start}(?:trong\\s(?:vòng|thời\\shạn)\\s(?:không\\squá\\s)?|(?:chậm|muộn)\\snhất\\s(?:là\\s|trong\\s)?)${count}`,
      'iu',
    ),
  },
  {
    name: 'recurring',
    hints: ['hàng ', 'hằng ', 'mỗi ', 'một lần', 'định kỳ'],
    when: new RegExp(
      `${start}(?:(?:trước|vào)\\s[^,.;]{0,40}?)?(?:định\\skỳ\\s)?(?:${each}|(?:\\d+|[a-zà-ỹ]+)\\s(?:tháng|tuần|ngày|năm|giờ)\\smột\\slần)` +
        '|định\\skỳ\\s(?:(?:\\d+|sáu|ba)\\stháng|hoặc\\sđột\\sxuất|(?=báo\\scáo|tổng\\shợp|rà\\ssoát|kiểm\\stra))',
      'iu',
    ),
  },
  {
    name: 'at once after an event',
    hints: ['ngay sau khi', 'ngay khi'],
    when: new RegExp(`${start}ngay\\s(?:sau\\skhi|khi)${few}`, 'iu'),
  },
  {
    name: 'always',
    hints: ['thường xuyên', 'liên tục'],
    when: /(?<![\p{L}\d])(?<!chi |nguồn )(?:thường xuyên|liên tục)(?![\p{L}])/iu,
  },
];

const anyHint = new RegExp(alternatives(forms.flatMap(({ hints }) => hints)), 'iu');

/** Reads a deadline that has words and no date: `định kỳ hàng tuần`, `trong vòng 05 ngày`; undefined if there is none. */
export function readWithoutDate(text: string): Deadline | undefined {
  if (!anyHint.test(text)) return undefined;
  const small = text.toLowerCase();
  for (const { name, hints, when } of forms) {
    const found = hints.some((hint) => small.includes(hint)) ? when.exec(text) : null;
    if (found) return { due: null, words: found[0].trim(), rule: name };
  }
  return undefined;
}
