import { documentId } from '../../../domain/schema/parts.ts';
import { slugify } from '../../../language/folding.ts';
import type { Rule } from '../../rule.ts';

/** An id with other characters than a-z, 0-9 and “-”. Ids are permanent addresses, which must work on all servers. */
export const idForm: Rule = {
  name: 'id-form',
  severity: 'error',
  *inDocument({ id }) {
    if (documentId.safeParse(id).success) return;
    yield {
      message: 'tên tệp chỉ gồm chữ thường không dấu a-z, chữ số và “-”',
      fixes: [{ kind: 'rename', text: `${id.split('/').map(slugify).join('/')}.md` }],
    };
  },
};
