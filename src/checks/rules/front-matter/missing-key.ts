import { formRule } from './schema-rule.ts';

export const missingKey = formRule('missing-key');
