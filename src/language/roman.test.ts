import { expect, it } from 'vitest';
import { numberToRoman, romanBelowForty, romanToNumber } from './roman.ts';

it.each([
  ['I', 1],
  ['IV', 4],
  ['XIX', 19],
  ['XLIX', 49],
  ['CXLIV', 144],
])('%s is %i', (numeral, number) => {
  expect(romanToNumber(numeral)).toBe(number);
  expect(romanToNumber(numeral.toLowerCase())).toBe(number);
  expect(numberToRoman(number)).toBe(numeral);
});

it('letters that are no roman numeral count as 0', () => {
  expect(romanToNumber('Ă')).toBe(0);
});

it('finds the numerals below forty', () => {
  const form = new RegExp(`^${romanBelowForty}$`);
  const numerals = Array.from({ length: 50 }, (_, at) => numberToRoman(at + 1));
  expect(numerals.filter((numeral) => form.test(numeral))).toEqual(numerals.slice(0, 39));
});
