import { sections } from '../../domain/sections.ts';
import { absolute } from '../../portal/address.ts';
import { sectionPages } from '../../portal/lists/list.ts';
import type { Document, Portal, ListedCollection } from '../../portal/model.ts';
import { lastModified } from '../changes.ts';

/** A page as a sitemap lists it; a page that shows no dated content has no `lastmod`. */
export interface SitemapEntry {
  url: string;
  lastmod?: string;
}

/** Says how a path of the portal stands in its sitemap; undefined for what is not to be found by search engines. */
export type Sitemap = (path: string) => SitemapEntry | undefined;

/** Pages that are for people already here. */
const unlisted = /^(?:404|tim-kiem|admin)(?:\/|\.html$|$)|\/(?:kenh|nghe|to-roi)\/$/;

/**
 * A portal's sitemap: every page but the search, withdrawn documents and old addresses. A document's date is that of
 * its last change, a list's the newest of what it lists.
 */
export function sitemapOf(portal: Portal): Sitemap {
  const hidden = new Set([...portal.withdrawn, ...portal.moved].map(({ path }) => path));
  const changed = new Map<string, number>();
  for (const [path, documents] of listsOf(portal)) {
    for (const document of documents) {
      changed.set(path, Math.max(changed.get(path) ?? 0, Number(lastModified(document, portal))));
    }
  }
  return (path) => {
    if (unlisted.test(path) || hidden.has(path)) return undefined;
    const date = changed.get(path.replace(/(?<=\/)trang\/\d+\/$/, ''));
    return {
      url: absolute(portal, path),
      ...(date !== undefined && { lastmod: new Date(date).toISOString() }),
    };
  };
}

/** What shows dated content: each document, and each list with what it lists. */
function listsOf(portal: Portal): [path: string, documents: readonly Document[]][] {
  const subjects = [
    ...portal.topics.map(({ id, documents }) => ({ root: 'chuyen-muc/', id, documents })),
    ...portal.fields.map(({ id, documents }) => ({ root: 'linh-vuc/', id, documents })),
  ];
  return [
    ['', portal.documents],
    ...portal.documents.map((document): [string, Document[]] => [document.path, [document]]),
    ...(Object.keys(sections) as ListedCollection[])
      .flatMap((collection) => sectionPages(portal, collection))
      .map(({ list, documents }): [string, Document[]] => [list, documents]),
    ...subjects.flatMap(({ root, id, documents }): [string, Document[]][] => [
      [root, documents],
      [`${root}${id}/`, documents],
    ]),
  ];
}
