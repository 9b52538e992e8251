import { byText } from '../domain/text.ts';
import type { Finding, Rule } from './contract.ts';
import type { ReadWard } from '../content/source.ts';
import { rules as everyRule } from './rules/index.ts';

/**
 * Everything that is wrong or doubtful in a ward, at once, in the order of files and lines. A document's `allow` takes
 * out the warnings that its editor answers for; what is refused stays refused.
 */
export function checkWard(ward: ReadWard, rules: readonly Rule[] = everyRule): Finding[] {
  const findings = rules.flatMap((rule) =>
    [...rule.find(ward)].map(({ file, position, message }): Finding => ({
      file,
      line: position?.line ?? 0,
      column: position?.column ?? 0,
      severity: rule.severity,
      rule: rule.name,
      message,
    })),
  );
  return findings.filter((finding) => !isAllowed(ward, finding)).sort(inOrder);
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

function isAllowed(ward: ReadWard, { file, rule, severity }: Finding): boolean {
  if (severity === 'error') return false;
  const data = ward.documents.find((document) => document.file === file)?.data;
  return data !== undefined && 'allow' in data && data.allow.some((exception) => exception.rule === rule);
}

const inOrder = (a: Finding, b: Finding): number =>
  byText(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  byText(a.rule, b.rule) ||
  byText(a.message, b.message);
