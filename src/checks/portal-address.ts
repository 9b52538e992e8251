import { memoize } from '../cache/memory.ts';
import { documentInputs } from '../content/link-ward.ts';
import type { ReadWard } from '../content/source.ts';
import { hasAddress } from '../portal/addresses.ts';
import { linkPortal } from '../portal/link-portal.ts';
import type { Portal } from '../portal/model.ts';
import { routes } from '../portal/routes.ts';

/**
 * Whether an address is on the portal now, or is there at some time: the year of a document that is published later is
 * no fault. Until then the page shows the words of the link alone, as it does for a link to the document itself.
 * @param portal the portal now; undefined if ward.yaml cannot be read, so that no address is known
 */
export function isAddress(ward: ReadWard, portal: Portal | undefined, path: string): boolean {
  if (!portal || hasAddress(portal, path) || hasAddress(everythingOf(portal, ward), path)) return true;
  // A page whose front matter is at fault is not linked, and its own finding is enough.
  return ward.documents.some(
    ({ collection, id }) => collection === 'pages' && path === routes.document(collection, id),
  );
}

/** The portal as if all documents of the ward were published and none were withdrawn. */
const everythingOf = memoize((portal: Portal, ward: ReadWard): Portal =>
  linkPortal({
    ...portal,
    documents: documentInputs(ward.documents).map((document) => ({
      ...document,
      data: { ...document.data, withdrawn: undefined },
    })),
    preview: true,
  }),
);
