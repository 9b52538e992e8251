import type { Rule } from '../../rule.ts';
import { allow, looksFor } from './private-lines.ts';

/** Other data of one person: a passport, an insurance, a plate, a letter box, where the home is. */
export const personalData: Rule = {
  name: 'personal-data',
  severity: 'error',
  allowable: true,
  ...looksFor(
    'personal-data',
    `dữ liệu riêng của một người (hộ chiếu, bảo hiểm, mã số thuế cá nhân, biển số xe, thư điện tử riêng, vị trí nhà, thửa đất); xóa, hoặc che bớt; ${allow}`,
  ),
};
