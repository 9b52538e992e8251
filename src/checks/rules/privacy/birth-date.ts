import type { Rule } from '../../rule.ts';
import { allow, looksFor } from './private-lines.ts';

/** A person’s date of birth together with their address: enough to pretend to be that person. */
export const birthDate: Rule = {
  name: 'birth-date',
  severity: 'error',
  allowable: true,
  ...looksFor('birth-date', `ngày sinh kèm nơi ở của một người; xóa một trong hai; ${allow}`),
};
