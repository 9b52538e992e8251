import { expect, it } from 'vitest';
import { endOf } from '../domain/dates/moment.ts';
import { showMoment } from './show.ts';

it.each([
  ['2026-05-05T07:30+07:00', '7 giờ 30, ngày 05/05/2026'],
  ['2026-05-05T18:00:59Z', '1 giờ 00, ngày 06/05/2026'],
  ['2026-05-05', 'hết ngày 05/05/2026'],
  ['2026-05-05T23:59+07:00', '23 giờ 59, ngày 05/05/2026'],
])('%s is shown as “%s”', (moment, shown) => {
  expect(showMoment(endOf(moment))).toBe(shown);
});
