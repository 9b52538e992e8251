import { schemaRule } from './schema-rule.ts';

export const unknownKey = schemaRule('unknown-key');
