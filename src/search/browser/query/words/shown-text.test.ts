import { expect, it } from 'vitest';
import { vocabularyOf } from '../fixtures/ward-words.ts';
import { knownWords } from './known-words.ts';
import { shownText } from './shown-text.ts';

const known = knownWords(
  vocabularyOf([
    'Ngừng cấp điện',
    'hoãn',
    'hoãn gọi',
    'hoan',
    'Xe rác',
    'Thứ hai',
    'Khí thải',
    'không khí',
    'Thứ ba',
    'tổ chức',
    'hoãn',
    'Lớp 1',
  ]),
  { shortForms: [], synonyms: [] },
);

it.each([
  ['ngừng cấp điện to 10', 'mat dien to 10', 'ngừng cấp điện', 'ngừng cấp điện tổ 10'],
  [
    'ngừng cấp điện to dan pho so 3 den 5',
    'mat dien to dan pho so 3 den 5',
    'ngừng cấp điện',
    'ngừng cấp điện tổ dân phố số 3 đến 5',
  ],
  ['ngừng cấp điện khom 3', 'mat dien khom 3', 'ngừng cấp điện', 'ngừng cấp điện khóm 3'],
  ['hoan nghĩa vụ quân sự', 'hoan di linh', 'nghĩa vụ quân sự', 'hoan nghia vu quan su'],
  ['thu gom rác xyz', 'do rac xyz', 'thu gom rác', 'thu gom rác xyz'],
  ['xe thu gom rác', 'xe do rac', 'thu gom rác', 'xe thu gom rác'],
  ['hoan thu gom rác', 'hoan đổ rác', 'thu gom rác', 'hoan thu gom rác'],
  ['tuyen sinh lop 1', 'tuyen sinh lop 1', '', 'tuyen sinh lop 1'],
])('“%s”, where “%s” was typed, is shown as “%4$s”', (text, typed, added, expected) => {
  expect(shownText(text, typed, added, known)).toBe(expected);
});
