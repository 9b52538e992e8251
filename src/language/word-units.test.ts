import { expect, it } from 'vitest';
import { goesOnAt, nextWord } from './word-units.ts';

it.each([
  ['giao Công an', 0, 0],
  ['giao Công an', 1, 5],
  ['  (Đoàn', 0, 3],
  // Behind a digit, a hyphen or a mark no word begins.
  ['12b-c, d', 0, 7],
  ['e\u0301a ở', 1, 4],
  ['🙂a', 0, 2],
  // A letter that needs two units.
  ['𠀀a b', 0, 0],
  ['𠀀a b', 1, 4],
  ['12. ;', 0, -1],
  ['', 0, -1],
])('finds the word of “%s” that begins at %i or after it', (text, from, word) => {
  expect(nextWord(text, from)).toBe(word);
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
