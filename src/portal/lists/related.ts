import type { Document, Portal, Related } from '../model.ts';
import { inForceFirst } from '../out-of-force.ts';
import { nextOlder, topicsOf } from '../queries.ts';
import { namedRelations } from '../reverse-relations.ts';

/** The most documents that the page of a document names as related. */
const most = 5;

/** A document beside another one, and how it is related; without a relation it has the same topic or field. */
export interface RelatedDocument {
  relation: (typeof namedRelations)[number] | 'implementedBy' | undefined;
  related: Related;
}

/**
 * The documents that the page of a document names as related, at most five: those that its front matter names, those
 * that carry it out, then those of its topics and fields that came just before it. What is out of force is last. What
 * replaces or amends the document is left out: the note above its text names it.
 */
export function relatedOf(document: Document, portal: Portal): RelatedDocument[] {
  const named = [
    ...namedRelations.flatMap((relation) => document[relation].map((related) => ({ relation, related }))),
    ...document.implementedBy.map((each) => ({
      relation: 'implementedBy' as const,
      related: { document: each },
    })),
  ];
  const near = inForceFirst(neighboursOf(document, portal), (each) => each).map((each) => ({
    relation: undefined,
    related: { document: each },
  }));
  const noted = [document, ...document.replacedBy, ...document.amendedBy].map(({ ref }) => ref);
  const chosen = distinct([...named, ...near], new Set(noted)).slice(0, most);
  return inForceFirst(chosen, ({ related }) => ('document' in related ? related.document : undefined));
}

/** The documents of the same topics and fields that came just before, those of topics first. */
function neighboursOf(document: Document, portal: Portal): Document[] {
  const older = (list: 'topics' | 'fields', ids: readonly string[]): Document[] =>
    ids.flatMap((id) => nextOlder(portal, list, id, document.ref, String(most)));
  return [...older('topics', topicsOf(document)), ...older('fields', document.data.fields)];
}

/** Each document or code once, without those that are shown elsewhere. */
function distinct(items: readonly RelatedDocument[], shown: Set<string>): RelatedDocument[] {
  return items.filter(({ related }) => {
    const key = 'document' in related ? related.document.ref : related.code;
    if (shown.has(key)) return false;
    shown.add(key);
    return true;
  });
}
