import type { FileKind } from '../domain/file-kind.ts';
import type { Document, Portal } from '../portal/model.ts';
import { findDocument } from '../portal/queries.ts';
import { isCodeReference } from '../portal/relations.ts';

/** What channels are told of the world outside the portal's own values, so that they read and render nothing. */
export interface Sources {
  /** A document's text as safe HTML, its links absolute. */
  html(document: Document): string;
  /** A document's text without any mark-up, for a description where it has no summary. */
  text(document: Document): string;
  /** A file below `files/`; undefined where there is none that may be published. */
  file(path: string): PublishedFile | undefined;
}

/** A file as it is published. */
export interface PublishedFile {
  bytes: number;
  kind: FileKind;
}

/** A feed: `feedsOf` lists them all, `feedOf` writes one. */
export interface Feed {
  /** Below the base path: `van-ban/rss.xml`. */
  path: string;
  /** The page that shows the same: `van-ban/`. */
  page: string;
  /** What it carries, for a list of this ward's feeds: `Lĩnh vực Y tế`. */
  name: string;
  /** The same with the ward's name, for a reader's list of feeds: `Lĩnh vực Y tế – Phường Mẫu`. */
  title: string;
  description: string;
  /** What it may carry, withdrawals that are still told among them; `feedOf` takes the newest. */
  documents: Document[];
}

/** What takes a withdrawn document's place: a document where the portal shows it, or a code that is all we know. */
export function successorOf(document: Document, portal: Portal): Document | string | undefined {
  const reference = document.data.withdrawn?.replacedBy;
  if (reference === undefined) return undefined;
  const successor = findDocument(portal, reference, document.collection);
  if (successor && !successor.withdrawn) return successor;
  return isCodeReference(reference) ? reference : undefined;
}
