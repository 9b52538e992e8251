import { exampleLine } from '../../../content/schema/example-lines.ts';
import type { Issue } from '../../../content/source.ts';
import type { Yaml } from '../../../content/yaml/yaml.ts';
import type { DocumentOffence, Rule } from '../../rule.ts';
import type { Surroundings } from '../../surroundings.ts';

/** Makes the rule for one kind of issue that the schema finds: unknown keys, missing keys, or invalid values. */
export const schemaRule = (kind: Issue['kind']): Rule => ({
  name: kind,
  severity: 'error',
  *inDocument({ front, issues }, around) {
    for (const issue of issues) if (issue.kind === kind) yield offenceOf(issue, front, around);
  },
  *inWard({ yaml: files }, around) {
    for (const { file, yaml, issues } of files)
      for (const issue of issues) if (issue.kind === kind) yield { file, ...offenceOf(issue, yaml, around) };
  },
});

function offenceOf(issue: Issue, yaml: Yaml, around: Surroundings): DocumentOffence {
  const position = issue.kind === 'unknown-key' ? yaml.keyAt(issue.path) : yaml.at(issue.path);
  const fixes = [...(issue.fixes ?? [])];
  if (issue.kind === 'missing-key')
    fixes.push({ kind: 'add-line', text: exampleLine(issue.path, around.today(), around.ward) });
  else if (issue.replacement) fixes.push({ kind: 'run-command' });
  const message = issue.subject === undefined ? issue.message : `${issue.subject}: ${issue.message}`;
  return { position, message, fixes };
}
