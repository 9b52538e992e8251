import { exampleLine } from '../../../content/schema/example-lines.ts';
import type { Issue, ReadWard } from '../../../content/source.ts';
import type { Rule } from '../../rule.ts';

/** Makes the rule for one kind of issue that the schema finds: unknown keys, missing keys, or invalid values. */
export const schemaRule = (kind: Issue['kind']): Rule => ({
  name: kind,
  severity: 'error',
  *find(ward, today) {
    for (const { file, yaml, issues } of filesWithSchema(ward)) {
      for (const issue of issues.filter((each) => each.kind === kind)) {
        const position = kind === 'unknown-key' ? yaml.keyAt(issue.path) : yaml.at(issue.path);
        const fixes = [...(issue.fixes ?? [])];
        if (kind === 'missing-key')
          fixes.push({ kind: 'add-line', text: exampleLine(issue.path, today, ward.ward) });
        else if (issue.replacement) fixes.push({ kind: 'run-command' });
        const message = issue.subject === undefined ? issue.message : `${issue.subject}: ${issue.message}`;
        yield { file, position, message, fixes };
      }
    }
  },
});

export function* filesWithSchema(ward: ReadWard) {
  yield* ward.yaml;
  for (const document of ward.documents)
    yield { file: document.file, yaml: document.front, issues: document.issues };
}
