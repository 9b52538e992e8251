import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { addDays, firstDay, isCalendarDate, lastDay } from '../../domain/dates/calendar-date.ts';
import type { TimeInSentence } from './times.ts';

/** How many days before the document a day without a year may be, and still be of the document's year. */
const mostDaysBefore = 31;

/** A deadline's date, or why there is none. */
export type DueDate = { due: CalendarDate } | { due: null; rule: string };

/** Whether a time is a day without its month: “ngày 30” of “ngày 30 Tết”. */
export const isDayAlone = ({ time, lastMonth }: TimeInSentence): boolean => {
  const { day, month, quarter } = time.points.at(-1)!;
  return day !== undefined && (lastMonth ?? month ?? quarter) === undefined;
};

/**
 * The end of a time: its last day, month or quarter. A date without a year is of the document's year, unless that would
 * be a month before the document, or a day more than a month before: then nobody knows which year is meant.
 * @param documentDate ngày ban hành; empty if it is unknown
 */
export function dueDate(found: TimeInSentence, documentDate: CalendarDate): DueDate {
  if (isDayAlone(found)) return { due: null, rule: 'a day without its month' };
  const { time, lastMonth } = found;
  const { points } = time;
  const last = points.at(-1)!;
  const written = points.findLast(({ year }) => year !== undefined)?.year;
  const month = lastMonth ?? (last.quarter === undefined ? last.month : last.quarter * 3);
  const year = written === undefined ? documentDate.slice(0, 4) : String(written);
  const due = [year, month, last.day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  if (year === '') return { due: null, rule: 'a year that nobody knows' };
  if (!isCalendarDate(due)) return { due: null, rule: 'no such day' };
  if (
    written === undefined &&
    documentDate.length > 4 &&
    lastDay(due) < addDays(firstDay(documentDate), last.day === undefined ? 0 : -mostDaysBefore)
  )
    return { due: null, rule: 'a year that is not certain' };
  return { due };
}
