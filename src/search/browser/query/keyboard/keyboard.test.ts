import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../../../language/folding.ts';
import { isSyllable } from '../../../../language/letters.ts';
import { testContent } from '../../../../tests/test-content.ts';
import { allMeanings, smallWard, vocabularyOf } from '../fixtures/ward-words.ts';
import type { KnownWords } from '../words/known-words.ts';
import { knownWords } from '../words/known-words.ts';
import { readKeys } from './keyboard.ts';

type Spellings = Pick<KnownWords, 'weight' | 'spellings' | 'arePair'>;

const files = readdirSync(testContent, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:md|yaml)$/.test(file))
  .map((file) => join(testContent, file));
const texts = [...files, 'content/README.md'].map((file) => readFileSync(file, 'utf8'));
const words = [
  ...new Set(
    texts
      .join(' ')
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu),
  ),
];
const counts = new Map(words.map((word) => [word, 1]));
const known: Spellings = {
  weight: (word) => counts.get(word) ?? 0,
  spellings: (word) => words.filter((each) => foldLetters(each) === word),
  arePair: () => false,
};
const only = (word: string): Spellings => ({
  weight: (each) => Number(each === word),
  spellings: () => [],
  arePair: () => false,
});

const toneKeys = '\u0301\u0300\u0309\u0303\u0323';
const telexMarks: Record<string, string> = { '\u0302': '', '\u031b': 'w', '\u0306': 'w' };
const vniMarks: Record<string, string> = { '\u0302': '6', '\u031b': '7', '\u0306': '8' };

/** The keys of a word: each mark behind its letter or at the end, the tone too. */
function keysOf(word: string, how: 'telex' | 'vni', late: { marks: boolean; tone: boolean }): string {
  let keys = '';
  let marks = '';
  let tone = '';
  for (const letter of word) {
    const [base = '', ...signs] = letter === 'đ' ? ['d'] : letter.normalize('NFD');
    keys += base;
    if (letter === 'đ') {
      if (late.marks) marks += how === 'telex' ? 'd' : '9';
      else keys += how === 'telex' ? 'd' : '9';
    }
    for (const sign of signs) {
      const place = toneKeys.indexOf(sign);
      const key =
        how === 'telex'
          ? place < 0
            ? telexMarks[sign] || base
            : 'sfrxj'.charAt(place)
          : place < 0
            ? vniMarks[sign]!
            : String(place + 1);
      if (place >= 0 && late.tone) tone = key;
      else if (place < 0 && late.marks) marks += key;
      else keys += key;
    }
  }
  return keys + marks.replace(/(.)\1/, '$1') + tone;
}

describe('every syllable of the wards', () => {
  const syllables = words.filter((word) => word.length > 1 && isSyllable(word) && foldLetters(word) !== word);

  it.each(
    (['telex', 'vni'] as const).flatMap((how) =>
      [true, false].flatMap((marks) => [true, false].map((tone) => [how, { marks, tone }] as const)),
    ),
  )('is read from %s, late: %j', (how, late) => {
    const wrong = syllables.filter((word) => {
      const keys = keysOf(word, how, late);
      // “uow” is “uơ” and “ươ”; a mark twice, at the end, undoes itself.
      return (
        readKeys(`ddaay ${keys} d9a6y`, { ...known, spellings: () => [], arePair: () => false })?.text !==
        `đây ${word} đây`
      );
    });
    expect(
      wrong.map(
        (word) =>
          `${word}: ${keysOf(word, how, late)}: ${String(readKeys(`ddaay ${keysOf(word, how, late)}`, only(word))?.text)}`,
      ),
    ).toEqual([]);
    expect(syllables.length).toBeGreaterThan(1000);
  });
});

describe('keys in a search', () => {
  const ward = knownWords(vocabularyOf([...smallWard, 'mã số thuế, lỗ, đang, bộ, xoong nồi']), allMeanings);

  it.each([
    ['ddawng kys khai sinh', 'đăng ký khai sinh'],
    ['DDAWNG KYS KHAI SINH', 'đăng ký KHAI SINH'],
    ['Ddawng kys, khai sinh?', 'đăng ký, khai sinh?'],
    ['d9a8ng ky1', 'đăng ký'],
    ['dang9 ky1', 'đang ký'],
    ['raacs thair', 'rác thải'],
    ['tieem chungf', 'tiêm chủng'],
    ['tieecm chung', undefined],
    ['racs thair', 'rác thải'],
    ['tieem chungr', 'tiêm chủng'],
    ['tieemf chungr', 'tiêm chủng'],
    ['nuwowcs sachj', 'nước sạch'],
    ['nwowcs', 'nước'],
    ['nuowsc', 'nước'],
    ['nuoc1 sa5ch', 'nuoc1 sạch'],
    ['nu7o7c1 sa5ch', 'nước sạch'],
    ['xooong', 'xoong'],
    ['twf', 'từ'],
    ['hoaf giair', 'hòa giải'],
    ['nhaf owr tieem chungr', 'nhà ở tiêm chủng'],
    ['(tieem) “chungr”', '(tiêm) “chủng”'],
  ])('“%s” is “%s”', (typed, expected) => {
    expect(readKeys(typed, ward)?.text).toBe(expected);
  });

  it.each([
    'ASEAN',
    'visa',
    '57-NQ/TW',
    '148/NQ-CP',
    'covid',
    'covid-19',
    'web',
    'wifi',
    'QR',
    'as',
    'is',
    'us',
    'f0',
    'F1',
    'a4',
    'B2',
    'to5',
    'thu7',
    '20/11/2026',
    'tháng 5/2026',
    'vneid',
    'bhyt',
    'TW',
    'so12',
    'q7',
    'khu9',
    'abc@mau.vn',
    'hoso',
    'tieem.chungr@mau.vn',
    'lass',
    'đăng ký',
    'zalo',
    'class',
    'website',
    'facebook',
    'email',
    'dd',
    'w',
    '1',
    '',
  ])('“%s” stays', (typed) => {
    expect(readKeys(typed, ward)).toBeUndefined();
  });

  it.each([
    ['max', false],
    ['max vieejc', true],
    ['lox', false],
    ['racs', true],
    ['thuws', true],
    ['kys booj', true],
    ['ky1 bo65', true],
  ])('“%s” is certain: %s', (typed, certain) => {
    expect(readKeys(typed, { weight: () => 1, spellings: () => [], arePair: () => false })?.certain).toBe(
      certain,
    );
  });
});
