import { expect, it } from 'vitest';
import { letterRow, textEnd } from './letters.ts';

it.each([
  ['Số: 12/TB-UBND', 'so12tbubnd'],
  ['Uỷ ban, ỦY BAN', 'uybanuyban'],
  ['Uỷ ban'.normalize('NFD'), 'uyban'],
  ['đường Ðà Nẵng, tƣ vấn', 'duongdanangtuvan'],
  ['ﬁ, m², ½', 'fim212'],
  ['☒ \uf0b7 – ./.', ''],
])('%s has the letters %s', (text, letters) => expect(letterRow(text).letters).toBe(letters));

it('knows where letters are and where words begin', () => {
  const { places, begins } = letterRow(`số\u00ad 1${textEnd}b${'ệ'.normalize('NFD')}`);
  expect([...places]).toEqual([0, 1, 4, 5, 6, 7]);
  expect([...begins]).toEqual([1, 0, 1, 1, 1, 0]);
});
