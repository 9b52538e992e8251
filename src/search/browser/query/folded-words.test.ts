import { describe, expect, it } from 'vitest';
import { foldedWords } from './folded-words.ts';

describe('the folded words of a text', () => {
  it.each([
    ['Đôn đốc việc', ['don', 'doc', 'viec']],
    ['số 45/QĐ-UBND,', ['so', '45qdubnd', '45', 'qd', 'ubnd']],
    ['a/b', ['ab', 'a', 'b']],
    ['– “tiêm chủng”.', ['tiem', 'chung']],
    ['', []],
  ])('%s', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });
});
