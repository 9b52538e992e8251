import { expect, it } from 'vitest';
import { columnHead } from './column-heads.ts';

it.each([
  'tên',
  'nội dung',
  'nhiệm vụ',
  'công việc',
  'họ và tên',
  'đơn vị',
  'cơ quan',
  'bộ phận',
  'người',
  'phân công',
  'thời gian',
  'thời hạn',
  'tiến độ',
  'hoàn thành',
  'ngày',
  'địa chỉ',
  'địa điểm',
  'số',
  'diện tích',
  'kinh phí',
  'mức',
  'chức vụ',
  'ghi chú',
  'sản phẩm',
  'kết quả',
  'chủ trì',
  'phối hợp',
  'loại',
  'hạng mục',
  'danh mục',
  'văn bản',
])('“%s” begins the head of a column', (word) => {
  const head = word.charAt(0).toUpperCase() + word.slice(1);
  expect(columnHead.test(head)).toBe(true);
  expect(columnHead.test(`${head} của chợ`)).toBe(true);
  expect(columnHead.test(`${head}x`)).toBe(false);
  expect(columnHead.test(`Về ${word}`)).toBe(false);
});

it.each(['Trạm Y tế', '1', '', 'Sốt xuất huyết', 'Mứt Tết'])('“%s” does not', (text) =>
  expect(columnHead.test(text)).toBe(false),
);
