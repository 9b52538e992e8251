import { expect, it } from 'vitest';
import { showTime } from './residents.ts';

it.each<[string, string | undefined, string]>([
  ['2026-12-05', undefined, 'Thứ Bảy 05/12/2026'],
  ['2026-12-06', '2026-12-06', 'Chủ nhật 06/12/2026'],
  ['2026-12-05T07:30', undefined, 'Thứ Bảy 05/12/2026, 7 giờ 30'],
  ['2026-12-05T07:30', '2026-12-05T11:00', 'Thứ Bảy 05/12/2026, 7 giờ 30 – 11 giờ 00'],
  ['2026-12-05T07:30', '2026-12-05', 'Thứ Bảy 05/12/2026, 7 giờ 30'],
  ['2026-12-05', '2026-12-07', 'Thứ Bảy 05/12/2026 – thứ Hai 07/12/2026'],
  ['2026-12-05T19:30', '2026-12-06T05:00', 'Thứ Bảy 05/12/2026, 19 giờ 30 – Chủ nhật 06/12/2026, 5 giờ 00'],
])('%s to %s is %s', (from, to, words) => {
  expect(showTime(from, to)).toBe(words);
});
