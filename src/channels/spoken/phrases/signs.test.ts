import { expect, test } from 'vitest';
import { signForms } from '../../../language/signs/sign-forms.ts';
import { withSignsSaid } from './signs.ts';

test.each(signForms.flatMap(({ examples }) => examples))('“%s” is “%s”', (text, said) =>
  expect(withSignsSaid(text)).toBe(said),
);

test.each([
  ['Mẫu số 05/ĐK', 'Mẫu số 05 đê-ca '],
  ['mẫu 03a/XN-TT nhé', 'mẫu 03a ích-nờ tê-tê  nhé'],
  ['Mẫu số: 5/ĐK', 'Mẫu số: 5 đê-ca '],
  ['20°51\'30" N', '20 độ 51 phút 30 giây vĩ Bắc'],
  ["20º51' B", '20 độ 51 phút vĩ Bắc'],
  ["8°30'S", '8 độ 30 phút vĩ Nam'],
  ['106°41’ E', '106 độ 41 phút kinh Đông'],
  ['106°41′Đ', '106 độ 41 phút kinh Đông'],
  ["10°5' W", '10 độ 5 phút kinh Tây'],
  ["20°51'30'' vĩ Bắc", '20 độ 51 phút 30 giây vĩ Bắc'],
  ["106°41' kinh Đông", '106 độ 41 phút kinh Đông'],
  ["5°1' nam", '5 độ 1 phút nam'],
  ["5°1' Tây", '5 độ 1 phút Tây'],
])('“%s” is “%s”', (text, said) => expect(withSignsSaid(text)).toBe(said));

test.each(['mái/bạt', 'Tổ 5 - Khu 6', 'x 5', 'A/B', 'số 5<', 'thứ hai - ba', 'tổ C12', 'vvn'])(
  '“%s” stays as it is',
  (text) => expect(withSignsSaid(text)).toBe(text),
);
