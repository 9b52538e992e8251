import { describe, expect, it } from 'vitest';
import { foundWords } from './found-words.ts';

describe('the words by which a text is found', () => {
  it.each<[string, string[]]>([
    ['Tiêm chủng, (TIÊM) nhắc', ['tiêm', 'chủng', 'nhắc']],
    ['treo pa-nô', ['treo', 'panô', 'pa', 'nô']],
    ['ngày 20/11/2026, số 45/QĐ-UBND, 15h', ['ngày', 'số', 'qđ', 'ubnd']],
    ['VNeID', ['vneid', 'ne', 'id']],
    ['thudientuphuongmauthidu@thi-du.vn', ['thudientuphuongmauth', 'thi', 'du', 'vn']],
    ['', []],
  ])('%s', (text, words) => {
    expect([...foundWords([text])]).toEqual(expect.arrayContaining(words));
    expect([...foundWords([text])].filter((word) => /^\d/.test(word))).toEqual([]);
  });
});
