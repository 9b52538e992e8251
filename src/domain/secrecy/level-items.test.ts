import { expect, it } from 'vitest';
import { levelItems } from './level-items.ts';

it.each<[string, string[], [number, boolean][]]>([
  ['an item alone', ['Kính gửi các tổ', '- Mật', 'Họp dân'], [[1, true]]],
  ['with its word', ['1. Độ tối mật.'], [[0, true]]],
  [
    'the Law’s list',
    ['1. Độ Tuyệt mật;', '2. Độ Tối mật;', '3. Độ Mật.'],
    [0, 1, 2].map((at) => [at, false]),
  ],
  [
    'the list with words between',
    ['- Tối mật', 'là …', '- Mật'],
    [
      [0, false],
      [2, false],
    ],
  ],
  ['among other things', ['- Đường', '- Mật', '- Sữa'], []],
  ['a line that is no item', ['Mật'], []],
  ['in capitals, which is a stamp by itself', ['- MẬT'], []],
])('%s', (_, lines, items) => {
  expect([...levelItems(lines)]).toEqual(items);
});
