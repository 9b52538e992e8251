import { nearest } from '../../../language/nearest.ts';
import type { Rule } from '../../rule.ts';

/**
 * An entry of `allow` for a rule that does not exist or cannot be allowed: its editor believes the finding is allowed.
 */
export const unknownException = (rules: readonly Rule[]): Rule => ({
  name: 'unknown-exception',
  severity: 'error',
  *inDocument({ data, front }) {
    if (!data || !('allow' in data) || data.allow.length === 0) return;
    const allowable = rules.filter((rule) => rule.severity === 'warning' || rule.allowable);
    const names = allowable.map(({ name }) => name);
    for (const [index, { rule }] of data.allow.entries()) {
      if (names.includes(rule)) continue;
      const near = nearest(rule, names);
      const position = front.at(['allow', index, 'rule']);
      const unknown = `không có quy tắc “${rule}”`;
      if (rules.some(({ name }) => name === rule))
        yield { position, message: `lỗi “${rule}” không cho qua được; hãy sửa lỗi ấy rồi xóa mục này` };
      else if (near) yield { position, message: unknown, fixes: [{ kind: 'did-you-mean', text: near }] };
      else yield { position, message: `${unknown}; tên quy tắc ghi trong ngoặc ở cuối dòng báo` };
    }
  },
});
