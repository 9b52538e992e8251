import { reservedId } from '../../../domain/document-id.ts';
import type { Rule } from '../../rule.ts';

/** An id that is an address of the portal itself, or that Windows keeps for a device. */
export const idReserved: Rule = {
  name: 'id-reserved',
  severity: 'error',
  *inDocument({ collection, id, data, front }) {
    for (const [index, old] of (data && 'formerly' in data ? data.formerly : []).entries()) {
      if (reservedId('directives', old))
        yield {
          position: front.at(['formerly', index]),
          message: `địa chỉ cũ “${old}” là của chính cổng nên chưa từng là của một văn bản; hãy xóa, hoặc viết đúng tên tệp cũ`,
        };
    }
    const message = reservedId(collection, id);
    if (message) yield { message };
  },
};
