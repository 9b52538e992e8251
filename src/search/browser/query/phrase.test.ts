import { describe, expect, it } from 'vitest';
import { holdsPhrase, areConsecutive } from './phrase.ts';

describe('a phrase in a text', () => {
  it.each([
    ['lập Quỹ khuyến học, phường', 'quỹ khuyến học', true],
    ['lập Quỹ\nkhuyến   học', 'quỹ khuyến học', true],
    ['quý khuyên học', 'quỹ khuyến học', false],
    ['lập Quỹ khuyến học', 'quy khuyen hoc', true],
    ['khuyến học quỹ', 'quỹ khuyến học', false],
    ['Quỹ khuyến họca', 'quỹ khuyến học', false],
    ['đôn đốc', 'đôn đốc', true],
  ])('%s: %s: %s', (text, phrase, held) => {
    expect(holdsPhrase(text, phrase)).toBe(held);
  });
});

describe('consecutive positions', () => {
  it.each([
    [[4, 5, 6], 'quỹ khuyến học', true],
    [[1, 4, 5, 9], 'quỹ khuyến học', false],
    [[1, 2, 4, 5, 6], 'quỹ khuyến học', true],
    [[], 'quỹ khuyến học', false],
    [[0, 1], 'quỹ khuyến học', false],
    [[0, 1, 2], 'quỹ khuyến học', true],
    [[3], 'quỹ', true],
    [[], 'quỹ', false],
    [[1, 2, 3, 7, 8], 'quỹ khuyến học', true],
  ])('%j: %s: %s', (places, phrase, together) => {
    expect(areConsecutive(places, phrase)).toBe(together);
  });
});
