import { z } from 'zod';

/**
 * A calendar date of known precision: `2025-12-17`, `2025-12` or `2025`.
 * It names days, not instants: time zones do not matter.
 */
export type CalendarDate = string;

/** A calendar date that names one day: `2025-12-17`. */
export type Day = string;

const dayForm = z.iso.date();
const monthForm = /^[12]\d{3}-(?:0[1-9]|1[0-2])$/;
const yearForm = /^[12]\d{3}$/;
const vietnameseForm = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/;
const vietnameseMonthForm = /^\s*(?:tháng\s*)?(\d{1,2})[/.-](\d{4})\s*$/i;

/** Whether a text is a calendar date that exists (`2025-02-30` does not). */
export const isCalendarDate = (text: string): text is CalendarDate =>
  yearForm.test(text) || monthForm.test(text) || isDay(text);

/** Whether a text is one existing day in the form `2025-12-17`. */
export const isDay = (text: string): text is Day =>
  /^[12]\d{3}-/.test(text) && dayForm.safeParse(text).success;

/** The date that a text in Vietnamese form means, as a suggestion for an editor: `31/12/2025` → `2025-12-31`. */
export function suggestDate(text: string): CalendarDate | undefined {
  const day = vietnameseForm.exec(text);
  if (day) return existing(`${day[3]}-${pad(day[2])}-${pad(day[1])}`);
  const month = vietnameseMonthForm.exec(text);
  if (month) return existing(`${month[2]}-${pad(month[1])}`);
  const loose = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (!loose) return undefined;
  return existing(`${loose[1]}-${pad(loose[2])}${loose[3] ? `-${pad(loose[3])}` : ''}`);
}

/** The month of a day that does not exist, and how many days this month has. */
export interface MissingDay {
  month: number;
  year: number;
  days: number;
}

/** The month of a day that does not exist, in either form (`31/02/2026`, `2026-02-31`); undefined for other texts. */
export function missingDay(text: string): MissingDay | undefined {
  const found = vietnameseForm.exec(text) ?? /^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[T ])/.exec(text);
  const [first, month = 0, last] = (found ?? []).slice(1).map(Number);
  if (first === undefined || last === undefined || month < 1 || month > 12) return undefined;
  const [day, year] = first > 99 ? [last, first] : [first, last];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > days ? { month, year, days } : undefined;
}

/** `tháng 2/2026 chỉ có 28 ngày` */
export const missingDayWords = ({ month, year, days }: MissingDay): string =>
  `tháng ${month}/${year} chỉ có ${days} ngày`;

/** The first day of a date: of its month or year, if it names no day. */
export const firstDay = (date: CalendarDate): Day => `${date}-01-01`.slice(0, 10);

/** The last day of a date: `2025-02` → `2025-02-28`. */
export function lastDay(date: CalendarDate): Day {
  if (date.length === 10) return date;
  const [year, month] = date.length === 7 ? date.split('-').map(Number) : [Number(date), 12];
  return new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10);
}

/** The day `count` days after `day`, or before it if `count` is negative. */
export const addDays = (day: Day, count: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

/** A date as a Vietnamese reader writes it: `17/12/2025`, `tháng 5/2025`, `năm 2025`. */
export function formatDate(date: CalendarDate): string {
  const [year, month, day] = date.split('-');
  if (day) return `${day}/${month}/${year}`;
  return month ? `tháng ${monthWord(month)}/${year}` : `năm ${year}`;
}

/** A date as a letterhead writes it: `ngày 17 tháng 12 năm 2025`. An unknown day or month is a blank to fill in. */
export function letterheadDate(date: CalendarDate): string {
  const [year, month, day = '……'] = date.split('-');
  return `ngày ${day} tháng ${month ? monthWord(month) : '……'} năm ${year}`;
}

/** The year of a date, in four digits. */
export const yearOf = (date: CalendarDate): string => date.slice(0, 4);

/** NĐ 30/2020: only the first two months have a zero. */
const monthWord = (month: string): string => (month < '03' ? month : String(Number(month)));

const pad = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');
const existing = (date: string): CalendarDate | undefined => (isCalendarDate(date) ? date : undefined);
