import { expect, it } from 'vitest';
import { phrases } from './phrases.ts';

const list = phrases(['rà soát', 'rà soát lại', 'giao', 'đ/c']);

it.each([
  ['rà soát nhà trọ', 0, 'rà soát'],
  ['rà soát lại nhà trọ', 0, 'rà soát lại'],
  ['rà soát lạ', 0, 'rà soát'],
  ['rà soáts', 0, undefined],
  ['rà soát2', 0, undefined],
  // Several syllables may have other marks; one syllable may not.
  ['ra soat nhà', 0, 'rà soát'],
  ['giáo', 0, undefined],
  ['Giao', 0, undefined],
  // A mark that is a character of its own is no space.
  ['ra\u0301soát', 0, undefined],
  ['các đ/c', 4, 'đ/c'],
  ['', 0, undefined],
])('finds the longest phrase in “%s” at %i', (text, at, phrase) => {
  expect(list.at(text, at)).toBe(phrase);
});

it('finds phrases in a text in its order, none inside another', () => {
  expect([...list.in('giao tổ, ra soat lại, rà soát')]).toEqual([
    { index: 0, phrase: 'giao' },
    { index: 9, phrase: 'rà soát lại' },
    { index: 22, phrase: 'rà soát' },
  ]);
});

it('finds phrases in capitals, or with their own marks alone, if asked to', () => {
  expect(phrases(['giao cho'], { anyCase: true }).at('GIAO CHO', 0)).toBe('giao cho');
  expect(phrases(['giao cho'], { exact: true }).at('giáo cho', 0)).toBeUndefined();
});

it('takes no phrase with a sign that it does not know', () => {
  expect(() => phrases(['giao*'])).toThrow('giao*');
});

it('finds the next phrase that begins between two positions', () => {
  const text = 'giao tổ, ra soat lại, rà soát';
  expect(list.next(text, 1)).toEqual({ index: 9, phrase: 'rà soát lại' });
  expect([list.next(text, 1, 9), list.next(text, 10, 22), list.next('bàn-giao', 0)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
