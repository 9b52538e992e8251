import { formRule } from './schema-rule.ts';

export const invalidValue = formRule('invalid-value');
