import { bareCode, codeFault } from '../../../domain/letterhead-form.ts';
import type { Rule } from '../../rule.ts';

/** A code that cannot be read as one is shown, but nobody finds the document by it. */
export const codeForm: Rule = {
  name: 'code-form',
  severity: 'warning',
  *find({ documents }) {
    for (const { file, data, front } of documents) {
      if (!data || !('code' in data) || data.code === undefined) continue;
      const fault = codeFault(data.code);
      if (fault === undefined) continue;
      const cure = bareCode(data.code) === undefined ? '' : ', hoặc chạy npm run check -- --fix';
      yield { file, position: front.at(['code']), message: fault + cure };
    }
  },
};
