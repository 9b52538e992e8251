import { slugify } from '../language/folding.ts';
import { squeeze } from '../language/text.ts';
import type { CalendarDate } from './dates/calendar-date.ts';
import { yearOf } from './dates/calendar-date.ts';
import type { DocumentCode } from './document-code.ts';
import { codeKey, parseCode } from './document-code.ts';
import { leadingMatter } from './title.ts';

/** The facts that identify an official document; undefined if not known. */
export interface Identified {
  title?: string | undefined;
  type?: string | undefined;
  code?: string | undefined;
  issuer?: string | undefined;
  issued?: CalendarDate | undefined;
}

/**
 * A key that is equal for two documents with the same number, issuer and year; undefined if one of these is not known.
 */
export function numberKey({ code: written, issuer, issued }: Identified): string | undefined {
  const code = written === undefined ? undefined : parseCode(written);
  const year = code?.year ?? (issued && yearOf(issued));
  return code?.number && year && issuer ? `${codeKey(code)} ${slugify(issuer)} ${year}` : undefined;
}

/**
 * A key that is equal for two documents whose number is blank, with the same type, title, issuer and month; undefined
 * if the document has a number or no code at all (it may be a form), or if the month is not known.
 */
export function blankNumberKey({ code, type, title, issuer, issued }: Identified): string | undefined {
  if (!code || parseCode(code)?.number !== '' || issued === undefined || issued.length < 7) return undefined;
  return [type, slugify(title ?? ''), slugify(issuer ?? ''), issued.slice(0, 7)].join(' ');
}

/**
 * Compares two documents as far as both are known. `number`: they have the same number in one year. `title`: a number
 * or a year is not known, but title, issuer, date, and symbol or type agree. Undefined: they are different documents.
 */
export function sameDocument(a: Identified, b: Identified): 'number' | 'title' | undefined {
  const [first, second] = [numberKey(a), numberKey(b)];
  if (first !== undefined && second !== undefined) return first === second ? 'number' : undefined;
  const [issuer, title] = [slugify(a.issuer ?? ''), titleKey(a.title)];
  if (!issuer || !title || issuer !== slugify(b.issuer ?? '') || title !== titleKey(b.title))
    return undefined;
  return agreeInDate(a.issued, b.issued) && agreeInKind(a, b) ? 'title' : undefined;
}

const titleKey = (title = ''): string => slugify(leadingMatter(title)?.rest ?? squeeze(title));

/** A month agrees with its days; an unknown date agrees with every date. */
const agreeInDate = (a: CalendarDate = '', b: CalendarDate = ''): boolean =>
  a.startsWith(b) || b.startsWith(a);

function agreeInKind(a: Identified, b: Identified): boolean {
  const [first, second] = [a, b].map(({ code }) => (code === undefined ? undefined : parseCode(code)));
  if (!first || !second) return !a.type || !b.type || a.type === b.type;
  if (first.number && second.number) return codeKey(first) === codeKey(second);
  return symbolKey(first) === symbolKey(second);
}

const symbolKey = (code: DocumentCode): string => codeKey({ ...code, number: '', year: undefined });
