import type { Rule } from '../../rule.ts';

/** Front matter or a file that is not valid YAML. */
export const yamlSyntax: Rule = {
  name: 'yaml-syntax',
  severity: 'error',
  *inDocument({ front }) {
    const [first] = front.faults;
    if (first) yield first;
  },
  *inWard({ yaml: files }) {
    for (const { file, yaml } of files) {
      const [first] = yaml.faults;
      if (first) yield { file, ...first };
    }
  },
};
