import { expect, test } from 'vitest';
import type { Quantity } from './quantity.ts';
import { readQuantities } from './read-quantities.ts';
import { wordsBeforeMark, wordsBeforeResult, wordsBeforeScore } from './words.ts';

const first = (text: string): Quantity | undefined => readQuantities(text)[0]?.quantity;

test.each([
  ['xe 34C-118.20', { kind: 'plate', number: '34', letters: 'C', groups: ['118', '20'] }],
  ['xe 14-B2 207.99', { kind: 'plate', number: '14', letters: 'B2', groups: ['207', '99'] }],
  ['xe 29LD-4410', { kind: 'plate', number: '29', letters: 'LD', groups: ['4410'] }],
  ['TCVN tiêu chuẩn Việt Nam 5574-2:2018', { kind: 'place', parts: ['5574', '2', 'năm', '2018'] }],
  ['chuẩn 06:2022', { kind: 'place', parts: ['0', '6', 'năm', '2022'] }],
  ['Sửa đổi 1:2023', { kind: 'place', parts: ['1', 'năm', '2023'] }],
  ['theo I-sô 14001:2015', { kind: 'place', parts: ['14001', ',', '2015'] }],
] as const)('“%s” is a plate or a standard', (text, quantity) => expect(first(text)).toEqual(quantity));

test.each(wordsBeforeMark)('“%s K12.0045-07” is a mark', (word) =>
  expect(first(`${word} K12.0045-07`)).toEqual({ kind: 'digits', groups: ['12', '0045', '07'] }),
);

test.each(wordsBeforeScore)('“%s 4-2 hiệp” is a score', (word) =>
  expect(first(`${word} 4-2 hiệp`)).toEqual({ kind: 'share', part: '4', of: '2', as: 'score' }),
);

test.each(wordsBeforeResult)('“%s 3-2” is a score only at its end', (word) => {
  expect(first(`${word} 3 - 2.`)).toMatchObject({ as: 'score' });
  expect(first(`${word} 3 - 2 trước đội bạn`)).toMatchObject({ as: 'score' });
  expect(first(`${word} 3-5 trận`)).toMatchObject({ kind: 'amount', opensRange: true });
});

test.each([
  ['lớp 10A1 2026', { kind: 'place', parts: ['10', 'A', '1'] }],
  ['ngày 2-4-6.', { kind: 'place', parts: ['2', ',', '4', ',', '6'] }],
  ['hòa 1-1', { as: 'score' }],
  ['còn 0-0', { kind: 'place', parts: ['0', '0'] }],
  ['X 230512.45', { kind: 'amount', whole: '230512', decimals: '45' }],
  ['soạn SEN gửi 1409', { kind: 'digits', groups: ['1409'] }],
  ['gửi 1409 hộ', { kind: 'amount' }],
  ['sáng: 1/5 hộ', { kind: 'share' }],
  ['K4.260612-0031', { kind: 'digits', groups: ['4', '260', '612', '0031'] }],
  ['mã 12', { kind: 'amount', whole: '12' }],
  ['lô 18-3 cạnh đình', { kind: 'place', parts: ['18', '3'] }],
  ['còn 9-4%', { kind: 'amount', whole: '9', opensRange: true }],
  ['4-9 tổ', { kind: 'amount', whole: '4', opensRange: true }],
])('“%s” is no plate and no mark', (text, quantity) => expect(first(text)).toMatchObject(quantity));
