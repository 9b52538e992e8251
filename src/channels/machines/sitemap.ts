import { channelPages } from '../../domain/sections.ts';
import { absolute } from '../../portal/address.ts';
import { allSectionPages } from '../../portal/lists/document-list.ts';
import type { Document, Portal } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';
import { lastModified } from '../changes.ts';

/** A page as a sitemap lists it; a page that shows no dated content has no `lastmod`. */
export interface SitemapEntry {
  url: string;
  lastmod?: string;
}

/** Says how a path of the portal stands in its sitemap; undefined for what is not to be found by search engines. */
export type Sitemap = (path: string) => SitemapEntry | undefined;

/** Pages that are useful only to a reader who is on the portal already. Astro calls the page for errors `404/`. */
const unlisted: readonly string[] = [routes.notFound, '404/', routes.search, routes.form];
const unlistedEndings = Object.values(channelPages).map((name) => `/${name}/`);
const isUnlisted = (path: string): boolean =>
  unlisted.includes(path) || unlistedEndings.some((ending) => path.endsWith(ending));

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
    if (isUnlisted(path) || hidden.has(path)) return undefined;
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
    ...portal.topics.map(({ id, documents }) => ({ all: routes.topics, path: routes.topic(id), documents })),
    ...portal.fields.map(({ id, documents }) => ({ all: routes.fields, path: routes.field(id), documents })),
  ];
  return [
    [routes.home, portal.documents],
    ...portal.documents.map((document): [string, Document[]] => [document.path, [document]]),
    ...allSectionPages(portal).map(({ list, items }): [string, Document[]] => [list, items]),
    ...subjects.flatMap(({ all, path, documents }): [string, Document[]][] => [
      [all, documents],
      [path, documents],
    ]),
  ];
}
