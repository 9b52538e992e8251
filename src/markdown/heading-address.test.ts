import { describe, expect, it } from 'vitest';
import { headingAddresses } from './heading-address.ts';
import { readBody } from './read-body.ts';

describe('the address of a section', () => {
  it.each<[string, [depth: number, text: string, address: string][]]>([
    [
      'by its number, below the section that holds it',
      [
        [2, 'I. MỤC ĐÍCH, YÊU CẦU', 'muc-i'],
        [3, '1. Mục đích', 'muc-i-1'],
        [3, '2. Yêu cầu', 'muc-i-2'],
        [4, 'a) Đối với tổ dân phố', 'muc-i-2-a'],
        [4, 'đ) Đối với trường học', 'muc-i-2-d'],
        [2, 'II. NỘI DUNG', 'muc-ii'],
        [3, '1. Tuyên truyền', 'muc-ii-1'],
        [2, 'XIV) PHỤ LỤC', 'muc-xiv'],
      ],
    ],
    [
      'by a number of several parts, which says it all',
      [
        [2, '2. Nhiệm vụ', 'muc-2'],
        [3, '2.1. Phòng Văn hóa - Xã hội', 'muc-2-1'],
        [4, '2.1.3 Thời hạn', 'muc-2-1-3'],
        [3, '2.2: Công an phường', 'muc-2-2'],
      ],
    ],
    [
      'by the number of a chapter or an article',
      [
        [2, 'Chương III QUYỀN CỦA CÔNG DÂN', 'muc-iii'],
        [3, 'Điều 5. Phạm vi', 'muc-iii-5'],
        [2, 'Phần 2', 'muc-2'],
        [2, 'Điều 12', 'muc-12'],
      ],
    ],
    [
      'by its words where it has no number',
      [
        [2, 'Tổ chức thực hiện', 'to-chuc-thuc-hien'],
        [3, '1. Văn phòng', 'muc-1'],
        [2, 'Đường hoa', 'duong-hoa'],
        [2, 'Ý kiến bà con', 'y-kien-ba-con'],
        [2, 'Vì sao phân loại rác', 'vi-sao-phan-loai-rac'],
        [2, 'Xã hội hóa', 'xa-hoi-hoa'],
        [
          2,
          'Giờ thu gom rác của mười hai tổ dân phố trên địa bàn phường trong tháng chín',
          'gio-thu-gom-rac-cua-muoi-hai-to-dan-pho-tren-dia-ban-phuong',
        ],
        [2, '…', 'muc'],
      ],
    ],
    [
      'once each, however often it is repeated',
      [
        [2, 'Kết quả', 'ket-qua'],
        [2, 'Kết quả', 'ket-qua-2'],
        [2, 'Kết quả', 'ket-qua-3'],
        [2, '1. Một', 'muc-1'],
        [2, '1. Một', 'muc-1-2'],
        [2, '1.2. Một hai', 'muc-1-2-2'],
        [2, 'Kết quả 2', 'ket-qua-2-2'],
      ],
    ],
    [
      'past the ids that pages give to their own parts',
      [
        [2, 'Nội dung', 'noi-dung-2'],
        [2, 'NỘI DUNG', 'noi-dung-3'],
        [2, 'Thông tin', 'thong-tin-2'],
        [2, 'Mục lục', 'muc-luc-2'],
      ],
    ],
    [
      'at each level by itself, wherever the levels begin',
      [
        [3, '1. Sâu trước', 'muc-1'],
        [2, 'I. Nông sau', 'muc-i'],
        [4, '1. Nhảy cấp', 'muc-i-1'],
        [3, '2. Lùi lại', 'muc-i-2'],
      ],
    ],
  ])('goes %s', (_, headings) => {
    const address = headingAddresses();
    expect(headings.map(([depth, text]) => [depth, text, address(depth, text)])).toEqual(headings);
  });

  it('stays when a section is added below it', () => {
    const before = readBody('## I. Một\n\n### 1. A\n\n## II. Hai\n').facts.headings;
    const after = readBody('## I. Một\n\n### 1. A\n\n### 2. B\n\n## II. Hai\n').facts.headings;
    expect(after.map(({ id }) => id)).toEqual([...before.map(({ id }) => id).toSpliced(2, 0, 'muc-i-2')]);
  });
});
