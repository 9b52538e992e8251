import type { Day } from '../domain/dates/calendar-date.ts';
import { firstDay, lastDay } from '../domain/dates/calendar-date.ts';
import { codeKey, parseCode } from '../domain/document-code.ts';
import type { Collection } from '../domain/schema/document.ts';
import { citedDocument } from './citations/target.ts';
import type { Document, Related, Status, ListedCollection } from './model.ts';

/** Whether a reference is a code: what holds a capital letter is one, `<collection>/<id>` or an id is not. */
export const isCodeReference = (reference: string): boolean => /\p{Lu}/u.test(reference);

/** The `<collection>/<id>` that a reference means, in the collection of the document that makes it. */
export function referenceTarget(reference: string, collection: Collection): string {
  const [first] = reference.split('/');
  return first === 'directives' || first === 'plans' || first === 'news'
    ? reference
    : `${collection}/${reference}`;
}

/** Finds what a reference or a code means. */
export type Find = (reference: string, collection: ListedCollection) => Document | undefined;

/** Finds what references and codes mean; a code that several documents carry, as each year's first does, finds none. */
export function finder(all: readonly Document[]): Find {
  const byRef = new Map(all.map((document) => [document.ref, document]));
  const sameCode = byCode(all);
  return (reference, collection) => {
    if (!isCodeReference(reference)) return byRef.get(referenceTarget(reference, collection));
    const code = parseCode(reference);
    const some = code && sameCode.get(codeKey(code));
    return some?.length === 1 ? some[0] : undefined;
  };
}

/** The documents of each numbered code. */
export function byCode(all: readonly Document[]): Map<string, Document[]> {
  const documents = new Map<string, Document[]>();
  for (const document of all) {
    if (!document.code?.number) continue;
    const key = codeKey(document.code);
    const some = documents.get(key);
    if (some) some.push(document);
    else documents.set(key, [document]);
  }
  return documents;
}

/** Reads what a document says of others, on both sides. */
export function relate(
  document: Document,
  find: Find,
  sameCode: ReadonlyMap<string, readonly Document[]>,
): void {
  if (document.withdrawn) return;
  const link = (
    references: readonly string[],
    reverse: 'replacedBy' | 'amendedBy' | 'implementedBy',
  ): Related[] =>
    references.map((reference) => {
      const target = find(reference, document.collection);
      if (!target || target === document) return { code: reference };
      if (!target[reverse].includes(document)) target[reverse].push(document);
      return { document: target };
    });
  const { data } = document;
  if ('replaces' in data) document.replaces = link(data.replaces, 'replacedBy');
  if ('amends' in data) document.amends = link(data.amends, 'amendedBy');
  if ('implements' in data) document.implements = link(data.implements, 'implementedBy');
  for (const citation of document.citations) {
    citation.document = citedDocument(citation, document, sameCode.get(citation.key) ?? []);
    citation.document?.citedBy.push(document);
  }
}

/** A replacement or an amendment counts from the day on which it takes effect itself. */
export const takesEffect = ({ data }: Document, today: Day): boolean =>
  !('issuer' in data) || data.effective === undefined || firstDay(data.effective) <= today;

/** Tình trạng hiệu lực of a document whose relations are known. */
export function statusOf(document: Document, today: Day): Status {
  const inEffect = (other: Document): boolean => takesEffect(other, today);
  if (document.replacedBy.some(inEffect)) return 'replaced';
  const { data } = document;
  if (!('issuer' in data)) return 'in-force';
  if (data.expires !== undefined && lastDay(data.expires) < today) return 'expired';
  if (!inEffect(document)) return 'not-yet';
  return document.amendedBy.some(inEffect) ? 'amended' : 'in-force';
}
