import { memoize } from '../cache/memory.ts';
import { linkWard } from '../content/link-ward.ts';
import type { ReadDocument, ReadWard } from '../content/source.ts';
import { dayOf } from '../domain/dates/moment.ts';
import { byText } from '../language/text.ts';
import type { Portal } from '../portal/model.ts';
import { findingInWords } from './reporters/words.ts';
import type { Finding, Offence, Rule } from './rule.ts';
import { rules as everyRule } from './rules/index.ts';

interface CheckOptions {
  rules?: readonly Rule[];
  /** The moment for which the ward is checked, in milliseconds since 1970. */
  now?: number;
  /** Whether the portal is a live preview, which shows drafts and what is published later. */
  preview?: boolean;
}

/**
 * Finds everything that is wrong or doubtful in a ward, in the order of files and lines. Findings that the `allow` of their
 * document names are left out, if they are warnings or errors that may be allowed.
 */
export function checkWard(
  ward: ReadWard,
  { rules = everyRule, now = Date.now(), preview = false }: CheckOptions = {},
): Finding[] {
  const today = dayOf(now);
  const portal = (): Portal | undefined => linkWard(ward, { now, preview });
  const all = rules.flatMap((rule) =>
    [...rule.find(ward, today, portal)].map((offence) => ({ rule, offence })),
  );
  return redact(all.filter((each) => !isAllowed(ward, each)))
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

const documentsOf = memoize(
  ({ documents }: ReadWard): Map<string, ReadDocument> =>
    new Map(documents.map((document) => [document.file, document])),
);

/**
 * Takes the words of secret and private texts out of all findings: a secret file keeps only the findings that say so, and a
 * finding on a private line does not quote that line.
 */
function redact(all: readonly Found[]): Found[] {
  const redacting = all.map(({ offence }) => offence).filter(({ redacts }) => redacts);
  const secretFiles = new Set(redacting.filter(({ redacts }) => redacts === 'file').map(({ file }) => file));
  const privateLines = new Set(redacting.map(lineOf));
  const filesWithPrivateLines = new Set(redacting.map(({ file }) => file));
  return all
    .filter(({ offence }) => offence.redacts || !secretFiles.has(offence.file))
    .map(({ rule, offence }) => {
      if (offence.redacts) return { rule, offence };
      const message = privateLines.has(lineOf(offence))
        ? redactedMessage(offence, 'dòng')
        : offence.quotesOtherLines && filesWithPrivateLines.has(offence.file)
          ? redactedMessage(offence, 'tệp')
          : undefined;
      return message === undefined
        ? { rule, offence }
        : { rule, offence: { ...withoutFixes(offence), message } };
    });
}

/** A fix may quote the line, too. */
const withoutFixes = ({ file, position }: Offence): Pick<Offence, 'file' | 'position'> => ({
  file,
  position,
});

const lineOf = ({ file, position }: Offence): string => `${file}:${position?.line ?? 0}`;

const redactedMessage = ({ redactedName = 'một lỗi nữa' }: Offence, where: 'dòng' | 'tệp'): string =>
  `dòng này còn ${redactedName}; lời báo không nhắc lại nội dung vì ${where} có điều không được công khai`;

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
