import { describe, expect, it } from 'vitest';
import { otherTypeNames } from './other-type-names.ts';
import { typeOf } from './type-name.ts';

describe('tên loại', () => {
  it.each([
    ['THÔNG BÁO', 'thong-bao'],
    ['_ QUYÉT ĐỊNH', 'quyet-dinh'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'chuong-trinh-hanh-dong'],
    ['BÁO CÁO TÌNH HÌNH KINH TẾ', 'bao-cao'],
    ['PHIẾU TRÌNH', 'khac'],
    ['BAO CAO TINH HINH', 'bao-cao'],
  ])('%s → %s', (line, id) => expect(typeOf(line)?.id).toBe(id));

  it.each(otherTypeNames)('“%s” is filed under %s: %s', (_, id, line) =>
    expect(typeOf(line)).toEqual({ id, rest: '' }),
  );
  it.each([
    'QUYẾT ĐỊNH:',
    'Thông báo kết luận',
    'QUYẾT NGHỊ:',
    'ỦY BAN NHÂN DÂN',
    'PHƯỜNG AN KHÁNH',
    'PHƯỜNG ÁN KHÊ',
  ])('not %s', (line) => expect(typeOf(line)).toBeUndefined());
});
