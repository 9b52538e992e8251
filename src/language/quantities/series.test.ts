import { expect, test } from 'vitest';
import type { ReadPoint } from './series.ts';
import { readSeries } from './series.ts';

const numbers = 5000;

test.each(['1-', '1,', '1; '])('each number of a row of “%s” is read once', (token) => {
  const row = token.repeat(numbers);
  let reads = 0;
  const readOne: ReadPoint = (text, at) => {
    reads += 1;
    return text.charAt(at) === '1' ? { point: { day: 1 }, end: at + 1 } : undefined;
  };
  const series = Array.from({ length: numbers }, (_, number) =>
    readSeries(row, number * token.length, 'ngày', readOne),
  );
  // A series has at most twelve points, and none is behind the last number.
  expect(series.map((each) => each?.points.length)).toEqual(
    series.map((_, number) => Math.min(12, numbers - number)),
  );
  expect(reads).toBeLessThan(2 * numbers);
});
