import type { Day } from './calendar-date.ts';
import { isDay } from './calendar-date.ts';

/** The beginning or the end of an event: a day, `2026-05-05`, or a minute in Việt Nam, `2026-05-05T07:30`. */
export type EventTime = string;

const minuteForm = /^(\d{4}-\d{2}-\d{2})(T(?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?(?:\+07:00)?$/;

/** The time that a text means, without seconds and offset; undefined if it has another form or its day does not exist. */
export function eventTimeOf(written: string): EventTime | undefined {
  if (isDay(written)) return written;
  const [, day = '', minute = ''] = minuteForm.exec(written) ?? [];
  return isDay(day) ? `${day}${minute}` : undefined;
}

/** The day of a time. */
export const dayOfTime = (time: EventTime): Day => time.slice(0, 10);

/** The hour and minute of a time, `07:30`; undefined if it is a whole day. */
export const minuteOf = (time: EventTime): string | undefined => time.slice(11) || undefined;

/** Whether an event that ends at `to` ends before it begins at `from`. A whole day lasts to its end. */
export const endsBeforeItBegins = (from: EventTime, to: EventTime): boolean =>
  to.length === 10 || from.length === 10 ? dayOfTime(to) < dayOfTime(from) : to < from;
