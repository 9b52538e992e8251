import type { ReadDocument, ReadWard } from '../content/source.ts';
import { dayOf } from '../domain/dates/moment.ts';
import { byText } from '../language/text.ts';
import type { Finding, Offence, Rule } from './rule.ts';
import { rules as everyRule } from './rules/index.ts';

/** What a ward is judged by, and for which moment (milliseconds since 1970). */
interface Judgement {
  rules?: readonly Rule[];
  now?: number;
}

/**
 * Everything that is wrong or doubtful in a ward, at once, in the order of files and lines. A document's `allow` takes
 * out what its editor answers for: warnings, and errors that may be allowed.
 */
export function checkWard(
  ward: ReadWard,
  { rules = everyRule, now = Date.now() }: Judgement = {},
): Finding[] {
  const today = dayOf(now);
  const all = rules.flatMap((rule) => [...rule.find(ward, today)].map((offence) => ({ rule, offence })));
  return hush(all.filter((each) => !isAllowed(ward, each)))
    .map(toFinding)
    .sort(inOrder);
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

interface Found {
  rule: Rule;
  offence: Offence;
}

function isAllowed(ward: ReadWard, { rule, offence }: Found): boolean {
  if (rule.severity === 'error' && !rule.allowable) return false;
  const data = documentsOf(ward).get(offence.file)?.data;
  return (
    data !== undefined && 'allow' in data && data.allow.some((exception) => exception.rule === rule.name)
  );
}

const byFile = new WeakMap<ReadWard, Map<string, ReadDocument>>();

function documentsOf(ward: ReadWard): Map<string, ReadDocument> {
  const known = byFile.get(ward) ?? new Map(ward.documents.map((document) => [document.file, document]));
  byFile.set(ward, known);
  return known;
}

/** Other rules quote what they find: of a secret file they say nothing, of a private line not its words. */
function hush(all: readonly Found[]): Found[] {
  const place = ({ file, position }: Offence): string => `${file}:${position?.line ?? 0}`;
  const hushing = all.map(({ offence }) => offence).filter((offence) => offence.hush);
  const files = new Set(hushing.filter((offence) => offence.hush === 'file').map(({ file }) => file));
  const lines = new Set(hushing.map(place));
  return all
    .filter(({ offence }) => offence.hush || !files.has(offence.file))
    .map((found) =>
      found.offence.hush || !lines.has(place(found.offence))
        ? found
        : { ...found, offence: { ...found.offence, message: hushed(found.offence) } },
    );
}

const hushed = ({ besides = 'một lỗi nữa' }: Offence): string =>
  `dòng này còn ${besides}; lời báo không nhắc lại nội dung vì dòng có điều không được công khai`;

const toFinding = ({ rule, offence: { file, position, message } }: Found): Finding => ({
  file,
  line: position?.line ?? 0,
  column: position?.column ?? 0,
  severity: rule.severity,
  rule: rule.name,
  message,
});

const inOrder = (a: Finding, b: Finding): number =>
  byText(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  byText(a.rule, b.rule) ||
  byText(a.message, b.message);
