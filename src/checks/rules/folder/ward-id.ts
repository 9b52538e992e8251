import { id } from '../../../domain/schema/parts.ts';
import { slugify } from '../../../language/folding.ts';
import type { Rule } from '../../rule.ts';

/** The name of a ward's folder is its id, a part of addresses; it may have only a-z, 0-9 and “-”. */
export const wardId: Rule = {
  name: 'ward-id',
  severity: 'error',
  *inWard({ source }) {
    if (id.safeParse(source.id).success) return;
    yield {
      file: source.folder,
      message: 'tên thư mục là mã của phường, chỉ gồm chữ thường không dấu a-z, chữ số và “-”',
      fixes: [{ kind: 'rename', text: slugify(source.id) || 'ten-phuong' }],
    };
  },
};
