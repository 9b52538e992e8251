import { describe, expect, it } from 'vitest';
import { applyCures } from './fixes.ts';

const cure = (line: number, column: number, was: string, now: string) => ({
  ...{ line, column, was, now },
  rule: 'invalid-value' as const,
});

describe('a cure', () => {
  it.each([
    ['type: Thông báo', [cure(1, 7, 'Thông báo', 'thong-bao')], 'type: thong-bao'],
    ['type: "Thông báo"', [cure(1, 7, 'Thông báo', 'thong-bao')], 'type: thong-bao'],
    ['type: Thông báo # ghi chú', [cure(1, 7, 'Thông báo', 'thong-bao')], 'type: thong-bao # ghi chú'],
    ['a: [Y tế, Rác]', [cure(1, 5, 'Y tế', 'y-te'), cure(1, 11, 'Rác', 'rac')], 'a: [y-te, rac]'],
    ['a: b\r\ntype: Thông báo\r\n', [cure(2, 7, 'Thông báo', 'thong-bao')], 'a: b\r\ntype: thong-bao\r\n'],
    ['type: Thông báo'.normalize('NFD'), [cure(1, 7, 'Thông báo', 'thong-bao')], 'type: thong-bao'],
    ['a: 1\r\nto: Tổ 1\r\n', [cure(2, 5, 'Tổ 1', '\n  - Tổ 1')], 'a: 1\r\nto:\r\n  - Tổ 1\r\n'],
    ['Số : 1', [{ ...cure(1, 1, 'Số', 'code'), rule: 'unknown-key' as const }], 'code : 1'],
  ])('of %j', (source, cures, text) => {
    expect(applyCures(source, cures).text).toBe(text);
    expect(applyCures(source, cures).fixes).toHaveLength(cures.length);
  });

  it.each([
    ['type: Thông báo\n  của phường', [cure(1, 7, 'Thông báo của phường', 'x')]],
    ['type: Thông báo số 1', [cure(1, 7, 'Thông báo', 'thong-bao')]],
    ['type: khác', [cure(1, 7, 'Thông báo', 'thong-bao')]],
    ['type: A', [cure(9, 7, 'A', 'b')]],
  ])('is not made where something else stands: %j', (source, cures) => {
    expect(applyCures(source, cures)).toEqual({ text: source, fixes: [] });
  });

  it('says what an id is, and repeats no words of the text', () => {
    const whats = (now: string) => applyCures('a: b', [cure(1, 4, 'b', now)]).fixes.map(({ what }) => what);
    expect(whats('[y-te, rac]')).toEqual(['viết lại thành [y-te, rac]']);
    expect(whats('name: Lê Văn Thảo')).toEqual(['viết lại cho đúng dạng']);
  });
});
