import { expect, it } from 'vitest';
import { goesOnAt, isInWord } from './word-units.ts';

it.each([
  ['giao Công', '1111 1111'],
  ['(Đoàn', ' 1111'],
  ['12b-c, d', '11111  1'],
  ['e\u0301a ở', '111 1'],
  ['🙂a', '  1'],
  // A letter that needs two units.
  ['𠀀a b', '111 1'],
  ['12. ;', '11   '],
])('tells where words of “%s” are: %s', (text, inside) => {
  expect(Array.from({ length: text.length }, (_, at) => (isInWord(text, at) ? '1' : ' ')).join('')).toBe(
    inside,
  );
  expect([isInWord(text, -1), isInWord(text, text.length)]).toEqual([false, false]);
});

it.each([
  ['rà soát', 2, false],
  ['rà soát', 3, true],
  ['tổ 5', 3, true],
  ['a-b', 1, false],
  ['e\u0301', 1, true],
  ['ab', 2, false],
])('tells whether a word of “%s” goes on at %i', (text, at, goes) => {
  expect(goesOnAt(text, at)).toBe(goes);
});
