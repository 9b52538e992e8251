import type { Rule } from '../../rule.ts';
import { allow, looksFor } from './private-lines.ts';

/** A personal identity number. */
export const personalNumber: Rule = {
  name: 'personal-number',
  severity: 'error',
  allowable: true,
  ...looksFor('personal-number', `số định danh cá nhân; xóa, hoặc che bớt các chữ số ở giữa; ${allow}`),
};
