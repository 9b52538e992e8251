import { expect, it } from 'vitest';
import { holdStamp } from './hold-stamp.ts';

it.each([
  [['Kính gửi các tổ', 'TỐI', 'MẬT'], true],
  [['KH-tac-chien-TOI-MAT.docx'], true],
  [['DS toi mat'], true],
  [['File “KH phòng chống gây rối (Mật).docx” em gửi qua USB.'], true],
  [['Kế hoạch bảo vệ mục tiêu', 'Mật', 'Phương án chống bạo loạn', 'Tối mật'], true],
  [['Tuyệt mật', 'Chủ tịch UBND cấp tỉnh', 'Tối mật', 'Giám đốc sở'], false],
  [['Mật', 'Giám đốc sở'], true],
  [['Phan Thị', 'Mật', '5'], false],
  [['ban-do-mat-do.xlsx'], false],
])('%j hold a stamp: %s', (lines, whether) => expect(holdStamp(lines)).toBe(whether));
