import { bankAccountAt } from '../../detect/private-data.ts';
import type { Rule } from '../../rule.ts';
import { allow, hints, inLines, textsOf } from './private-lines.ts';

/** The number of a person's bank account. */
export const bankAccount: Rule = {
  name: 'bank-account',
  severity: 'error',
  allowable: true,
  inDocument: (document) =>
    inLines(
      document,
      hints.account,
      ({ text }, index, lines) => bankAccountAt(text, textsOf([lines[index - 1], lines[index + 1]])),
      `có số tài khoản ngân hàng cạnh tên người; xóa số tài khoản, hoặc dùng tài khoản của cơ quan; ${allow}`,
    ),
};
