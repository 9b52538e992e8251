import { describe, expect, it } from 'vitest';
import { isSecret, redStamp, urgencyOf } from './stamps.ts';

describe('a stamp', () => {
  it.each([
    ['HÓA TỐC', 'HỎA TỐC'],
    ['|KHÂN|', 'KHẨN'],
    ['MÂT', 'MẬT'],
    ['M Ậ T', 'MẬT'],
    ['TỐI MẶT', 'TỐI MẬT'],
    ['LƯU HÀNH NÔI BỘ', 'LƯU HÀNH NỘI BỘ'],
    ['ỦY BAN NHÂN DÂN', undefined],
    ['MẶT TRẬN TỔ QUỐC', undefined],
  ])('in red: %s → %s', (text, stamp) => {
    expect(redStamp(text)).toBe(stamp);
  });

  it("is what its words say, once a scan's letters are mended", () => {
    expect(['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN'].map(urgencyOf)).toEqual(['hoa-toc', 'thuong-khan', 'khan']);
    expect(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT', 'LƯU HÀNH NỘI BỘ', 'XEM XONG TRẢ LẠI'].every(isSecret)).toBe(true);
  });
});
