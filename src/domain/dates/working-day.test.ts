import { expect, it } from 'vitest';
import { workingDays } from './working-day.ts';

it.each([
  ['the same day', '2026-11-20', '2026-11-20', 0],
  ['the next day', '2026-11-17', '2026-11-18', 1],
  ['over a week-end', '2026-11-20', '2026-11-23', 1],
  ['before it', '2026-11-20', '2026-11-18', 0],
  ['over Tết Bính Ngọ', '2026-02-13', '2026-02-23', 1],
  ['over Tết Ất Tỵ', '2025-01-24', '2025-02-05', 4],
  ['over Giỗ Tổ of 2025, a Monday', '2025-04-04', '2025-04-08', 1],
  ['over 30 April and 1 May', '2026-04-29', '2026-05-04', 1],
  ['over Quốc khánh', '2026-08-31', '2026-09-04', 1],
  ['over the new year', '2025-12-31', '2026-01-02', 1],
  ['over a new year before the law that is known', '2019-12-31', '2020-01-02', 2],
  ['over a year, no further than asked', '2025-01-01', '2026-11-22', 100],
])('%s', (_, from, until, days) => {
  expect(workingDays(from, until, 100)).toBe(days);
});
