import { memoize } from '../cache/memory.ts';
import { linkWard } from '../content/link-ward.ts';
import { publicThroughout } from '../content/public-throughout.ts';
import type { ReadDocument, ReadWard } from '../content/source.ts';
import { dayOf } from '../domain/dates/moment.ts';
import { byText } from '../language/text.ts';
import { reportDocuments } from './document-reports.ts';
import type { KeptFindings } from './kept-findings.ts';
import { nothingKept } from './kept-findings.ts';
import type { Found } from './redact.ts';
import { redact } from './redact.ts';
import { findingInWords } from './reporters/words.ts';
import type { Finding, Rule } from './rule.ts';
import { rules as everyRule } from './rules/index.ts';
import type { WardOverview } from './surroundings.ts';

interface CheckOptions {
  rules?: readonly Rule[];
  /** The moment for which the ward is checked, in milliseconds since 1970. */
  now?: number;
  /** Whether the portal is a live preview, which shows drafts and what is published later. */
  preview?: boolean;
  /** What was found in the documents before; every document is checked if this is undefined. */
  kept?: KeptFindings;
}

/**
 * Finds everything that is wrong or doubtful in a ward, in the order of files and lines. Findings that the `allow` of their
 * document names are left out, if they are warnings or errors that may be allowed.
 */
export function checkWard(
  ward: ReadWard,
  { rules = everyRule, now = Date.now(), preview = false, kept = nothingKept }: CheckOptions = {},
): Finding[] {
  const { reports, around } = reportDocuments(ward, {
    rules,
    today: dayOf(now),
    portal: () => linkWard(ward, { now, preview }),
    isPublic: publicThroughout(ward.documents, now),
    kept,
  });
  const named = new Set([...reports.values()].flatMap(({ files }) => files));
  const overview: WardOverview = {
    ...ward,
    placeOf: ({ ref }, path) => ward.byRef.get(ref)!.front.at(path),
    unusedFiles: [...ward.source.files.keys()].filter((path) => !named.has(path)),
  };
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  const inDocuments = ward.documents.flatMap(({ file, ref }) =>
    reports
      .get(ref)!
      .offences.map(([rule, offence]) => ({ rule: byName.get(rule)!, offence: { file, ...offence } })),
  );
  const inWard = rules.flatMap((rule) =>
    Array.from(rule.inWard?.(overview, around) ?? [], (offence) => ({ rule, offence })),
  );
  return redact([...inDocuments, ...inWard].filter((each) => !isAllowed(ward, each)))
    .map(toFinding)
    .sort(inOrder);
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

function isAllowed(ward: ReadWard, { rule, offence }: Found): boolean {
  if (rule.severity === 'error' && !rule.allowable) return false;
  const data = documentsOf(ward).get(offence.file)?.data;
  return (
    data !== undefined && 'allow' in data && data.allow.some((exception) => exception.rule === rule.name)
  );
}

const documentsOf = memoize(
  ({ documents }: ReadWard): Map<string, ReadDocument> =>
    new Map(documents.map((document) => [document.file, document])),
);

const toFinding = ({ rule, offence: { file, position, message, fixes } }: Found): Finding => ({
  file,
  line: position?.line ?? 0,
  column: position?.column ?? 0,
  severity: rule.severity,
  rule: rule.name,
  message,
  ...(fixes && { fixes }),
});

const inOrder = (a: Finding, b: Finding): number =>
  byText(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  byText(a.rule, b.rule) ||
  byText(findingInWords(a), findingInWords(b));
