import { levelOf } from '../../domain/authority-level.ts';
import type { Citation } from '../../understanding/citations/citation.ts';
import type { Document } from '../model.ts';

/**
 * Finds the document of the ward that a citation means. A code is not unique, because each office counts from 1 each
 * year: a document with another date or another level of issuer is left out.
 * @param sameCode the documents of the ward with the code of the citation
 * @returns undefined if no document fits, or if several do and not exactly one is of the same year and older
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
