import type { Day } from '../domain/dates/calendar-date.ts';
import { firstDay, lastDay } from '../domain/dates/calendar-date.ts';
import { codeKey, parseCode } from '../domain/document-code.ts';
import type { Collection } from '../domain/schema/document.ts';
import type { ListedCollection } from '../domain/sections.ts';
import { listedCollections } from '../domain/sections.ts';
import { citedDocument } from './citations/target.ts';
import type { Document, Related, Status } from './model.ts';
import type { NamedRelation } from './reverse-relations.ts';
import { namedRelations, reverseRelations } from './reverse-relations.ts';

/** Whether a reference is a code: a code has a capital letter, `<collection>/<id>` and an id have none. */
export const isCodeReference = (reference: string): boolean => /\p{Lu}/u.test(reference);

/**
 * The `<collection>/<id>` that a reference means.
 * @param collection the collection of the document that makes the reference, for an id without one
 */
export function referenceTarget(reference: string, collection: Collection): string {
  const [first] = reference.split('/');
  return listedCollections.some((name) => name === first) ? reference : `${collection}/${reference}`;
}

/** The document that a reference or a code means; undefined if there is none, or if several have the code. */
export type Find = (reference: string, collection: ListedCollection) => Document | undefined;

/** Makes the function that finds documents by reference or code. Codes are not unique: each year counts from 1. */
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

/** The documents of each code that has a number, by `codeKey`. */
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

/** Links a document with those that it cites, replaces, amends or implements, in both directions. */
export function linkRelations(
  document: Document,
  find: Find,
  sameCode: ReadonlyMap<string, readonly Document[]>,
): void {
  const relatedTo = (reference: string): Related | undefined => {
    const target = find(reference, document.collection);
    if (target && target !== document) return { document: target };
    return isCodeReference(reference) ? { code: reference } : undefined;
  };
  if (document.withdrawn) {
    const { replacedBy } = document.data.withdrawn!;
    document.successor = replacedBy === undefined ? undefined : relatedTo(replacedBy);
    return;
  }
  for (const relation of namedRelations) {
    const related = referencesIn(document.data, relation).map(relatedTo);
    document[relation] = related.filter((each) => each !== undefined);
    for (const each of document[relation])
      if ('document' in each) linkBack(document, relation, each.document);
  }
  for (const citation of document.citations) {
    citation.document = citedDocument(citation, document, sameCode.get(citation.key) ?? []);
    if (citation.document) linkBack(document, 'citations', citation.document);
  }
}

/** The references that front matter names for one relation; not every collection has every relation. */
function referencesIn(data: object, relation: NamedRelation): readonly string[] {
  const named: Partial<Record<NamedRelation, readonly string[]>> = data;
  return named[relation] ?? [];
}

/** The references that front matter names for all relations. */
export const namedReferences = (data: object): string[] =>
  namedRelations.flatMap((relation) => referencesIn(data, relation));

function linkBack(from: Document, relation: keyof typeof reverseRelations, target: Document): void {
  const back = target[reverseRelations[relation]];
  if (!back.includes(from)) back.push(from);
}

/** Whether a document is in effect on a day. A replacement or an amendment counts from that day on. */
export const takesEffect = ({ data }: Document, today: Day): boolean =>
  !('issuer' in data) || data.effective === undefined || firstDay(data.effective) <= today;

/** Tình trạng hiệu lực of a document whose relations are linked. */
export function statusOf(document: Document, today: Day): Status {
  const inEffect = (other: Document): boolean => takesEffect(other, today);
  if (document.replacedBy.some(inEffect)) return 'replaced';
  const { data } = document;
  if (!('issuer' in data)) return 'in-force';
  if (data.expires !== undefined && lastDay(data.expires) < today) return 'expired';
  if (!inEffect(document)) return 'not-yet';
  return document.amendedBy.some(inEffect) ? 'amended' : 'in-force';
}
