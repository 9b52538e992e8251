import type { Day } from './calendar-date.ts';
import { addDays } from './calendar-date.ts';

/** The days of the week, from Sunday. */
export const weekdayNames = [
  'Chủ nhật',
  'thứ Hai',
  'thứ Ba',
  'thứ Tư',
  'thứ Năm',
  'thứ Sáu',
  'thứ Bảy',
] as const;

/** The number of a day in its week: 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The name of the weekday of a day: `thứ Hai`. */
export const weekdayName = (day: Day): string => weekdayNames[weekdayOf(day)]!;

/** The last day of the week that a day is in: a week begins on Monday. */
export const sundayOf = (day: Day): Day => addDays(day, (7 - weekdayOf(day)) % 7);
