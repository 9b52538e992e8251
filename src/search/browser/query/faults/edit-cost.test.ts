import { expect, it } from 'vitest';
import { editCost } from './edit-cost.ts';

it.each([
  ['the same', 'chung', 'chung', 0],
  ['letters swapped', 'chugn', 'chung', 0.6],
  ['the first letters swapped', 'hcung', 'chung', 0.6],
  ['a letter twice', 'chuung', 'chung', 0.4],
  ['the first letter twice', 'cchung', 'chung', 0.4],
  ['a letter dropped', 'chng', 'chung', 0.8],
  ['the first letter dropped', 'hung', 'chung', 0.8],
  ['a letter too many', 'chuyng', 'chung', 0.8],
  ['the key on the right', 'chumg', 'chung', 0.7],
  ['the key on the left', 'xhung', 'chung', 0.7],
  ['the key below', 'chjng', 'chung', 0.7],
  ['the key above', 'ch7ng', 'chung', 1],
  ['another letter', 'chuzg', 'chung', 1],
  ['two letters', 'vhumg', 'chung', 1.4],
  ['two faults', 'cchugn', 'chung', 1],
  ['the key beside, and another letter', 'xhuzg', 'chung', 1.7],
  ['hỏi for ngã', 'chũng', 'chủng', 0.1],
  ['another tone', 'chúng', 'chủng', 0.4],
  ['no tone', 'chung', 'chủng', 0.4],
  ['d for đ', 'dât', 'đât', 0.4],
  ['another letter with a mark', 'chủnz', 'chảnz', 1],
  ['the key beside, with a mark', 'chỉng', 'chủng', 0.7],
  ['letters swapped, with marks', 'đuầ', 'đầu', 0.6],
  ['nothing', '', 'a', 0.8],
  ['something for nothing', 'a', '', 0.8],
])('%s: “%s” for “%s” costs %d', (_, typed, word, cost) => {
  expect(editCost(typed, word)).toBeCloseTo(cost, 5);
});
