import { describe, expect, it } from 'vitest';
import { foldSqueezed } from '../../../language/folding.ts';
import { spellCapitals } from './capital-spelling.ts';
import { firstWords, wordsOfNames } from './capital-words.ts';

const bare = (text: string): string => foldSqueezed(text).toUpperCase();

describe('capitals whose marks are misread', () => {
  it.each([
    ['ỦY BAN NHÂN DẪN', 'ỦY BAN NHÂN DÂN'],
    ['UỶ BAN NHAN DẤN', 'ỦY BAN NHÂN DÂN'],
    ['THÀNH PHÓ BẾN SƯƠNG', 'THÀNH PHỐ BẾN SƯƠNG'],
    ['UBMT TÔ QUÓC VIÊT NAM', 'UBMT TỔ QUỐC VIỆT NAM'],
    ['TÍNH HOA SEN', 'TỈNH HOA SEN'],
    ['PHƯƠNG HOA SEN', 'PHƯỜNG HOA SEN'],
    ['SƠ TÀI CHÍNH', 'SỞ TÀI CHÍNH'],
  ])('%s', (printed, right) => expect(spellCapitals(printed)).toBe(right));

  it.each(wordsOfNames)('%s', (words) => expect(spellCapitals(`X ${bare(words)} Y`)).toBe(`X ${words} Y`));
  it.each(firstWords)('%s', (word) => expect(spellCapitals(`${bare(word)} Y`)).toBe(`${word} Y`));

  it.each(['XÃ ĐÔNG PHƯƠNG', 'Thành phó', 'Tính toán', 'XÃ VẠN TỊNH', 'TÍNH'])('leaves alone: %s', (text) =>
    expect(spellCapitals(text)).toBe(text),
  );
});
