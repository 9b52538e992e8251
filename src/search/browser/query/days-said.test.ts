import { expect, it } from 'vitest';
import { withDaysJoined, withDaysSaid } from './days-said.ts';

it.each([
  ['ngày 3/12', 'ngày 3 tháng 12'],
  ['mất nước 03/12/2026', 'mất nước ngày 3 tháng 12 năm 2026'],
  ['3-12', 'ngày 3 tháng 12'],
  ['28 tháng 11', 'ngày 28/11'],
  ['28 thang 11 nam 2026', 'ngày 28/11/2026'],
  ['5/2026', 'tháng 5 năm 2026'],
  ['tháng 5/2026', 'tháng 5 năm 2026'],
  ['cắt điện tháng 12', 'cắt điện trong tháng 12'],
  ['trong tháng 12', 'tháng 12'],
  ['cắt điện vào tháng 12', 'cắt điện tháng 12'],
  ['lich cua thang 12 o cho', 'lich tháng 12 o cho'],
  ['trong tháng 12/2026', 'trong tháng 12 năm 2026'],
  ['ngày 3/12 và trong tháng 11', 'ngày 3 tháng 12 và tháng 11'],
  ['thang 12 nam 2026', 'trong tháng 12 năm 2026'],
  ['từ 3/12 đến 5/12', 'từ ngày 3 tháng 12 đến ngày 5 tháng 12'],
  ['ngày 3/12 trong tháng 12', 'ngày 3 tháng 12 tháng 12'],
  ['họp (tháng 12)', 'họp (trong tháng 12)'],
  ['21 và 22/11', 'ngày 21 tháng 11, ngày 22 tháng 11'],
  ['họp 21, 22 tháng 11', 'họp ngày 21/11, ngày 22/11'],
  ['tổ 10', 'tổ 10'],
  ['', ''],
])('“%s”: “%s”', (text, expected) => {
  expect(withDaysSaid(text)).toBe(expected);
});

it.each([
  ['21, 22/11', '21 và 22/11'],
  ['họp ngày 21, 22 và 28/11 ở chợ', 'họp ngày 21 và 22 và 28/11 ở chợ'],
  ['ngày 3/12, ngày 5, 6/12', 'ngày 3/12, ngày 5 và 6/12'],
  ['thứ 6, 21/11', 'thứ 6, 21/11'],
  ['tổ 5, 6/12', 'tổ 5, 6/12'],
  ['đường, đèn', 'đường, đèn'],
])('the days of “%s” are joined: “%s”', (text, expected) => {
  expect(withDaysJoined(text)).toBe(expected);
});
