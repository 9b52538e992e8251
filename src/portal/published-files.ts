import { readLink } from '../domain/link.ts';
import type { Collection } from '../domain/schema/document.ts';
import { byText } from '../language/text.ts';
import type { Document, Page, Portal } from './model.ts';

/** A text whose links and images are asked for. */
export interface LinkedText {
  collection: Collection;
  id: string;
  body: string;
}

/**
 * The paths below `files/` that a published document, a page or ward.yaml names, each once, in alphabetical order. A
 * withdrawn document names none: what only it named is not published any more.
 * @param linksOf the addresses of a text's links and images, as its author wrote them.
 */
export function publishedFiles(portal: Portal, linksOf: (text: LinkedText) => readonly string[]): string[] {
  const texts: LinkedText[] = [
    ...portal.documents,
    ...portal.pages.map((page) => ({ ...page, collection: 'pages' as const })),
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

/** Most texts name no file; only `%` and `&` can write the folder's name in other letters. */
const mayNameFiles = /files|[%&]/;

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
