import { describe, expect, it } from 'vitest';
import { PhraseTable, textOf, typedWords } from './phrase-table.ts';

it.each([
  ['cắt nước?', 'cắt nước'],
  ['(rác), “xe”…', 'rác xe'],
  ['ngày 20/11/2026.', 'ngày 20/11/2026'],
  ['45/QĐ-UBND', '45/QĐ-UBND'],
  ['vắc-xin', 'vắc xin'],
  ['… % 5', '5'],
  ['', ''],
])('the words of “%s” are “%s”', (text, words) => {
  expect(textOf(typedWords(text))).toBe(words);
});

it.each([
  ['cat nuoc', 'cat nuoc'],
  ['so đỏ', 'so'],
  ['cắt nước', ''],
  ['con riêng của chồng', ''],
  ['giay khai sinh cho bé', 'giay khai sinh cho'],
  ['khai sinh lần đầu', ''],
  ['xin khai sinh lần đầu', 'xin khai sinh'],
  ['lịch cat nước', 'cat'],
  ['mot phố dài', 'mot'],
  ['rác', ''],
  ['rac', 'rac'],
])('of “%s”, the words “%s” may have marks that were not typed', (text, open) => {
  expect(textOf(typedWords(text).filter(({ isOpen }) => isOpen))).toBe(open);
});

describe('a phrase is found', () => {
  const table = new PhraseTable([
    ['cắt nước', 'water'],
    ['cắt', 'cut'],
    ['hòa giải', 'peace'],
    ['con nuôi', 'child'],
    ['', 'nothing'],
  ]);
  it.each([
    ['cắt nước', 0, ['water', 'cut']],
    ['cat nuoc', 0, ['water', 'cut']],
    ['lịch cắt nước', 1, ['water', 'cut']],
    ['lịch cắt nước', 0, []],
    ['cất nước', 0, []],
    ['hoà giải', 0, ['peace']],
    ['HÒA GIẢI', 0, ['peace']],
    ['còn nuôi', 0, []],
    ['cắt', 0, ['cut']],
    ['', 0, []],
  ])('in “%s” from word %d: %j', (text, place, values) => {
    expect(table.at(typedWords(text), place).map(({ value }) => value)).toEqual(values);
  });
});
