import { describe, expect, it } from 'vitest';
import {
  foldLetters,
  foldSameLength,
  foldSqueezed,
  hashedSlug,
  slugify,
  withAnyMarks,
  withoutDiacritics,
  withVietnameseD,
} from './folding.ts';

describe('a text without marks', () => {
  it.each([
    ['Đôn đốc thực hiện', 'Don doc thuc hien'],
    ['ỦY BAN NHÂN DÂN', 'UY BAN NHAN DAN'],
    ['Lẫn 😀 chữ Hán 國', 'Lan 😀 chu Han 國'],
    ['phố 한국', 'pho 한국'],
    ['đường '.repeat(100), 'duong '.repeat(100)],
  ])('%s', (text, plain) => {
    expect(withoutDiacritics(text)).toBe(plain);
    expect(withoutDiacritics(text.normalize('NFD'))).toBe(plain);
  });
});

describe('what each way of folding keeps', () => {
  const text = ' ĐẢNG  ỦY\nphường Ái Quốc: 57-NQ/TW ';

  it.each([
    ['foldLetters', foldLetters, ' dang  uy\nphuong ai quoc: 57-nq/tw '],
    ['foldSqueezed', foldSqueezed, 'dang uy phuong ai quoc: 57-nq/tw'],
    ['foldSameLength', foldSameLength, ' dang  uy\nphuong ai quoc: 57-nq/tw '],
    ['slugify', slugify, 'dang-uy-phuong-ai-quoc-57-nq-tw'],
  ])('%s', (_, fold, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['Đường 😀 國 ﬁ İ'.normalize('NFD'), 'ổ'.repeat(20_000)])(
    'the positions of %.12j… stay the same',
    (written) => {
      expect(foldSameLength(written)).toHaveLength(written.length);
    },
  );
});

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

  it('is the same for each text of a list', () =>
    expect(['Y tế', 'Giáo dục', 'An ninh, trật tự'].map(slugify)).toEqual([
      'y-te',
      'giao-duc',
      'an-ninh-trat-tu',
    ]));
});

const wordsOf = (text: string, count: number): string => slugify(text).split('-').slice(0, count).join('-');

/** FNV-1a, in numbers that never lose a bit. */
const fnv = (text: string): number =>
  Number(
    BigInt.asIntN(
      32,
      [...text].reduce(
        (hash, letter) => BigInt.asUintN(32, (hash ^ BigInt(letter.charCodeAt(0))) * 0x01000193n),
        0x811c9dc5n,
      ),
    ),
  );

/** Both halves of a number in four hexadecimal digits. */
const digitsOf = (hash: number): string => (((hash >>> 16) ^ hash) & 0xffff).toString(16).padStart(4, '0');

it.each([
  ['Phân loại rác', 2, 3],
  ['Phân loại rác', 3, 3],
  ['Phân loại rác', 6, 20],
  ['Phân loại rác', 1, 2],
  ['國 Phân loại rác', 1, 2],
  ['', 1, 2],
])('%s: its first %i words, and a hash of %i', (text, readable, hashed) =>
  expect(hashedSlug(text, { readable, hashed, most: 80 })).toBe(
    `${wordsOf(text, readable)}-${digitsOf(fnv(wordsOf(text, hashed).replaceAll('-', ' ')))}`,
  ),
);

it('keeps the end of a long slug with its digits', () => {
  const whole = hashedSlug('Phân loại rác', { readable: 3, hashed: 3, most: 80 });
  expect(hashedSlug('Phân loại rác', { readable: 3, hashed: 3, most: 9 })).toBe(whole.slice(-9));
});

it.each([
  ['ÐẢNG, ĐÐẢNG, ÐĐẢNG, ðúng', 'ĐẢNG, ĐẢNG, ĐẢNG, đúng'],
  ['ÐÐ', 'ĐĐ'],
])('%s has the letter Đ as %s', (text, right) => {
  expect(withVietnameseD(text)).toBe(right);
});

it.each([
  ['phối hợp', 'phôi hợp', true],
  ['phối hợp', 'phoi hop', true],
  ['phối hợp', 'phối hớp', true],
  ['đề nghị', 'để nghị', true],
  ['đề nghị', 'de nghi', true],
  ['bao', 'bảo', false],
])('%s with any marks finds %s: %s', (pattern, text, found) => {
  expect(new RegExp(withAnyMarks(pattern), 'u').test(text)).toBe(found);
});
