import { parseCode } from '../../domain/document-code.ts';
import type { Rule } from '../contract.ts';

/** A code that cannot be read as one is shown, but nobody finds the document by it. */
export const codeForm: Rule = {
  name: 'code-form',
  severity: 'warning',
  *find({ documents }) {
    for (const { file, data, front } of documents) {
      if (!data || !('code' in data) || data.code === undefined || parseCode(data.code)) continue;
      yield {
        file,
        position: front.at(['code']),
        message: `“${data.code}” không giống số, ký hiệu nào; dạng thường gặp: 45/KH-UBND, 3197/UBND-VX, 06-CTr/TU, hoặc /UBND-VX khi chưa có số`,
      };
    }
  },
};
