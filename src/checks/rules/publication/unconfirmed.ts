import { schemas } from '../../../domain/schema/document.ts';
import { nearest } from '../../../language/nearest.ts';
import type { Rule } from '../../rule.ts';

/** A document that is not a draft, with keys that were read from a scan and not compared with the paper. */
export const unconfirmed: Rule = {
  name: 'unconfirmed',
  severity: 'error',
  *inDocument({ collection, data, front }) {
    if (!data || !('unconfirmed' in data) || data.unconfirmed.length === 0) return;
    const keys = Object.keys(schemas[collection].shape);
    for (const [index, key] of data.unconfirmed.entries()) {
      if (keys.includes(key)) continue;
      const near = nearest(key, keys);
      const message = `không có khóa “${key}”`;
      yield {
        position: front.at(['unconfirmed', index]),
        ...(near
          ? { message, fixes: [{ kind: 'did-you-mean', text: near }] }
          : { message: `${message}; ghi tên khóa, như code, issued, signer` }),
      };
    }
    if (data.draft) return;
    yield {
      position: front.at(['unconfirmed']),
      message: `chưa ai so ${data.unconfirmed.join(', ')} với bản giấy; so xong thì xóa khóa unconfirmed, hoặc để draft: true`,
    };
  },
};
