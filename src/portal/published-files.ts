import { readLink } from '../domain/link.ts';
import type { Collection } from '../domain/schema/document.ts';
import { byText } from '../language/text.ts';
import type { Document, Page, Portal } from './model.ts';

/** A text with links and images. */
export interface LinkedText {
  collection: Collection;
  id: string;
  body: string;
}

/**
 * The paths below `files/` that a published document, a page or ward.yaml names, each once, in alphabetical order.
 * Files that only withdrawn documents name are not published any more.
 * @param linksOf returns the addresses of the links and images of a text, as its author wrote them
 */
export function publishedFiles(portal: Portal, linksOf: (text: LinkedText) => readonly string[]): string[] {
  const texts: LinkedText[] = [
    ...portal.documents,
    ...portal.pages.map(({ id, body }) => ({ collection: 'pages' as const, id, body })),
  ];
  const named = [
    portal.ward.emblem,
    ...portal.documents.flatMap(({ data }) => namedBy(data)),
    ...texts
      .filter(({ body }) => mayNameFiles.test(body))
      .flatMap((text) => linksOf(text).map((url) => fileOf(url, text))),
  ];
  return [...new Set(named.filter((path) => path !== undefined).map((path) => path.normalize('NFC')))].sort(
    byText,
  );
}

/** Finds quickly the texts that may name a file. The name of the folder can be encoded only with `%` or `&`. */
const mayNameFiles = /files|tep\/|[%&]/;

function namedBy(data: Document['data'] | Page['data']): (string | undefined)[] {
  return [
    ...('attachments' in data ? data.attachments.map(({ file }) => file) : []),
    ...('image' in data ? [data.image] : []),
    ...('audio' in data ? [data.audio] : []),
  ];
}

function fileOf(url: string, from: LinkedText): string | undefined {
  const target = readLink(url, from);
  return target.kind === 'file' ? target.path : undefined;
}
