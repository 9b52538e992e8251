import { memoize } from '../cache/memory.ts';
import { documentInputs } from '../content/link-ward.ts';
import type { ReadWard } from '../content/source.ts';
import { nearest } from '../language/nearest.ts';
import { addressesOfEveryMoment, hasAddress } from '../portal/addresses.ts';
import { linkPortal } from '../portal/link-portal.ts';
import type { DocumentInput, Portal } from '../portal/model.ts';
import { routes } from '../portal/routes.ts';

/**
 * Whether an address is on the portal now, or is there at some time: the year of a document that is published later is
 * no fault. Until then the page shows the words of the link alone, as it does for a link to the document itself.
 * @param portal links the portal as it is now; returns undefined if ward.yaml cannot be read, so that no address is known
 */
export function isAddress(ward: ReadWard, portal: () => Portal | undefined, path: string): boolean {
  if (knownWithoutPortal(ward).has(path)) return true;
  const now = portal();
  return !now || hasAddress(now, path) || hasAddress(everythingOf(now, ward), path);
}

/** The page of the portal whose address is most like a wrong one, of those that need no linked portal. */
export const nearestAddress = (ward: ReadWard, path: string): string | undefined =>
  nearest(
    path,
    [...knownWithoutPortal(ward)].filter((address) => address.endsWith('/')),
  );

/** The addresses that need no linked portal, which most links lead to: those of every moment, and of documents. */
const knownWithoutPortal = memoize(({ ward, documents }: ReadWard): ReadonlySet<string> => {
  // A page whose front matter is at fault is not linked, and its own finding is enough.
  const linked = documents.filter(({ collection, data }) => collection === 'pages' || data);
  return new Set([
    ...(ward ? addressesOfEveryMoment(ward) : []),
    ...linked.map(({ collection, id }) => routes.document(collection, id)),
  ]);
});

/** A document as if it were not withdrawn. Its text is still read only when it is asked for. */
const published = (document: DocumentInput): DocumentInput =>
  Object.create(document, {
    data: { value: { ...document.data, withdrawn: undefined }, enumerable: true },
  }) as DocumentInput;

/** The portal as if all documents of the ward were published and none were withdrawn. */
const everythingOf = memoize((portal: Portal, ward: ReadWard): Portal =>
  linkPortal({
    ...portal,
    documents: documentInputs(ward.documents).map(published),
    preview: true,
  }),
);
