import { expect, test } from 'vitest';
import { asSentence, beginningOf, countWords, lowerUnlessName } from './words.ts';

test.each([
  'UBND phường', 'Ủy ban nhân dân', 'Hội đồng nhân dân xã', 'Trung tâm Y tế', 'Văn phòng xã', 'Công an xã', 'Đảng viên trẻ', 'Chi bộ thôn', 'Bí thư xã',
  'Chủ tịch xã', 'Nghị quyết mới', 'Luật mới', 'Nhà nước ta', 'Nhân dân ta', 'Hà Nội nay', 'Hải Phòng nay', 'Việt Nam ta', 'Mặt trận xã', 'Đài xã',
  'Phòng Kinh tế', 'Ban Tổ chức', 'Trạm Y tế', 'Sở Y tế', 'Bộ Y tế', 'Tổ Sen', 'Đoàn Thanh niên', 'Hội Nông dân',
])('“%s” keeps its capital', (text) => expect(lowerUnlessName(text)).toBe(text)); // prettier-ignore

test.each([
  ['Rà soát hộ nghèo', 'rà soát hộ nghèo'],
  ['Phòng chống cháy', 'phòng chống cháy'],
  ['Tổ chức lễ hội', 'tổ chức lễ hội'],
  ['Đảngx', 'đảngx'],
])('“%s” begins small: “%s”', (text, small) => expect(lowerUnlessName(text)).toBe(small));

test.each([
  ['', 0],
  ['- mười hai, 12 %', 3],
])('“%s” has %i words', (text, count) => expect(countWords(text)).toBe(count));

test.each([
  ['rà soát. ', 'Rà soát.'],
  ['rà soát;,:', 'Rà soát.'],
])('“%s” is the sentence “%s”', (text, sentence) => expect(asSentence(text)).toBe(sentence));

test.each([
  ['một hai', 7, 'một hai'],
  ['một, hai', 9, 'một, hai'],
  ['một hai ba', 8, 'một hai'],
  ['một. hai ba bốn', 8, 'một. hai'],
  ['một hai. ba bốn, năm sáu', 22, 'một hai. ba bốn'],
  ['một hai ba. bốn, năm sáu', 18, 'một hai ba'],
  ['một hai ba; bốn, năm sáu', 18, 'một hai ba'],
  ['một hai ba, bốn năm sáu', 18, 'một hai ba'],
  ['một hai ba bốn năm', 16, 'một hai ba bốn'],
  ['a. một', 4, 'a. m'],
  ['mộthaiba', 4, 'mộth'],
])('the beginning of “%s” up to %i characters is “%s”', (text, most, beginning) =>
  expect(beginningOf(text, most)).toBe(beginning),
);
