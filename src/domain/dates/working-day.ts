import type { Day } from './calendar-date.ts';
import { addDays } from './calendar-date.ts';

/**
 * The number of working days after `from`, up to and with `until`; at most `most`. Weekends and the holidays of Bộ luật
 * Lao động 45/2019/QH14, Điều 112 do not count. The state names the exact days of some holidays each year: every day
 * that may be one of them does not count.
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
  if (date.getUTCDay() % 6 === 0 || solar.has(day.slice(5))) return false;
  // The Vietnamese calendar differs from the Chinese one by a day only where a new moon falls between 23:00 and 24:00.
  const parts = Object.fromEntries(lunarDate.formatToParts(date).map(({ type, value }) => [type, value]));
  return !lunar.has(`${parts['month']}-${parts['day']}`);
}

/** Tết dương lịch, Giải phóng miền Nam, Quốc tế Lao động, Quốc khánh with the day before or after it. */
const solar: ReadonlySet<string> = new Set(['01-01', '04-30', '05-01', '09-01', '09-02', '09-03']);

/** Tết Nguyên đán, five days around the new year; Giỗ Tổ Hùng Vương. Month, then day. */
const lunar: ReadonlySet<string> = new Set([
  ...['12-29', '12-30', '1-1', '1-2', '1-3', '1-4', '1-5'],
  '3-10',
]);

const lunarDate = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
