import { expect, it } from 'vitest';
import { pointsOfPage } from './points-of-page.ts';

const keys = (tokens: string): string =>
  tokens.replaceAll('ø', '-').replaceAll('þ', '').replaceAll(' -', ' ').slice(1);

it.each([
  ['<h1>Tổ dân phố số 7</h1><p>Tổ trưởng tổ 7: bà Thí Dụ</p>', '', 'to-7', ''],
  ['<h1>Mất điện</h1><p>Tổ 9 đến <b>tổ 11</b></p>', '', '', 'to-9 to-10 to-11'],
  ['<h1>Lịch ngày 3/12</h1><p>Lúc 7 giờ, 4/12</p>', '', 'day-3-12 month-12', 'day-4-12'],
  ['<h1>Lịch tháng 12</h1><p>a</p>', '<p>Trang 1 của tệp: 5/1/2027</p>', 'month-12', 'day-5-1 month-1'],
  ['<p>12 tổ dân phố</p>', '', '', ''],
])('%s with the files “%s” names “%s” in its title and “%s”', (html, attached, titled, named) => {
  const found = pointsOfPage(html, attached);
  expect([keys(found.titled), keys(found.named)]).toEqual([titled, named]);
});
