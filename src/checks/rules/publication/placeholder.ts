import { placeholder } from '../../../domain/schema/placeholder.ts';
import type { Rule } from '../../rule.ts';

/** The placeholder line of a new file in a document that is not a draft. */
export const placeholderLeft: Rule = {
  name: 'placeholder',
  severity: 'error',
  *inDocument({ body, data, inFile }) {
    if (!data || ('draft' in data && data.draft)) return;
    const line = body.split('\n').findIndex((each) => each.includes(placeholder));
    if (line < 0) return;
    yield {
      position: inFile({ line: line + 1, column: 1 }),
      message: `còn dòng nhắc “${placeholder}”; viết nội dung rồi xóa dòng ấy, hoặc để draft: true`,
    };
  },
};
