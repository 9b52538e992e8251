import { expect, it } from 'vitest';
import { vocabularyOf } from '../fixtures/ward-words.ts';
import { knownWords } from './known-words.ts';

const ward = vocabularyOf(['Thu gom rác', 'Rác thải', 'Cúp vàng']);
const meanings = {
  shortForms: [{ short: 'VSMT', full: ['vệ sinh môi trường'] }],
  synonyms: [{ say: 'cúp nước', mean: ['ngừng cấp nước'] }],
};
const known = knownWords(ward, meanings);

it.each([
  ['rác', 2],
  ['thải', 1],
  ['nước', 1],
  ['vsmt', 1],
  ['khi', 1],
  ['chugn', 0],
])('“%s” has the weight %d', (word, weight) => {
  expect(known.weight(word)).toBe(weight);
});

it.each([
  ['rac', 'thai', ['rác thải'], true],
  ['cup', 'nuoc', ['cúp nước'], false],
  ['khi', 'nao', ['khi nào'], false],
  ['thai', 'rac', [], false],
])('“%s %s” is written %j; in a title: %s', (first, second, written, isInTitle) => {
  expect(known.pairSpellings(first, second)).toEqual(written);
  expect(known.arePair(first, second)).toBe(written.length > 0);
  expect(known.areInTitle(first, second)).toBe(isInTitle);
});

it('names each folded word once, and none that is longer than wanted', () => {
  const folded = [...known.foldedWords(5)];
  expect(folded.filter((word) => word === 'cup')).toEqual(['cup']);
  expect(folded).toEqual(expect.arrayContaining(['rac', 'nuoc', 'vsmt', 'ngung']));
  expect(folded.filter((word) => word.length > 5)).toEqual([]);
  expect([...known.foldedWords(6)]).toContain('truong');
});

it('has the spellings of the pages and of meanings', () => {
  expect(known.spellings('rac')).toContain('rác');
  expect(known.spellings('ngung')).toEqual(['ngừng']);
});

it('knows other meanings in the same ward', () => {
  expect(knownWords(ward, { shortForms: [], synonyms: [] }).weight('ngừng')).toBe(0);
  expect(knownWords(ward, meanings).weight('ngừng')).toBe(1);
});
