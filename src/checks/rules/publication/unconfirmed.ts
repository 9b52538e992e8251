import { schemas } from '../../../domain/schema/document.ts';
import { nearest } from '../../../language/nearest.ts';
import type { Rule } from '../../rule.ts';

/** What was read from a scan and compared by nobody stays a draft. */
export const unconfirmed: Rule = {
  name: 'unconfirmed',
  severity: 'error',
  *find({ documents }) {
    for (const { file, collection, data, front } of documents) {
      if (!data || !('unconfirmed' in data) || data.unconfirmed.length === 0) continue;
      const keys = Object.keys(schemas[collection].shape);
      for (const [index, key] of data.unconfirmed.entries()) {
        if (keys.includes(key)) continue;
        const near = nearest(key, keys);
        const cure = near ? `; có phải “${near}”?` : '; ghi tên khóa, như code, issued, signer';
        yield {
          file,
          position: front.at(['unconfirmed', index]),
          message: `không có khóa “${key}”${cure}`,
        };
      }
      if (data.draft) continue;
      yield {
        file,
        position: front.at(['unconfirmed']),
        message: `chưa ai so ${data.unconfirmed.join(', ')} với bản giấy; so xong thì xóa khóa unconfirmed, hoặc để draft: true`,
      };
    }
  },
};
