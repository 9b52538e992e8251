import { expect, test } from 'vitest';
import { holidays } from './holidays.ts';
import { readQuantities } from './read-quantities.ts';

test.each(holidays)('$day after “$name” is a day', ({ name, day }) =>
  expect(readQuantities(`Kỷ niệm ngày ${name} ${day}`)[0]?.quantity).toEqual({
    kind: 'time',
    unit: 'day',
    points: [{ day: Number(day.split('/')[0]), month: Number(day.split('/')[1]), year: undefined }],
    joints: [],
    named: 'holiday',
  }),
);
