import { expect, it } from 'vitest';
import { showAudience, showTime } from './residents.ts';

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

it.each<[string[], string]>([
  [[], ''],
  [['Trẻ em'], 'Trẻ em'],
  [['Tổ dân phố số 1', 'Tổ dân phố số 2', 'Tổ dân phố số 3', 'Tổ dân phố số 7'], 'Tổ dân phố số 1 đến 3, 7'],
  [['Trẻ em', 'Tổ dân phố số 12', 'Tổ dân phố số 11'], 'Trẻ em, Tổ dân phố số 11, 12'],
  [['Xóm Bãi', 'Thôn 1', 'Thôn 2'], 'Xóm Bãi, Thôn 1, 2'],
])('%j are %s', (names, words) => {
  expect(showAudience(names.map((name) => ({ name })))).toBe(words);
});
