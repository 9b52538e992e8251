import { describe, expect, it } from 'vitest';
import {
  addDays,
  firstDay,
  formatDate,
  isCalendarDate,
  isDay,
  lastDay,
  missingDay,
  missingDayWords,
  suggestDate,
  yearOf,
} from './calendar-date.ts';

describe('a calendar date', () => {
  it.each(['2025-12-17', '2025-12', '2025', '2024-02-29', '1945-09-02', '2000-02-29'])(
    '%s exists',
    (text) => {
      expect(isCalendarDate(text)).toBe(true);
      expect(isDay(text)).toBe(text.length === 10);
    },
  );

  it.each([
    ...[
      '2025-02-29',
      '2025-02-30',
      '1900-02-29',
      '2025-13',
      '2025-00',
      '2025-00-10',
      '2025-04-31',
      '2025-12-00',
    ],
    ...[
      '31/12/2025',
      '2025-1-5',
      '2025/12/17',
      '20251217',
      '25-12-17',
      '0205-12-17',
      '0205-12',
      '0205',
      '3025-12',
      '12025',
    ],
    ...[
      '2025-12-17T00:00',
      '2025-12-17 ',
      ' 2025',
      '2025-',
      '2025-12-',
      '',
      'hôm qua',
      '２０２５',
      '+2025',
      '2025\n',
    ],
  ])('%j does not', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(isDay(text)).toBe(false);
  });

  it.each([
    ['2025-12-17', '2025-12-17', '2025-12-17', '17/12/2025'],
    ['2025-12', '2025-12-01', '2025-12-31', 'tháng 12/2025'],
    ['2025-04', '2025-04-01', '2025-04-30', 'tháng 4/2025'],
    ['2025-02', '2025-02-01', '2025-02-28', 'tháng 02/2025'],
    ['2024-02', '2024-02-01', '2024-02-29', 'tháng 02/2024'],
    ['2025', '2025-01-01', '2025-12-31', 'năm 2025'],
  ])('%s may mean %s to %s and is written %s', (date, first, last, written) => {
    expect([firstDay(date), lastDay(date), formatDate(date), yearOf(date)]).toEqual([
      first,
      last,
      written,
      date.slice(0, 4),
    ]);
  });
});

describe('days later', () => {
  it.each([
    ['2025-12-17', 0, '2025-12-17'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-11-22', 30, '2026-12-22'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2025-03-30', 365, '2026-03-30'],
  ])('%s and %i days: %s', (day, count, later) => {
    expect(addDays(day, count)).toBe(later);
  });
});

describe('the date that a Vietnamese form means', () => {
  it.each([
    ['31/12/2025', '2025-12-31'],
    ['05/03/2025', '2025-03-05'],
    ['5/3/2025', '2025-03-05'],
    ['5.3.2025', '2025-03-05'],
    ['05-03-2025', '2025-03-05'],
    [' 5/3/2025 ', '2025-03-05'],
    ['5/2026', '2026-05'],
    ['05.2026', '2026-05'],
    ['tháng 5/2026', '2026-05'],
    ['Tháng 5/2026', '2026-05'],
    ['2025-1-5', '2025-01-05'],
    ['2025-3', '2025-03'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2025', undefined],
    ['12/31/2025', undefined],
    ['13/2025', undefined],
    ['2025-2-30', undefined],
    ['5/3/25', undefined],
    ['hôm qua', undefined],
    ['', undefined],
  ])('%j: %s', (text, date) => {
    expect(suggestDate(text)).toBe(date);
  });
});

describe('a day that does not exist', () => {
  it.each([
    ['31/02/2026', 'tháng 2/2026 chỉ có 28 ngày'],
    ['2026-02-30', 'tháng 2/2026 chỉ có 28 ngày'],
    ['30.2.2028', 'tháng 2/2028 chỉ có 29 ngày'],
    ['31-4-2026', 'tháng 4/2026 chỉ có 30 ngày'],
    ['2026-06-31T07:30+07:00', 'tháng 6/2026 chỉ có 30 ngày'],
    ['45/01/2026', 'tháng 1/2026 chỉ có 31 ngày'],
  ])('%s: %s', (text, words) => {
    const missing = missingDay(text);
    expect(missing && missingDayWords(missing)).toBe(words);
  });

  it.each(['29/02/2028', '2026-01-31', '12/31/2026', '31/00/2026', '31/2026', 'hôm qua', '2026-02-301'])(
    'is not found in %j',
    (text) => {
      expect(missingDay(text)).toBeUndefined();
    },
  );
});
