import { nearest } from '../../../language/nearest.ts';
import type { Rule } from '../../rule.ts';

/**
 * An entry of `allow` for a rule that does not exist or cannot be allowed: its editor believes the finding is allowed.
 */
export const unknownException = (rules: readonly Rule[]): Rule => ({
  name: 'unknown-exception',
  severity: 'error',
  *find({ documents }) {
    const allowable = rules.filter((rule) => rule.severity === 'warning' || rule.allowable);
    const names = allowable.map(({ name }) => name);
    for (const { file, data, front } of documents) {
      if (!data || !('allow' in data)) continue;
      for (const [index, { rule }] of data.allow.entries()) {
        if (names.includes(rule)) continue;
        const near = nearest(rule, names);
        const place = { file, position: front.at(['allow', index, 'rule']) };
        const unknown = `không có quy tắc “${rule}”`;
        if (rules.some(({ name }) => name === rule))
          yield { ...place, message: `lỗi “${rule}” không cho qua được; hãy sửa lỗi ấy rồi xóa mục này` };
        else if (near) yield { ...place, message: unknown, fixes: [{ kind: 'did-you-mean', text: near }] };
        else yield { ...place, message: `${unknown}; tên quy tắc ghi trong ngoặc ở cuối dòng báo` };
      }
    }
  },
});
