import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** Thời hạn of a task. */
export interface Deadline {
  /**
   * `trước ngày 15/5` → `2026-05-15`. A month or a year keeps its precision; a quarter is its last month. Null if the
   * task recurs, if the time counts from an event, or if the date is not certain.
   */
  due: CalendarDate | null;
  /** The words of the text: `hoàn thành trước ngày 15/5/2026`, `định kỳ hàng tuần`. */
  words: string;
  /** The name of the rule that decided. */
  rule: string;
}
