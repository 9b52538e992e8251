import { shortDigest } from '../../cache/digest.ts';
import type { Document, DocumentCitation, Related } from '../model.ts';
import type { NamedRelation, ReverseRelation } from '../reverse-relations.ts';
import { namedRelations, reverseRelations } from '../reverse-relations.ts';

/** What leads from a document to others. */
export type DocumentLinks = Record<'citations', DocumentCitation[]> &
  Record<NamedRelation, Related[]> &
  Record<ReverseRelation, Document[]> & { successor: Related | undefined };

export const noLinks = (): DocumentLinks => ({
  citations: [],
  citedBy: [],
  replaces: [],
  replacedBy: [],
  amends: [],
  amendedBy: [],
  implements: [],
  implementedBy: [],
  successor: undefined,
});

/** @param written the digest of the citations as they are in the text */
export function linksAsText(links: DocumentLinks, written: string | undefined): string {
  const named = namedRelations.map((relation) => links[relation].map(relatedAsText));
  const reverse = Object.values(reverseRelations).map((relation) => links[relation].map(({ ref }) => ref));
  const cited = links.citations.map(({ document }) => document?.ref);
  const successor = links.successor && relatedAsText(links.successor);
  return shortDigest(JSON.stringify([...named, ...reverse, cited, successor, written]));
}

const relatedAsText = (related: Related): string =>
  'document' in related ? related.document.ref : `"${related.code}"`;
