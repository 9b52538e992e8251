import { dayOf } from '../domain/dates/moment.ts';
import { readLink } from '../domain/link.ts';
import { isWhollyPublic } from '../portal/public-data.ts';
import { isPublished } from '../portal/publication.ts';
import { isCodeReference, namedReferences, referenceTarget } from '../portal/relations.ts';
import { routes } from '../portal/routes.ts';
import type { MayKeep, ReadDocument } from './source.ts';

/**
 * Tells of the documents of a ward whether readers may know all that they say: they are on the portal with everything in
 * their front matter, and name no document that is not there. No text is read, and nothing is linked.
 * @param now milliseconds since 1970
 */
export function publicThroughout(documents: readonly ReadDocument[], now: number): MayKeep {
  const hidden = documents.filter((document) => !isShown(document, now));
  const refs = new Set(hidden.map(({ ref }) => ref));
  const paths = hidden.flatMap(pathsOf);
  const today = dayOf(now);
  const namesHidden = (document: ReadDocument): boolean =>
    document.links.some((url) => {
      const target = readLink(url, document);
      if (target.kind === 'document') return refs.has(target.ref);
      return target.kind === 'address' && paths.some((path) => target.path.startsWith(path));
    });
  return (document) => {
    const { ref, collection, data } = document;
    if (!data || refs.has(ref) || data.allow.length > 0) return false;
    if ('draft' in data && !isWhollyPublic(data, today)) return false;
    const named = namedReferences(data).filter((reference) => !isCodeReference(reference));
    return (
      !named.some((reference) => refs.has(referenceTarget(reference, collection))) &&
      (hidden.length === 0 || !namesHidden(document))
    );
  };
}

/** Whether a document or a page has a page on the portal. */
const isShown = ({ data }: ReadDocument, now: number): boolean =>
  data !== undefined && (!('draft' in data) || isPublished(data, now));

/** The addresses that a document has, or would have. */
const pathsOf = ({ collection, id, data }: ReadDocument): string[] =>
  [id, ...(data && 'formerly' in data ? data.formerly : [])].map((each) => routes.document(collection, each));
