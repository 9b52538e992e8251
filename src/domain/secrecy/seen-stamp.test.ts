import { describe, expect, it } from 'vitest';
import { holdSeenStamp } from './seen-stamp.ts';

describe('a stamp that recognition has seen', () => {
  it.each([
    ['MẬT'],
    ['| MẬT |'],
    ['MÂT'],
    ['TỐI MẬT'],
    ['TÕỐI MẬT'],
    ['TỐI MẶT'],
    ['TUYÊT MÂT'],
    ['TUYỆT', 'MẬT'],
    ['LƯU HÀNH NÔI BỘ'],
    ['TÀI LIỆU THU HÓI'],
    ['XEM X0NG TRA LẠI'],
    ['Độ mật: Tối mật'],
  ])('%s %s', (...lines) => {
    expect(holdSeenStamp(['PHƯỜNG HOA SEN', ...lines, 'KẾ HOẠCH'])).toBe(true);
  });

  it.each([
    'Mật',
    'mật',
    'MẬT ONG',
    'MẬT ONG HOA SEN',
    'HỌP MẶT',
    'MẮT',
    'ĐÔI MẮT',
    'MỎI MẮT',
    'MẶT BẰNG',
    'BẢO MẬT',
    'BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'NGUYỄN THỊ MẬT',
    'Quản lý tài liệu mật, con dấu',
    'HỎA TỐC',
    'BẢN SAO',
    'TÀI LIỆU HỌP',
    'LƯU HÀNH',
  ])('is not %s', (line) => {
    expect(holdSeenStamp(['PHƯỜNG HOA SEN', line, 'KẾ HOẠCH'])).toBe(false);
  });
});
