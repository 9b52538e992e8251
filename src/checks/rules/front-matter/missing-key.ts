import { schemaRule } from './schema-rule.ts';

export const missingKey = schemaRule('missing-key');
