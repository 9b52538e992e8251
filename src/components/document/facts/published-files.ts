import type { FileSource } from '../../../content/source.ts';
import type { FileKind } from '../../../domain/file-kind.ts';
import { routes } from '../../../portal/routes.ts';
import { href } from '../../../site/address.ts';

/** An attachment that the portal publishes, for a link. */
export interface PublishedFile {
  title: string;
  href: string;
  kind: FileKind;
  bytes: number;
}

/** The attachments of a document that are published, in its order. */
export const publishedFiles = (
  attachments: readonly { file: string; title: string }[],
  files: ReadonlyMap<string, FileSource>,
): PublishedFile[] =>
  attachments.flatMap(({ file, title }) => {
    const found = files.get(file.normalize('NFC'));
    return found?.kind
      ? [{ title, href: href(routes.file(found.path)), kind: found.kind, bytes: found.bytes }]
      : [];
  });
