import { readLink } from '../domain/link.ts';
import type { Collection } from '../domain/schema/document.ts';
import { readWardLink } from '../domain/ward/ward-link.ts';
import { byText } from '../language/text.ts';
import type { Document, Page, Portal } from './model.ts';

/**
 * The paths below `files/` that a published document, a page or ward.yaml names, each once, in alphabetical order.
 * Files that only withdrawn documents name are not published any more.
 */
export function publishedFiles(portal: Portal): string[] {
  const named = [
    portal.ward.emblem,
    ...portal.ward.shortcuts.map(({ link }) => fileOf(link, portal.ward.url)),
    ...portal.documents.flatMap(({ data }) => namedBy(data)),
    ...portal.documents.flatMap(filesIn),
    ...portal.pages.flatMap(({ id, links }) => filesIn({ collection: 'pages', id, links })),
  ];
  return [...new Set(named.filter((path) => path !== undefined).map((path) => path.normalize('NFC')))].sort(
    byText,
  );
}

function namedBy(data: Document['data'] | Page['data']): (string | undefined)[] {
  return [
    ...('attachments' in data ? data.attachments.map(({ file }) => file) : []),
    ...('image' in data ? [data.image] : []),
    ...('audio' in data ? [data.audio] : []),
  ];
}

/** The files that the links and images of a text name. */
function filesIn(text: { collection: Collection; id: string; links: readonly string[] }): string[] {
  return text.links.flatMap((url) => {
    const target = readLink(url, text);
    return target.kind === 'file' ? [target.path] : [];
  });
}

function fileOf(link: string, url: string): string | undefined {
  const { target } = readWardLink(link, url);
  return target.kind === 'file' ? target.path : undefined;
}
