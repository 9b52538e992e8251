import { slugify } from '../language/folding.ts';
import { squeeze } from '../language/text.ts';
import type { CalendarDate } from './dates/calendar-date.ts';
import { yearOf } from './dates/calendar-date.ts';
import type { DocumentCode } from './document-code.ts';
import { codeKey, parseCode } from './document-code.ts';
import { leadingMatter } from './title.ts';

/** What tells one official document from another; a key is absent where it is not known. */
export interface Identified {
  title?: string | undefined;
  type?: string | undefined;
  code?: string | undefined;
  issuer?: string | undefined;
  issued?: CalendarDate | undefined;
}

/** Equal for two papers with one number of one issuer in one year; undefined where number, issuer or year is not known. */
export function numberedAs({ code: written, issuer, issued }: Identified): string | undefined {
  const code = written === undefined ? undefined : parseCode(written);
  const year = code?.year ?? (issued && yearOf(issued));
  return code?.number && year && issuer ? `${codeKey(code)} ${slugify(issuer)} ${year}` : undefined;
}

/**
 * What two papers share that makes them one document: `number` in one year, or `title` where a number or a year is not
 * known, with issuer, date as far as both give it, and symbol or type; undefined where they differ.
 */
export function sameDocument(a: Identified, b: Identified): 'number' | 'title' | undefined {
  const [first, second] = [numberedAs(a), numberedAs(b)];
  if (first !== undefined && second !== undefined) return first === second ? 'number' : undefined;
  const [issuer, title] = [slugify(a.issuer ?? ''), titleKey(a.title)];
  if (!issuer || !title || issuer !== slugify(b.issuer ?? '') || title !== titleKey(b.title))
    return undefined;
  return agreeInDate(a.issued, b.issued) && agreeInKind(a, b) ? 'title' : undefined;
}

const titleKey = (title = ''): string => slugify(leadingMatter(title)?.rest ?? squeeze(title));

/** A month agrees with its days; a date that is not known with every other. */
const agreeInDate = (a: CalendarDate = '', b: CalendarDate = ''): boolean =>
  a.startsWith(b) || b.startsWith(a);

function agreeInKind(a: Identified, b: Identified): boolean {
  const [first, second] = [a, b].map(({ code }) => (code === undefined ? undefined : parseCode(code)));
  if (!first || !second) return !a.type || !b.type || a.type === b.type;
  if (first.number && second.number) return codeKey(first) === codeKey(second);
  return symbolKey(first) === symbolKey(second);
}

const symbolKey = (code: DocumentCode): string => codeKey({ ...code, number: '', year: undefined });
