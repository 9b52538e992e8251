import { levelOf } from '../../domain/authority-level.ts';
import type { Citation } from '../../understanding/citations/citation.ts';
import type { Document } from '../model.ts';

/**
 * The ward's own document that a citation means, among those of its code. Numbers begin anew each year and every
 * office counts its own: a date or an issuer that differs is another document; two that fit are none.
 */
export function citedDocument(
  citation: Citation,
  from: Document,
  sameCode: readonly Document[],
): Document | undefined {
  const fit = sameCode.filter((document) => document !== from && mayBe(citation, document));
  if (fit.length < 2) return fit[0];
  const then = fit.filter(({ year, day }) => year === from.year && day <= from.day);
  return then.length === 1 ? then[0] : undefined;
}

function mayBe(citation: Citation, { data }: Document): boolean {
  if (!('issuer' in data)) return false;
  const { issued } = citation;
  if (issued && data.issued && !issued.startsWith(data.issued) && !data.issued.startsWith(issued))
    return false;
  const said = levelOf({ code: undefined, issuer: citation.issuer, type: undefined });
  const known = levelOf({ code: undefined, issuer: data.issuer, type: undefined });
  return said === 'other' || known === 'other' || said === known;
}
