import { dutyOn } from '../law/duties-on.ts';
import type { Day } from './calendar-date.ts';
import { addDays } from './calendar-date.ts';

/**
 * The number of working days after `from`, up to and with `until`; at most `most`. Weekends and public holidays do
 * not count. The state names the exact days of some holidays each year: every day that may be one of them does not count.
 */
export function workingDays(from: Day, until: Day, most: number): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= until && count < most; day = addDays(day, 1)) {
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

function isWorkingDay(day: Day): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return date.getUTCDay() % 6 !== 0 && !mayBeHoliday(day, date);
}

function mayBeHoliday(day: Day, date: Date): boolean {
  const limits = dutyOn('public-holidays', day)?.limits;
  if (limits === undefined) return false;
  const { solar, lunar }: Record<'solar' | 'lunar', readonly string[]> = limits;
  return solar.includes(day.slice(5)) || lunar.includes(lunarDay(date));
}

/**
 * Month and day of the lunar calendar: `1-15`. The Vietnamese calendar differs from the Chinese one by a day only where a
 * new moon falls between 23:00 and 24:00.
 */
function lunarDay(date: Date): string {
  const parts = Object.fromEntries(lunarDate.formatToParts(date).map(({ type, value }) => [type, value]));
  return `${parts['month']}-${parts['day']}`;
}

const lunarDate = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
