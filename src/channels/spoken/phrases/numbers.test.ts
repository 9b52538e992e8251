import { expect, test } from 'vitest';
import { decimalsInWords, digitsInWords, numberInWords } from './numbers.ts';

test.each([
  ['0', 'không'],
  ['007', 'bảy'],
  ['9999', 'chín nghìn chín trăm chín mươi chín'],
  ['10000', 'mười nghìn'],
  ['100000000000000', 'một trăm nghìn tỷ'],
  ['1000000000000000', 'một không không không không không không không không không không không không không không không'],
])('%s is “%s”', (digits, words) => expect([numberInWords(digits), numberInWords(digits)]).toEqual([words, words])); // prettier-ignore

test('groups of digits have a comma between them, and letters stay', () =>
  expect(digitsInWords(['43A', '05'])).toBe('bốn ba A, không năm'));

test.each([
  ['05', 'không năm'],
  ['50', 'năm mươi'],
  ['0', 'không'],
])('after a comma %s is “%s”', (digits, words) => expect(decimalsInWords(digits)).toBe(words));
