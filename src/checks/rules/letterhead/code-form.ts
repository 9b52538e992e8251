import type { SuggestedFix } from '../../../content/suggested-fix.ts';
import { bareCode, codeFault } from '../../../domain/letterhead-form.ts';
import type { Rule } from '../../rule.ts';

/** A code that cannot be read: the page shows it, but search does not find the document by it. */
export const codeForm: Rule = {
  name: 'code-form',
  severity: 'warning',
  *inDocument({ data, front }) {
    if (!data || !('code' in data) || data.code === undefined) return;
    const message = codeFault(data.code);
    if (message === undefined) return;
    const fixes: SuggestedFix[] = bareCode(data.code) === undefined ? [] : [{ kind: 'run-command' }];
    yield { position: front.at(['code']), message, fixes };
  },
};
