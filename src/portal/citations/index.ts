import { memoize } from '../../cache/memory.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { codeKey, parseCode } from '../../domain/document-code.ts';
import type { DocumentTypeId } from '../../domain/document-type.ts';
import { documentTypeName } from '../../domain/document-type.ts';
import { byText } from '../../language/text.ts';
import { lawKey } from '../../understanding/citations/law.ts';
import type { Document, DocumentCitation, Portal } from '../model.ts';
import { routes } from '../routes.ts';
import { query } from '../traced/query.ts';

/** Văn bản được dẫn chiếu: a document that texts of the ward cite, with all that is known about it. */
export interface CitedDocument {
  key: string;
  /** Its page below the base path: `dan-chieu/45-2025-nq-hdnd/`. */
  path: string;
  code: string;
  type: DocumentTypeId | undefined;
  issued: CalendarDate | undefined;
  issuer: string | undefined;
  title: string | undefined;
  /** Its official address, from references.yaml. */
  url: string | undefined;
  /** The document itself, if it is on this portal. */
  document: Document | undefined;
  /** The documents that cite it, newest first, each with its citation. */
  by: { document: Document; citation: DocumentCitation }[];
}

/** All documents that texts of the ward cite, by key; sorted by type, then by symbol, then newest number first. */
export const citedDocuments = memoize((portal: Portal): Map<string, CitedDocument> => {
  const references = new Map(
    Object.entries(portal.references).map(([code, reference]) => [referenceKey(code), reference]),
  );
  const groups = new Map<string, CitedDocument['by']>();
  for (const document of portal.documents) {
    for (const citation of document.citations) {
      const group = groups.get(citation.key);
      if (group) group.push({ document, citation });
      else groups.set(citation.key, [{ document, citation }]);
    }
  }
  const cited = [...groups].map(([key, by]) => gather(key, by, references.get(key)));
  return new Map(byTypeAndNumber(cited).map((each) => [each.key, each]));
});

/** What is known about a cited document. */
export type CitedFacts = Omit<CitedDocument, 'by'>;

/** What is known about the cited document with a key; undefined if no text of the ward cites it. */
export const citedFacts = query('cited', (portal, key: string): CitedFacts | undefined =>
  allCitedFacts(portal).get(key),
);

/** One answer for all, so that each answer of `citedFacts` follows from it and not from every document of the portal. */
const allCitedFacts = query(
  'all cited',
  (portal): ReadonlyMap<string, CitedFacts> =>
    new Map([...citedDocuments(portal)].map(([key, cited]) => [key, factsOf(cited)])),
);

export const factsOf = ({ by: _, ...facts }: CitedDocument): CitedFacts => facts;

/** The address that a citation links to: the document if it is on this portal, else its page in `dan-chieu/`. */
export const citationTarget = ({ key, document }: DocumentCitation): string =>
  document ? document.path : routes.citation(key);

function gather(
  key: string,
  by: CitedDocument['by'],
  reference: Portal['references'][string] | undefined,
): CitedDocument {
  const first = <Value>(pick: (citation: DocumentCitation) => Value | undefined): Value | undefined =>
    by.map(({ citation }) => pick(citation)).find((value) => value !== undefined);
  const document = first((citation) => citation.document);
  const own = document && 'issuer' in document.data ? document.data : undefined;
  return {
    key,
    path: routes.citation(key),
    code: by[0]!.citation.code,
    type: own?.type ?? first(({ type }) => type),
    issued: reference?.issued ?? own?.issued ?? agreed(by.map(({ citation }) => citation.issued)),
    issuer: reference?.issuer ?? own?.issuer ?? agreed(by.map(({ citation }) => citation.issuer)),
    title: reference?.title ?? own?.title ?? first(({ title }) => title),
    url: reference?.url,
    document,
    by,
  };
}

/** The value that all citations agree on; undefined if they differ or if none gives a value. */
function agreed(values: readonly (string | undefined)[]): string | undefined {
  const said = new Set(values.filter((value) => value !== undefined));
  return said.size === 1 ? [...said][0] : undefined;
}

function referenceKey(code: string): string {
  const parsed = parseCode(code);
  return parsed ? codeKey(parsed) : lawKey(code);
}

function byTypeAndNumber(cited: readonly CitedDocument[]): CitedDocument[] {
  return cited
    .map((each) => ({
      ...numbersOf(each.code),
      each,
      type: each.type ? documentTypeName(each.type) : '\uffff',
    }))
    .sort(
      (a, b) =>
        byText(a.type, b.type) ||
        byText(a.symbol, b.symbol) ||
        b.year - a.year ||
        b.number - a.number ||
        byText(a.each.key, b.each.key),
    )
    .map(({ each }) => each);
}

function numbersOf(code: string): { number: number; year: number; symbol: string } {
  const parsed = parseCode(code);
  return parsed?.number
    ? { number: Number.parseFloat(parsed.number), year: parsed.year ?? 0, symbol: parsed.symbol }
    : { number: 0, year: 0, symbol: code };
}
