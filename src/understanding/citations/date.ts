import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { isCalendarDate } from '../../domain/dates/calendar-date.ts';
import { typeNames } from './type.ts';

/** A date in a text and the position after it. */
export interface DateFound {
  date: CalendarDate;
  end: number;
}

const year = String.raw`((?:1\s?9|2\s?0)\s?\d\s?\d)(?!\d)`;
const sign = String.raw`\s{0,2}[/.-]\s{0,2}`;
const written = [
  `(\\d{1,2})${sign}(\\d{1,2})${sign}${year}`,
  `(\\d{1,2})\\s{0,3}thang\\s{0,3}(\\d{1,2})\\s{0,2},?\\s{0,3}nam\\s{0,3}${year}`,
  // A day that is left blank: “ngày … tháng 12 năm 2025”.
  `[\\s.,…_]{0,12}thang\\s{0,3}(\\d{1,2})(?:${sign}|\\s{0,2},?\\s{0,3}nam\\s{0,3})${year}`,
].join('|');
// `Công điện số 03/CĐ-UBND hồi 15 giờ 00 ngày 19/8/2026`
const hour = String.raw`(?:hoi|luc)\s{1,3}\d{1,2}\s?(?:gio|h)(?:\s?\d{1,2}(?:\s?phut)?)?,?`;
const after = new RegExp(
  `(?:\\s{1,3}\\(?khoa\\s{1,3}[ivx]{1,5}\\b)?[\\s)"”»’*_\\]]{0,6},?\\s{0,4}(?:\\(\\s*)?(?:(?:ban\\s+hanh|ky|cung|${hour})\\s{1,3})?ngay[\\s,:.*_]{0,5}(?:${written})`,
  'y',
);
const inBrackets = new RegExp(`\\s{0,3}\\(\\s*(?:${written})\\s*\\)`, 'y');
const beforeVerb = new RegExp(
  `(?:^|[.;(]\\s*|\\bngay\\s+truoc\\s+)ngay\\s{0,3}(?:${written}),?\\s+[^.;:()]{2,90}?\\b(?:ban\\s+hanh|ky|phe\\s+duyet|thong\\s+qua|cong\\s+bo|co)\\s[^.;]{0,160}$`,
);

// `Quyết định ngày 12/01/2026 số`
const beforeNumber = new RegExp(
  `(?:${typeNames})\\s+ngay\\s{0,3}(?:${written}),?\\s+(?:cua\\s[^.;:()]{2,60}\\s)?so[\\s:]*$`,
);
/** A quick test for the end of that. */
const numberWord = /so[\s:]*$/;
const sameDay = /[\s)"”»,]{0,4}(?:ban\s+hanh\s+)?cung\s+ngay(?![a-z])/y;

/** Whether `cùng ngày` is right after a code that ends at `at`. */
export function isSameDay(folded: string, at: number): boolean {
  sameDay.lastIndex = at;
  return sameDay.test(folded);
}

/** The date directly after a code that ends at `at`: `ngày 10/12/2025`, `, ngày 10 tháng 12 năm 2025`. */
export function dateAfter(folded: string, at: number): DateFound | undefined {
  for (const form of [after, inBrackets]) {
    form.lastIndex = at;
    const match = form.exec(folded);
    const date = match && dateOf(match);
    if (date) return { date, end: form.lastIndex };
  }
  return undefined;
}

/** The date between the name of a type and the code at `at`: `Quyết định ngày 12/01/2026 số …`. */
export function dateBeforeNumber(folded: string, at: number): CalendarDate | undefined {
  const lead = folded.slice(Math.max(0, at - 130), at);
  const match = numberWord.test(lead) ? beforeNumber.exec(lead) : null;
  return match ? dateOf(match) : undefined;
}

/** The date at the beginning of the sentence that has a code at `at`: `Ngày 05/5/2026, Chính phủ ban hành …`. */
export function dateBefore(folded: string, sentence: number, at: number): CalendarDate | undefined {
  const match = beforeVerb.exec(folded.slice(Math.max(sentence, at - 260), at));
  return match ? dateOf(match) : undefined;
}

function dateOf(match: RegExpExecArray): CalendarDate | undefined {
  const [, d1, m1, y1, d2, m2, y2, m3, y3] = match;
  // A scan may have a space in the year.
  const year = (y1 ?? y2 ?? y3 ?? '').replace(/\s/g, '');
  const month = (m1 ?? m2 ?? m3 ?? '').padStart(2, '0');
  const day = d1 ?? d2;
  const date = day === undefined ? `${year}-${month}` : `${year}-${month}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}
