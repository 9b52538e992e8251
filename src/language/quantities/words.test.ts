import { expect, test } from 'vitest';
import type { Quantity } from './quantity.ts';
import { readQuantities } from './read-quantities.ts';
import { endsWith } from './rule.ts';
import * as lists from './words.ts';

const first = (text: string): Quantity | undefined => readQuantities(text)[0]?.quantity;

test.each(Object.values(lists).flat())('“%s” is written in letters', (word) =>
  expect(word).toMatch(/^\p{L}[\p{L}, -]*$/u),
);

test.each([
  ...lists.wordsBeforeDay.map((word) => [`${word} 5/10`, { kind: 'time', unit: 'day' }]),
  ...lists.wordsAfterDay.map((word) => [`gặp 5/10 ${word}`, { kind: 'time', unit: 'day' }]),
  ...lists.wordsAfterFraction.map((word) => [`gặp 4/5 ${word} cũ`, { kind: 'share', as: 'fraction' }]),
  ...lists.wordsForWhole.map((word) => [`đạt 4/5 ${word} cũ`, { kind: 'share', as: 'fraction' }]),
  ...lists.wordsBeforeFraction.map((word) => [`${word} 2/3`, { kind: 'share', as: 'fraction' }]),
  ...lists.countedThings.map((word) => [`gặp 05/10 ${word} cũ`, { kind: 'share' }]),
  ...lists.wordsBeforePlace.map((word) => [`${word} 5/14`, { kind: 'place', parts: ['5', '/', '14'] }]),
  ...lists.wordsBeforeNumber.flatMap((word) => [
    [`${word} 3, 20/11/2026`, { kind: 'amount', whole: '3' }],
    [`${word} 3 đến ngày 20/11`, { kind: 'amount', whole: '3' }],
  ]),
  ...lists.wordsBeforeNamedDay.map((word) => [`${word} 3/2`, { kind: 'place', parts: ['3', 'tháng', '2'] }]),
  ...lists.wordsBeforeRatio.map((word) => [`${word} 05/10`, { kind: 'share', as: 'count' }]),
  ...lists.wordsBeforePhone.map((word) => [`${word} 3842`, { kind: 'digits' }]),
  ...lists.wordsBeforeCall.map((word) => [`${word} 1022.`, { kind: 'digits' }]),
  ...lists.wordsBeforeEmergency.flatMap((word) => [
    [`${word}: 114`, { kind: 'digits' }],
    [`${word} 115 hoặc`, { kind: 'digits' }],
  ]),
  ...lists.wordsBeforeDigits.map((word) => [`${word} 12345`, { kind: 'digits' }]),
  ...lists.wordsBeforeSpan.map((word) => [`${word} 2026-2027`, { kind: 'time', named: 'span' }]),
  ...lists.wordsBeforeIssue.map((word) => [`${word} 1/2026`, { kind: 'issue', number: '1', year: 2026 }]),
  ...lists.wordsBeforeRoman.map((word) => [`${word} V`, { whole: '5' }]),
  ...lists.wordsBeforeSection.map((word) => [`${word} 4b`, { kind: 'section', number: '4', letter: 'b' }]),
] as [string, object][])('“%s” is %j', (text, quantity) => expect(first(text)).toMatchObject(quantity));

test.each([
  ['gặp 3, 20/11/2026', { kind: 'time', points: [{ day: 3 }, { day: 20, month: 11, year: 2026 }] }],
  ['gặp 3, ngày 20/11/2026', { kind: 'amount', whole: '3' }],
  ['từ 3 đến ngày 20/11', { kind: 'time', points: [{ day: 3 }, { day: 20, month: 11 }] }],
  ['gặp 5/11', { kind: 'share', as: 'count' }],
  ['gặp 2/7', { kind: 'share', as: 'count' }],
  ['gặp 3842', { kind: 'amount' }],
  ['gặp 1022.', { kind: 'amount' }],
  ['gặp 12345', { kind: 'amount' }],
  ['công an: 118', { kind: 'amount' }],
  ['công an 114 phường', { kind: 'amount' }],
  ['gặp 2026-2027', { kind: 'time', named: 'no' }],
  ['gặp 4b', { kind: 'amount' }],
  ['gặp 05/10', { kind: 'time', unit: 'day' }],
])('“%s” without such a word is %j', (text, quantity) => expect(first(text)).toMatchObject(quantity));

test.each([
  ['đến ngày ', true],
  ['đến NGÀY: ', true],
  ['đến ngày : ', true],
  ['đến ngày', false],
  ['đến ngày:', false],
  ['đến xngày ', false],
  ['đến ngày 5 ', false],
])('“%s” ends with a word and a space: %s', (text, ends) =>
  expect(endsWith(['ngày', 'đến']).test(text)).toBe(ends),
);
