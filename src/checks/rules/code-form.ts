import { codeFault } from '../../domain/letterhead-form.ts';
import type { Rule } from '../contract.ts';

/** A code that cannot be read as one is shown, but nobody finds the document by it. */
export const codeForm: Rule = {
  name: 'code-form',
  severity: 'warning',
  *find({ documents }) {
    for (const { file, data, front } of documents) {
      if (!data || !('code' in data) || data.code === undefined) continue;
      const message = codeFault(data.code);
      if (message === undefined) continue;
      yield { file, position: front.at(['code']), message };
    }
  },
};
