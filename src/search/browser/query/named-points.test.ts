import { expect, it } from 'vitest';
import { withoutPoints } from './named-points.ts';

it.each([
  ['mất điện tổ 10', false, 'mất điện', 'tổ 10'],
  ['mất điện ở tổ 10', false, 'mất điện', 'tổ 10'],
  ['mat dien o to 10', false, 'mat dien', 'to 10'],
  ['tổ 7 đổ rác', false, 'đổ rác', 'tổ 7'],
  ['sửa đèn tổ 5', false, 'sửa đèn', 'tổ 5'],
  ['sua den to 5', false, 'sua den', 'to 5'],
  ['từ chợ đến tổ 5', false, 'từ chợ', 'tổ 5'],
  ['tổ 7', false, '', 'tổ 7'],
  ['họp tổ 3 và tổ 4 ở chợ', false, 'họp ở chợ', 'tổ 3 và tổ 4'],
  ['họp tổ 3 ngày 5/12', false, 'họp ngày 5/12', 'tổ 3'],
  ['họp tổ 3 ngày 5/12', true, 'họp', 'tổ 3 | ngày 5/12'],
  ['tổ 7-12', true, '', 'tổ 7-12'],
  ['cắt điện trong tháng 12', true, 'cắt điện', 'tháng 12'],
  ['ngày 3 tháng 12', true, '', 'ngày 3 tháng 12'],
  ['ngập từ tổ 5', false, 'ngập', 'tổ 5'],
  ['ngập đến tổ 5', false, 'ngập', 'tổ 5'],
  ['chợ bên tổ 5', false, 'chợ', 'tổ 5'],
  ['đường trên tổ 5', false, 'đường', 'tổ 5'],
  ['cho ben to 5', false, 'cho ben', 'to 5'],
  ['họp tại tổ 5', false, 'họp', 'tổ 5'],
  ['lịch của tổ 5', false, 'lịch', 'tổ 5'],
  ['ngõ thuộc tổ 5', false, 'ngõ', 'tổ 5'],
  ['họp vào ngày 5/12', true, 'họp', 'ngày 5/12'],
  ['họp hôm ngày 5/12', true, 'họp', 'ngày 5/12'],
  ['họp ngày mùng 5/12', true, 'họp', 'mùng 5/12'],
  ['họp vào trong tháng 12', true, 'họp', 'tháng 12'],
  ['ở tổ 5', false, '', 'tổ 5'],
  ['thu gom rác', true, 'thu gom rác', ''],
])('“%s” (days: %s) is “%s” and %s', (text, withDays, left, points) => {
  const { rest, named } = withoutPoints(text, withDays);
  expect(rest).toBe(left);
  expect(named.map(({ start, end }) => text.slice(start, end)).join(' | ')).toBe(points);
});
