import { expect, it } from 'vitest';
import { millisecondsOf } from '../../../tests/processor-time.ts';
import { daysIn, monthsIn } from './days.ts';

// Eight times as long a text takes about eight times as long, in time that grows with the square sixty times.
it.each([
  ['days', '3/12/2026, ngày 4.5.2026; ', daysIn],
  ['months', 'tháng 2, 5/2026; ', monthsIn],
])('many %s are found in time that grows with their number', (_, said, find) => {
  const time = (count: number): number => {
    const text = said.repeat(count);
    return millisecondsOf(() => find(text), 3);
  };
  time(4000);
  expect(time(32_000) / time(4000)).toBeLessThan(25);
});
