import { describe, expect, it } from 'vitest';
import { byText, shorten, slugify, squeeze, withoutDiacritics } from './text.ts';

describe('a text folded for addresses', () => {
  it.each([
    ['Điều 2.1', 'dieu-2-1'],
    ['Phường Ái Quốc', 'phuong-ai-quoc'],
    ['đường đời Ðúng ð', 'duong-doi-dung-d'],
    ['Kế hoạch số 1 (bản ký)', 'ke-hoach-so-1-ban-ky'],
    ['  --a__b--  ', 'a-b'],
    ['ƯƠNG ươm', 'uong-uom'],
    ['Nghị quyết 57-NQ/TW', 'nghi-quyet-57-nq-tw'],
    ['…', ''],
    ['', ''],
  ])('%j: %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
    expect(slugify(text.normalize('NFD'))).toBe(slug);
  });
});

describe('a text without marks', () => {
  it.each([
    ['Đôn đốc thực hiện', 'Don doc thuc hien'],
    ['ỦY BAN NHÂN DÂN', 'UY BAN NHAN DAN'],
    ['Lẫn 😀 chữ Hán 國', 'Lan 😀 chu Han 國'],
  ])('%s', (text, plain) => {
    expect(withoutDiacritics(text)).toBe(plain);
    expect(withoutDiacritics(text.normalize('NFD'))).toBe(plain);
  });
});

it.each([
  ['  a \n b\t\u00a0c ', 'a b c'],
  ['', ''],
])('squeezed %j is %j', (text, plain) => {
  expect(squeeze(text)).toBe(plain);
});

it('texts stand in the order of their code units, whatever the machine’s language', () => {
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
