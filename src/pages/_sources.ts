import { memoize } from '../cache/memory.ts';
import type { Sources } from '../channels/sources.ts';
import type { FileSource } from '../content/source.ts';
import { absolute } from '../portal/address.ts';
import type { Document, Portal } from '../portal/model.ts';
import { renderBody } from '../site/body.ts';
import { getFiles, getPortal, plainTextOfDocument } from '../site/portal.ts';

/** The sources of the ward that is built. The text of a document is rendered once for all feeds. */
export async function getSources(): Promise<Sources> {
  const portal = await getPortal();
  const files = await getFiles();
  return {
    html: (document) => feedHtml(document, portal, files),
    text: plainTextOfDocument,
    file: (path) => {
      const file = files.get(path.normalize('NFC'));
      return file?.kind && { bytes: file.bytes, kind: file.kind };
    },
  };
}

const feedHtml = memoize(
  (document: Document, portal: Portal, files: ReadonlyMap<string, FileSource>): string =>
    renderBody(document, portal, files, (path) => absolute(portal, path)),
);
