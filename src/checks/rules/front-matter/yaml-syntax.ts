import type { Rule } from '../../rule.ts';
import { formed } from './schema-rule.ts';

/** YAML that cannot be read at all. */
export const yamlSyntax: Rule = {
  name: 'yaml-syntax',
  severity: 'error',
  *find(ward) {
    for (const { file, yaml } of formed(ward)) {
      const first = yaml.faults[0];
      if (first) yield { file, ...first };
    }
  },
};
