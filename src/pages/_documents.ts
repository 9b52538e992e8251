import type { ListedCollection } from '../domain/sections.ts';
import type { Document } from '../portal/model.ts';
import { href } from '../site/address.ts';
import { renderBody } from '../site/body.ts';
import { getDocuments, getFiles, getHeadings, getPortal } from '../site/portal.ts';

/** The routes of a collection's documents, withdrawn documents included. */
export const documentPaths = async <Name extends ListedCollection>(collection: Name) =>
  (await getDocuments(collection)).map((document) => ({
    params: { id: document.id },
    props: { document },
  }));

/** Reads what the page of a document needs: the portal, the ward's files, the headings and the text as HTML. */
export async function documentParts(document: Document) {
  const portal = await getPortal();
  const files = await getFiles();
  const headings = await getHeadings(document);
  return { portal, files, headings, html: renderBody(document, portal, files, href) };
}
