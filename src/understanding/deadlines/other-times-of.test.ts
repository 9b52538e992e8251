import { expect, it } from 'vitest';
import { otherTimesOf } from './other-times-of.ts';

it.each<[text: string, times: [words: string, rule: string][]]>([
  ['Bảo vệ lễ hội diễn ra trong tháng 9/2026.', [['trong tháng 9/2026', 'an event']]],
  ['Phấn đấu đến hết năm 2026 giảm 40% số vụ.', [['đến hết năm 2026', 'a target']]],
  ['Rà soát hồ sơ, xong trước ngày 15/9/2026.', []],
  ['Dọn dẹp thường xuyên.', []],
])('the times that are no deadline: %s', (text, times) => {
  expect(otherTimesOf(text, '2026-08-20').map(({ words, rule }) => [words, rule])).toEqual(times);
});
