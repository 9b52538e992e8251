import { expect, it } from 'vitest';
import { markDifference } from './mark-difference.ts';

it.each([
  ['trứng', 'chứng', 0],
  ['sin', 'sinh', 0],
  ['hổ', 'hỗ', 0.1],
  ['sửa', 'sữa', 0.1],
  ['mối', 'muỗi', 0.4],
  ['đan', 'dân', 0.4],
  ['dân', 'đan', 0.4],
  ['dan', 'đần', 1.2],
  ['đần', 'dan', 1.2],
  ['chứng', 'chung', 0.8],
])('“%s” for “%s” costs %d', (one, other, cost) => {
  expect(markDifference(one, other)).toBeCloseTo(cost, 5);
});
