import { expect, it } from 'vitest';
import { leadingMatter, titleSentences } from './title.ts';

it.each([
  ['V/v tổng vệ sinh', 'V/v', 'Tổng vệ sinh'],
  ['v/v: đón Tết', 'v/v', 'Đón Tết'],
  ['V/v. ứng phó bão', 'V/v', 'Ứng phó bão'],
  ['V / v họp', 'V / v', 'Họp'],
  ['Về việc họp tổ dân phố', 'Về việc', 'Họp tổ dân phố'],
  ['VỀ VIỆC: họp', 'VỀ VIỆC', 'Họp'],
  ['Về việc làm đường tổ 5', undefined, undefined],
  ['Về việc làm cho thanh niên', undefined, undefined],
  ['Về vệ sinh', undefined, undefined],
  ['Họp V/v rác', undefined, undefined],
  ['V/v', undefined, undefined],
])('%s', (title, words, rest) => {
  expect(leadingMatter(title)).toEqual(words === undefined ? undefined : { words, rest });
});

it.each<[string, string[]]>([
  ['Tổng vệ sinh môi trường', ['Tổng vệ sinh môi trường']],
  ['Họp tổ dân phố. Các hộ cử một người dự.', ['Họp tổ dân phố.', 'Các hộ cử một người dự.']],
  ['Rà soát hộ nghèo. (15)', ['Rà soát hộ nghèo. (15)']],
  ['3. Rà soát hộ nghèo', ['3. Rà soát hộ nghèo']],
  ['3. Rà soát hộ nghèo. Báo cáo kết quả.', ['3. Rà soát hộ nghèo.', 'Báo cáo kết quả.']],
  ['Nghỉ lễ tại TP. Hồ Chí Minh', ['Nghỉ lễ tại TP. Hồ Chí Minh']],
])('sentences of a title: %s', (title, sentences) => {
  expect(titleSentences(title)).toEqual(sentences);
});
