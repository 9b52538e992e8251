import { expect, it } from 'vitest';
import { withDigitGroups } from './digit-groups.ts';

it.each([
  ['19001234', ['1900 1234']],
  ['gọi 0912345678', ['gọi 0912 345 678', 'gọi 091 234 5678', 'gọi 0912 34 56 78']],
  ['02253123456', ['0225 312 3456', '0225 3123 456', '022 5312 3456']],
  ['19001234 nhánh 4', ['1900 1234 nhánh 4']],
  ['1900123', []],
  ['091234567', []],
  ['091234567890', []],
  ['a19001234', []],
  ['1/19001234', []],
  ['1900 1234', []],
  ['20000', []],
])('“%s”: %j', (text, shown) => {
  expect(withDigitGroups(text).map((each) => each.shown)).toEqual(shown);
});

it('asks for the groups next to each other', () => {
  expect(withDigitGroups('19001234 nhánh 4')[0]?.asked).toBe('"1900 1234" nhánh 4');
});
