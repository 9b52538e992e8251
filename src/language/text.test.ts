import { describe, expect, it } from 'vitest';
import { byText, endsAt, lowerFirst, lowerRest, matchesOf, shorten, squeeze, upperFirst } from './text.ts';

it.each([
  ['  a \n b\t\u00a0c ', 'a b c'],
  ['', ''],
])('squeezed %j is %j', (text, plain) => {
  expect(squeeze(text)).toBe(plain);
});

it.each([
  ['a capital first', upperFirst, 'đồng ý', 'Đồng ý'],
  ['a capital first', upperFirst, '', ''],
  ['a small letter first', lowerFirst, 'Ủy ban Nhân dân', 'ủy ban Nhân dân'],
  ['small letters after the first', lowerRest, 'NGUYỄN', 'Nguyễn'],
])('%s', (_, change, text, changed) => {
  expect(change(text)).toBe(changed);
});

it('matches are found from the beginning of each text, however often the pattern was used', () => {
  const number = /\d+/g;
  number.lastIndex = 3;
  expect([matchesOf(number, '12 và 5'), matchesOf(number, '7')].flat().map(String)).toEqual(['12', '5', '7']);
  expect(matchesOf(number, 'không')).toEqual([]);
});

it.each([
  ['ngày ', undefined, true],
  ['ngày 5', undefined, false],
  ['ngày 5', 5, true],
])('%j at %s ends with the words of a pattern: %s', (text, position, ends) => {
  expect(endsAt(/(?<=ngày\s)/y, text, position)).toBe(ends);
});

it('texts are sorted by code unit, whatever the machine’s language is', () => {
  expect(['đ', 'b', 'a', 'Z', 'ă', '10', '9', 'a-b', 'a/b'].sort(byText)).toEqual([
    '10',
    '9',
    'Z',
    'a',
    'a-b',
    'a/b',
    'b',
    'ă',
    'đ',
  ]);
});

describe('a shortened text', () => {
  it.each([
    ['Phường Ái Quốc', 14, 'Phường Ái Quốc'],
    ['Phường Ái Quốc', 13, 'Phường Ái…'],
    ['Phường Ái, Quốc', 11, 'Phường Ái…'],
    ['  nhiều   dấu cách  ', 14, 'nhiều dấu cách'],
    ['Một-từ-rất-dài-không-dấu-cách', 10, 'Một-từ-rấ…'],
    ['a b', 2, 'a…'],
  ])('%j to %i: %s', (text, most, short) => {
    expect(shorten(text, most)).toBe(short);
    expect(short.length).toBeLessThanOrEqual(most);
  });
});
