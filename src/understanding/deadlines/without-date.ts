import type { Deadline } from './deadline.ts';

/** A named form of a deadline that has words and no date. */
interface WordsRule {
  name: string;
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
    when: new RegExp(
      `${start}(?:trong\\s(?:vòng\\s|thời\\shạn\\s)?|(?:chậm|muộn)\\snhất\\s(?:là\\s)?|không\\squá\\s|sau\\s|trước\\s)?${count},?\\s(?:kể\\stừ|tính\\stừ|từ\\skhi|từ\\sngày|sau\\skhi|trước\\skhi|trước\\sngày)(?:\\s(?:ngày|khi))?${few}`,
      'iu',
    ),
  },
  {
    name: 'within a count of days',
    when: new RegExp(
      `${start}(?:trong\\s(?:vòng|thời\\shạn)\\s(?:không\\squá\\s)?|(?:chậm|muộn)\\snhất\\s(?:là\\s|trong\\s)?)${count}`,
      'iu',
    ),
  },
  {
    name: 'recurring',
    when: new RegExp(
      `${start}(?:(?:trước|vào)\\s[^,.;]{0,40}?)?(?:định\\skỳ\\s)?(?:${each}|(?:\\d+|[a-zà-ỹ]+)\\s(?:tháng|tuần|ngày|năm|giờ)\\smột\\slần)` +
        '|định\\skỳ\\s(?:(?:\\d+|sáu|ba)\\stháng|hoặc\\sđột\\sxuất|(?=báo\\scáo|tổng\\shợp|rà\\ssoát|kiểm\\stra))',
      'iu',
    ),
  },
  {
    name: 'at once after an event',
    when: new RegExp(`${start}ngay\\s(?:sau\\skhi|khi)${few}`, 'iu'),
  },
  {
    name: 'always',
    when: /(?<![\p{L}\d])(?<!chi |nguồn )(?:thường xuyên|liên tục)(?![\p{L}])/iu,
  },
];

/** Reads a deadline that has words and no date: `định kỳ hàng tuần`, `trong vòng 05 ngày`; undefined if there is none. */
export function readWithoutDate(text: string): Deadline | undefined {
  for (const { name, when } of forms) {
    const found = when.exec(text);
    if (found) return { due: null, words: found[0].trim(), rule: name };
  }
  return undefined;
}
