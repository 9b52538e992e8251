import { linkWard } from '../content/link-ward.ts';
import { publicThroughout } from '../content/public-throughout.ts';
import type { ReadWard } from '../content/source.ts';
import { dayOf } from '../domain/dates/moment.ts';
import { byText } from '../language/text.ts';
import { reportDocuments } from './document-reports.ts';
import { answerableFile } from './exceptions/answerable.ts';
import { divideAllowed } from './exceptions/exceptions.ts';
import { digestsOf, mayBeAnswered } from './exceptions/finding-digest.ts';
import type { KeptFindings } from './kept-findings.ts';
import { nothingKept } from './kept-findings.ts';
import type { Found } from './redact.ts';
import { redact } from './redact.ts';
import { problemInWords } from './reporters/words.ts';
import type { FindingAnswer, Finding, Rule } from './rule.ts';
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
 * document answers for are left out.
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
    reports.get(ref)!.offences.map(([rule, offence, digest]): Found => ({
      rule: byName.get(rule)!,
      offence: { file, ...offence },
      digest: digest ?? undefined,
    })),
  );
  const inWard = rules.flatMap((rule) =>
    Array.from(rule.inWard?.(overview, around) ?? [], (offence) => ({ rule, offence })),
  );
  const all = [...inDocuments, ...withDigests(ward, inWard)];
  const { left, exceptions } = divideAllowed(ward, all, rules);
  const ofExceptions = rules.flatMap((rule) =>
    [...exceptions].flatMap(([file, some]) =>
      Array.from(rule.inExceptions?.(some) ?? [], (offence) => ({ rule, offence: { file, ...offence } })),
    ),
  );
  return redact([...left, ...ofExceptions])
    .map(toFinding)
    .sort(inOrder);
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

/** What was found between documents and in YAML files, with its digests where somebody may answer for it. */
function withDigests(ward: ReadWard, all: readonly Found[]): Found[] {
  const digests = new Map<string, ReturnType<typeof digestsOf>>();
  return all.map((found) => {
    const { rule, offence } = found;
    const file = mayBeAnswered(rule) ? answerableFile(ward, offence.file) : undefined;
    if (!file) return found;
    const digestOf = digests.get(offence.file) ?? digestsOf(file);
    digests.set(offence.file, digestOf);
    return { ...found, digest: digestOf(rule, offence) };
  });
}

function toFinding({ rule, offence: { file, position, message, fixes }, digest }: Found): Finding {
  return {
    file,
    line: position?.line ?? 0,
    column: position?.column ?? 0,
    severity: rule.severity,
    rule: rule.name,
    message,
    ...(fixes && { fixes }),
    ...(digest && { answer: { digest, entry: entryFor(rule) } }),
  };
}

function entryFor({ severity, needsTwo }: Rule): FindingAnswer['entry'] {
  if (severity === 'warning') return 'short';
  return needsTwo ? 'both' : 'whole';
}

const inOrder = (a: Finding, b: Finding): number =>
  byText(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  byText(a.rule, b.rule) ||
  byText(problemInWords(a), problemInWords(b));
