import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../../../language/folding.ts';
import { allMeanings, smallWard, vocabularyOf } from '../fixtures/ward-words.ts';
import { knownWords } from '../words/known-words.ts';
import { typedWords } from '../words/phrase-table.ts';
import { correctedTexts } from './corrections.ts';
import { beginnings, ends } from './sound-groups.ts';

const known = knownWords(vocabularyOf(smallWard), allMeanings);
const corrected = (typed: string): string[] => correctedTexts(typedWords(typed), known);

describe('a typing fault', () => {
  it.each([
    ['letters swapped', 'tiem chugn', 'tiem chung'],
    ['letters swapped, with marks', 'tiêm chủgn', 'tiêm chủng'],
    ['a letter dropped', 'tiem chng', 'tiem chung'],
    ['a letter dropped at the end', 'dang ky ket ho', 'dang ky ket hon'],
    ['a letter twice', 'tieem chung', 'tiem chung'],
    ['a letter twice, with marks', 'đăng ký kết hônn', 'đăng ký kết hôn'],
    ['a letter too many', 'thu gomk rac', 'thu gom rac'],
    ['the key beside', 'tiem chubg', 'tiem chung'],
    ['the key beside, first letter', 'linh te', 'kinh te'],
    ['another letter', 'truc tuyem', 'truc tuyen'],
    ['the first letter', 'xang ky khai sinh', 'dang ky khai sinh'],
    ['the first letter dropped', 'ang ky khai sinh', 'dang ky khai sinh'],
    ['no space', 'tiemchung', 'tiem chung'],
    ['no space, with marks', 'tiêmchủng', 'tiêm chủng'],
    ['no space before a number', 'to5', 'to 5'],
    ['a space in a word', 'tiêm ch ủng', 'tiêm chủng'],
    ['a space at a wrong place', 'tiê mchủng', 'tiêm chủng'],
    ['a known word, beside which another stands', 'tiem trung', 'tiem chung'],
    ['i for y', 'đăng kí khai sinh', 'đăng ký khai sinh'],
    ['two words', 'dnag ky khia sinh', 'dang ky khai sinh'],
    ['a word of daily life', 'cup nuoxc', 'cup nuoc'],
    ['a question', 'khi naf thu gom rac', 'khi nao thu gom rac'],
  ])('%s: “%s” is “%s”', (_, typed, expected) => {
    expect(corrected(typed)[0]).toBe(expected);
  });

  it.each([...beginnings, ...ends])('letters that sound alike, %j: “%s” for “%s”', (_, word, fault) => {
    expect(corrected(fault)).toContain(word);
    expect(corrected(foldLetters(fault))).toContain(foldLetters(word));
  });

  it.each([
    '',
    '%',
    'đăng ký khai sinh',
    'dang ky khai sinh',
    'visa',
    'golf',
    'bitcoin',
    'xoài',
    'sân bay',
    'hộ chiếu',
    'karaoke',
    'camera',
    '2026',
    'tháng 5/2026',
    'khách sạn',
    'du học',
    'ly hôn',
    'sầu riêng',
    'máy bay',
    'nha khoa',
    'iphone',
    'youtube',
  ])('“%s” stays', (typed) => {
    expect(corrected(typed)).toEqual([]);
  });
});
