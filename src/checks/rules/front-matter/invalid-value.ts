import { schemaRule } from './schema-rule.ts';

export const invalidValue = schemaRule('invalid-value');
