import { describe, expect, it } from 'vitest';
import type { PaperLine } from '../paper.ts';
import { findAppendix, findStart, isHeadingCell, mayBeInLetterhead } from './block-bounds.ts';

const linesOf = (rows: readonly string[]): PaperLine[] => rows.map((text) => ({ text, gap: false, page: 1 }));
const list = ['Nơi nhận:', '- Các tổ;', '- Lưu: VT.'];
const signed = ['CHỦ TỊCH', 'Nguyễn Thị Hoa'];
const sentence =
  'Nơi nhận hồ sơ là quầy số 3 của Trung tâm Phục vụ hành chính công phường, từ thứ Hai đến thứ Sáu hằng tuần.';

describe('a signature block begins', () => {
  it.each<[string, string[], number | undefined, string?]>([
    ['with its list', ['Chợ mở.', ...list, ...signed], 1],
    [
      'with the list that has a kept copy',
      ['Nơi nhận:', '- Các hộ.', 'Chợ mở.', 'Nơi nhận:', '- Lưu: VT.'],
      3,
    ],
    ['with the first list that has one', [...list, 'Chợ mở.', ...list], 0],
    [
      'with the last list where none has one',
      ['Nơi nhận:', '- Các hộ.', 'Chợ mở.', 'Nơi nhận:', '- Các tổ.'],
      3,
    ],
    ['with the post above the list', ['Chợ mở.', ...signed, ...list], 1],
    ['with the post above crumbs and the list', ['Chợ mở.', ...signed, '~', ...list], 1],
    ['with its mark above the list', ['Chợ mở.', '(Đã ký)', ...list], 1],
    ['below a sentence', ['CHỦ TỊCH', 'Chợ mở lại từ mai.', ...list], 2],
    ['not with a sentence', [sentence, 'Chợ mở.', ...signed], 2, 'rank-above-name'],
    ['with a long heading above a list', [sentence, '- Lưu: VT.', ...signed], 0],
    ['with the first of its posts', ['Chợ mở.', 'TM. ỦY BAN NHÂN DÂN', ...signed], 1, 'rank-above-name'],
    ['with a post at the end of the paper', ['Chợ mở.', 'CHỦ TỊCH'], 1, 'rank-above-name'],
    [
      'not with a post in the text',
      ['CHỦ TỊCH', 'Chợ mở lại.', 'Bà con đến.', 'Chợ đẹp.', 'Chợ sạch.'],
      undefined,
    ],
    ['not without a post', ['Chợ mở lại.'], undefined],
    [
      'with capitals above the last name',
      ['Chợ mở.', 'NGƯỜI CAM KẾT', '(Ký tên)', 'Nguyễn Thị Hoa'],
      1,
      'capitals-above-name',
    ],
    ['not with small letters above it', ['Chợ mở.', 'Nguyễn Thị Hoa'], undefined],
    ['not with a code above it', ['QĐXPHC 12', 'Nguyễn Thị Hoa'], undefined],
    ['not with capitals above other words', ['NGƯỜI CAM KẾT', 'Chợ mở.'], undefined],
    ['not with a name alone', ['Nguyễn Thị Hoa'], undefined],
  ])('%s', (_, rows, start, rule = 'recipients-heading') =>
    expect(findStart(linesOf(rows), 0)).toEqual(start === undefined ? undefined : { start, rule }),
  );

  it('not above the text', () => expect(findStart(linesOf([...list, 'Chợ mở.', ...list]), 3)?.start).toBe(4));
});

describe('an appendix begins', () => {
  const block = [...list, ...signed];
  it.each<[string, string[], number]>([
    ['with its name', [...block, 'PHỤ LỤC', 'Chợ Sen'], 5],
    ['with a short name in small letters', [...block, 'Phụ lục 1 về các sạp của chợ'], 5],
    ['not with a long one', [...block, 'Phụ lục 1 về các sạp của chợ Sen và chợ Mới'], 6],
    ['with a long one in capitals', [...block, 'PHỤ LỤC VỀ CÁC SẠP CỦA CHỢ SEN VÀ CHỢ MỚI'], 5],
    ['not within the first lines', ['Nơi nhận:', '- Các tổ;', 'PHỤ LỤC'], 3],
    ['not with an item', [...block, '- DANH SÁCH'], 6],
    ['with the national heading', [...block, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], 5],
    [
      'with the lines above it',
      [...block, 'UBND PHƯỜNG', 'Số: 5/TB', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      5,
    ],
    ['not with a name above it', [...block, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'PHỤ LỤC'], 5],
  ])('%s', (_, rows, at) => expect(findAppendix(linesOf(rows), 0)).toBe(at));
});

describe('a second letterhead', () => {
  it.each([
    ['UBND PHƯỜNG', true],
    ['Số: 5/TB', true],
    ['-----', true],
    ['- UBND PHƯỜNG', false],
    ['CHỦ TỊCH', false],
    ['Nguyễn Thị Hoa', false],
    ['(Đã ký)', false],
    ['Chợ mở lại', false],
  ])('may have %s: %s', (cell, found) => expect(mayBeInLetterhead(cell)).toBe(found));

  it('has no sentence with the words of the national heading', () =>
    expect(
      [
        'Độc lập - Tự do - Hạnh phúc',
        `Độc lập - Tự do - Hạnh phúc là điều mong muốn của toàn dân ta từ bao đời nay`,
      ].map(isHeadingCell),
    ).toEqual([true, false]));
});
