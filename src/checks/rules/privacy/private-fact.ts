import type { Rule } from '../../rule.ts';
import { allow, looksFor } from './private-lines.ts';

/** A fact of health, disability, adoption, poverty or punishment that is said of a person by name. */
export const privateFact: Rule = {
  name: 'private-fact',
  severity: 'error',
  allowable: true,
  ...looksFor(
    'private-fact',
    `chuyện riêng (sức khỏe, khuyết tật, con nuôi, hoàn cảnh nghèo, hình phạt) cạnh tên người; xóa điều ấy, hoặc chỉ ghi chữ cái đầu của tên; ${allow}`,
  ),
};
