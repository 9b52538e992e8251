import { memoizeTexts } from '../../cache/memory.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { isCalendarDate } from '../../domain/dates/calendar-date.ts';
import { withAnyMarks } from '../../language/folding.ts';
import { romanToNumber } from '../../language/roman.ts';
import { squeeze } from '../../language/text.ts';
import type { Deadline } from './deadline.ts';

const sep = '\\s?[/.-]\\s?';
const hour = '(?:\\d{1,2}\\s?(?:giờ|h|g)\\s?(?:\\d{2})?(?:\\s?phút)?,?\\s+(?:của\\s+)?)?';
// One more letter or digit would make another number: `21/5/20261`. (`15/5 hằng năm` is a case of `recurring`.)
const after = '(?![\\p{L}\\d/])';
const dayNumbers = `(?<d>\\d{1,2})${sep}(?<m>\\d{1,2})(?:${sep}(?<y>\\d{4}))?`;
const dayWords = '(?<d2>\\d{1,2})\\s?tháng\\s(?<m2>\\d{1,2})(?:\\s?năm\\s(?<y2>\\d{4}))?';
const day = `(?:ngày\\s?)?(?:${dayWords}|${dayNumbers})`;
const month = `tháng\\s(?<m3>\\d{1,2})(?:(?:${sep}|\\snăm\\s)(?<y3>\\d{4}))?`;
const quarter = `quý\\s(?<q>IV|I{1,3}|[1-4])(?:(?:${sep}|,?\\snăm\\s)(?<y4>\\d{4}))?`;
const year = 'năm\\s(?<y5>\\d{4})';
const weekday = '(?:(?:sáng|chiều|tối|cuối|đầu)\\s)*(?:thứ\\s\\p{L}+,?\\s|chủ nhật,?\\s)?';
const span = `(?:cuối\\s|hết\\s)?(?:${month}|${quarter})`;
const any = `(?:${weekday}${day}|(?:cuối\\s|hết\\s)?(?:${month}|${quarter}|${year}))`;
const done = '(?:(?:hoàn\\sthành|hoàn\\stất|kết\\sthúc|thực\\shiện|xong)\\s(?:xong\\s)?)?';

// The surest forms first: a day of completion, then a period, then a mere “trong tháng”.
const dated: RegExp[] = [
  `${done}trước\\s(?:(?:hoặc\\s)?trong\\s)?${hour}${any}`,
  `${done}(?:chậm|muộn|trễ)\\snhất\\s(?:là\\s)?(?:đến\\s|vào\\s|trong\\s)?(?:hết\\s)?${hour}${any}`,
  `không\\s(?:quá|muộn\\shơn|chậm\\shơn)\\s${hour}${any}`,
  `(?:thời\\shạn|hạn\\scuối|hạn\\schót|thời\\sgian\\shoàn\\sthành)(?:\\s(?:hoàn\\sthành|gửi|báo\\scáo|thực\\shiện))*(?:\\slà|:)?\\s(?:đến\\s|vào\\s|trong\\s)?(?:hết\\s)?${hour}${any}`,
  `từ\\s(?:ngày\\s)?[\\d/]{1,10}(?:\\stháng\\s\\d{1,2})?(?:\\snăm\\s\\d{4})?\\sđến\\s(?:hết\\s)?${hour}${day}`,
  `${done}đến\\shết\\s${any}`,
  `(?:hoàn\\sthành|hoàn\\stất|xong)\\s(?:vào\\s|trong\\s|đến\\s)?${any}`,
  `trong\\sngày\\s${day}`,
  `trong\\s${span}`,
  `(?<=(?:hoàn\\sthành|xong|tổ\\schức|ban\\shành|thực\\shiện|trình)[^.;]{0,80})trong\\s${year}`,
].map((form) => new RegExp(`(?<![\\p{L}\\d])${withAnyMarks(form)}${after}`, 'giu'));

const alone = new RegExp(`(?<![\\p{L}\\d])${any}${after}`, 'giu');

// After these words a date is of the past and no deadline.
const past =
  /(?:hiệu lực|ban hành|thành lập|sinh|ký|tính|phát sinh)\s$|đã\s(?:được\s)?(?:ban hành|cấp|ký|nộp|tiếp nhận|phê duyệt|giao|triển khai|thực hiện|hoàn thành)\s(?:\S+\s){0,3}$/iu;
// After these words “trong tháng …” is the time of a report and no deadline.
const reported = /(?:đã|kết quả|tình hình|số liệu|phát sinh|được giao|nhiệm vụ)\s(?:\S+\s){0,3}$/iu;
const effect = /có hiệu lực[^.;]{0,40}$/iu;
const each = '(?:hàng|hằng|mỗi)\\s(?:ngày|tuần|tháng|quý|năm)';
const everyYear = new RegExp(`^,?\\s(?:của\\s)?${each}`, 'iu');
const recurring = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:trước|vào)\\s[^,.;]{0,40}?)?(?:định\\skỳ\\s)?(?:${each}|(?:\\d+|[a-zà-ỹ]+)\\s(?:tháng|tuần|ngày|năm|giờ)\\smột\\slần)` +
    '|định\\skỳ\\s(?:(?:\\d+|sáu|ba)\\stháng|hoặc\\sđột\\sxuất|(?=báo\\scáo|tổng\\shợp|rà\\ssoát|kiểm\\stra))',
  'iu',
);
const relative =
  /(?<![\p{L}\d])(?:trong\s(?:vòng|thời\shạn)\s|(?:chậm|muộn)\snhất\s|sau\s)?\d{1,3}\s(?:ngày|tháng|tuần|năm|giờ|phút)(?:\slàm\sviệc)?,?\s(?:kể\stừ|tính\stừ|từ\skhi|sau\skhi|trước\skhi)(?:\s(?:ngày|khi))?(?:\s[^\s.,;]+){0,6}/iu;
const always = /(?<![\p{L}\d])(?<!chi |nguồn )(?:thường xuyên|liên tục)(?![\p{L}])/iu;

// A quick test: most sentences set no deadline.
const hint = /\d|định kỳ|h[àằ]ng |mỗi |một lần|thường xuyên|liên tục/i;
const number = /\d|quý\s[IV]/i;

/**
 * Finds the deadline that a sentence sets; undefined if it sets none. The date of a cited document, of a meeting or of
 * taking effect is no deadline.
 * @param documentYear the year of a date without a year; empty if the document's year is unknown
 */
export function readDeadline(text: string, documentYear: string): Deadline | undefined {
  const plain = squeeze(text);
  return hint.test(plain) ? findDeadline(plain, documentYear) : undefined;
}

/** Several readers ask about the same sentence in a row. */
const findDeadline = memoizeTexts(200, (plain: string, documentYear: string): Deadline | undefined => {
  for (const form of number.test(plain) ? dated : []) {
    for (const match of plain.matchAll(form)) {
      const before = plain.slice(0, match.index);
      if (past.test(before) || effect.test(before) || (/^trong\s/i.test(match[0]) && reported.test(before)))
        continue;
      if (everyYear.test(plain.slice(match.index + match[0].length))) continue;
      return { due: dateOf(match.groups!, documentYear), words: match[0], rule: 'a date' };
    }
  }
  const words = relative.exec(plain) ?? recurring.exec(plain) ?? always.exec(plain);
  return words ? { due: null, words: words[0].trim(), rule: 'words without a date' } : undefined;
});

/** Reads a cell of a column of deadlines, where a date needs no word before it: `Phiên họp tháng 3/2026`. */
export function readDeadlineCell(text: string, documentYear: string): Deadline | undefined {
  const plain = squeeze(text);
  const last = [...plain.matchAll(alone)].at(-1);
  return (
    readDeadline(plain, documentYear) ??
    (last && {
      due: dateOf(last.groups!, documentYear),
      words: plain,
      rule: 'a date in a column of deadlines',
    })
  );
}

type Groups = Record<string, string | undefined>;

/** The date that a match names; null if the calendar has no such day, or if no year is known. */
function dateOf(groups: Groups, documentYear: string): CalendarDate | null {
  const { d, m, y, d2, m2, y2, m3, y3, q, y4, y5 } = groups;
  const year = y ?? y2 ?? y3 ?? y4 ?? y5 ?? documentYear;
  const lastMonth = q && String(quarterOf(q) * 3);
  const parts = [year, lastMonth ?? m ?? m2 ?? m3, d ?? d2].filter((part) => part !== undefined);
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  return isCalendarDate(date) ? date : null;
}

const quarterOf = (text: string): number => (/\d/.test(text) ? Number(text) : romanToNumber(text));
