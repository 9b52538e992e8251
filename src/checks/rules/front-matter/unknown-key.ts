import { formRule } from './schema-rule.ts';

export const unknownKey = formRule('unknown-key');
