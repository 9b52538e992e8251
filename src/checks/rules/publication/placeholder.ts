import { placeholder } from '../../../domain/schema/placeholder.ts';
import type { Rule } from '../../rule.ts';

/** The placeholder line of a new file in a document that is not a draft. */
export const placeholderLeft: Rule = {
  name: 'placeholder',
  severity: 'error',
  *find({ documents }) {
    for (const { file, body, data, inFile } of documents) {
      if (!data || ('draft' in data && data.draft)) continue;
      const line = body.split('\n').findIndex((each) => each.includes(placeholder));
      if (line < 0) continue;
      yield {
        file,
        position: inFile({ line: line + 1, column: 1 }),
        message: `còn dòng nhắc “${placeholder}”; viết nội dung rồi xóa dòng ấy, hoặc để draft: true`,
      };
    }
  },
};
