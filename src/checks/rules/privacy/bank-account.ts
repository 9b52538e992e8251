import type { Rule } from '../../rule.ts';
import { allow, looksFor } from './private-lines.ts';

/** The number of a person’s bank account. */
export const bankAccount: Rule = {
  name: 'bank-account',
  severity: 'error',
  allowable: true,
  ...looksFor(
    'bank-account',
    `số tài khoản ngân hàng cạnh tên người; xóa số tài khoản, hoặc dùng tài khoản của cơ quan; ${allow}`,
  ),
};
