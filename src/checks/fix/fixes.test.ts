import { describe, expect, it } from 'vitest';
import { changeInWords } from '../reporters/words.ts';
import { applyReplacements } from './fixes.ts';

const replace = (line: number, column: number, was: string, now: string) => ({
  ...{ line, column, was, now },
  rule: 'invalid-value' as const,
});

describe('a replacement', () => {
  it.each([
    ['type: Thông báo', [replace(1, 7, 'Thông báo', 'thong-bao')], 'type: thong-bao'],
    ['type: "Thông báo"', [replace(1, 7, 'Thông báo', 'thong-bao')], 'type: thong-bao'],
    ['type: Thông báo # ghi chú', [replace(1, 7, 'Thông báo', 'thong-bao')], 'type: thong-bao # ghi chú'],
    ['a: [Y tế, Rác]', [replace(1, 5, 'Y tế', 'y-te'), replace(1, 11, 'Rác', 'rac')], 'a: [y-te, rac]'],
    ['a: b\r\ntype: Thông báo\r\n', [replace(2, 7, 'Thông báo', 'thong-bao')], 'a: b\r\ntype: thong-bao\r\n'],
    ['type: Thông báo'.normalize('NFD'), [replace(1, 7, 'Thông báo', 'thong-bao')], 'type: thong-bao'],
    ['a: 1\r\nto: Tổ 1\r\n', [replace(2, 5, 'Tổ 1', '\n  - Tổ 1')], 'a: 1\r\nto:\r\n  - Tổ 1\r\n'],
    ['Số : 1', [{ ...replace(1, 1, 'Số', 'code'), rule: 'unknown-key' as const }], 'code : 1'],
  ])('of %j', (source, replacements, text) => {
    expect(applyReplacements(source, replacements).text).toBe(text);
    expect(applyReplacements(source, replacements).fixes).toHaveLength(replacements.length);
  });

  it.each([
    ['type: Thông báo\n  của phường', [replace(1, 7, 'Thông báo của phường', 'x')]],
    ['type: Thông báo số 1', [replace(1, 7, 'Thông báo', 'thong-bao')]],
    ['type: khác', [replace(1, 7, 'Thông báo', 'thong-bao')]],
    ['type: A', [replace(9, 7, 'A', 'b')]],
  ])('is not made where something else stands: %j', (source, replacements) => {
    expect(applyReplacements(source, replacements)).toEqual({ text: source, fixes: [] });
  });

  it('repeats an id, and no words of the text', () => {
    const wordsFor = (now: string) =>
      applyReplacements('a: b', [replace(1, 4, 'b', now)]).fixes.map(({ change }) => changeInWords(change));
    expect(wordsFor('[y-te, rac]')).toEqual(['viết lại thành [y-te, rac]']);
    expect(wordsFor('name: Lê Văn Thảo')).toEqual(['viết lại cho đúng dạng']);
  });
});
