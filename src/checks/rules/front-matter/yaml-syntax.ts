import type { Rule } from '../../rule.ts';
import { filesWithSchema } from './schema-rule.ts';

/** Front matter or a file that is not valid YAML. */
export const yamlSyntax: Rule = {
  name: 'yaml-syntax',
  severity: 'error',
  *find(ward) {
    for (const { file, yaml } of filesWithSchema(ward)) {
      const first = yaml.faults[0];
      if (first) yield { file, ...first };
    }
  },
};
