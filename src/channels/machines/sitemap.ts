import { channelPages } from '../../domain/sections.ts';
import { absolute } from '../../portal/address.ts';
import { allSectionPages, subjectPages } from '../../portal/lists/document-list.ts';
import type { Document, Portal } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';
import { lastModified } from '../changes.ts';

/** A page in a sitemap. A page without dated content has no `lastmod`. */
export interface SitemapEntry {
  url: string;
  lastmod?: string;
}

/** Returns the entry of an address below the base path; undefined if search engines must not find the page. */
export type Sitemap = (path: string) => SitemapEntry | undefined;

/** Pages that are useful only to a reader who is on the portal already. Astro calls the page for errors `404/`. */
const unlisted: readonly string[] = [routes.notFound, '404/', routes.search, routes.form, routes.staff];
const unlistedEndings = Object.values(channelPages).map((name) => `/${name}/`);
const isUnlisted = (path: string): boolean =>
  unlisted.includes(path) || unlistedEndings.some((ending) => path.endsWith(ending));

/**
 * The sitemap of a portal: every page except the search page, withdrawn documents and old addresses. The date of a
 * document is the date of its last change; the date of a
 * page of a list is the newest date of the documents on that page.
 */
export function sitemapOf(portal: Portal): Sitemap {
  const hidden = new Set([...portal.withdrawn, ...portal.moved].map(({ path }) => path));
  const changed = new Map<string, number>();
  for (const [path, documents] of listsOf(portal)) {
    for (const document of documents) {
      changed.set(path, Math.max(changed.get(path) ?? 0, Number(lastModified(document))));
    }
  }
  return (path) => {
    if (isUnlisted(path) || hidden.has(path)) return undefined;
    const date = changed.get(path);
    return {
      url: absolute(portal, path),
      ...(date !== undefined && { lastmod: new Date(date).toISOString() }),
    };
  };
}

/** The pages with dated content: each document, and each list with its documents. */
function listsOf(portal: Portal): [path: string, documents: readonly Document[]][] {
  const subjects = [
    ...portal.topics.map((topic) => ({
      all: routes.topics,
      pages: subjectPages(routes.topic(topic.id), topic),
    })),
    ...portal.fields.map((field) => ({
      all: routes.fields,
      pages: subjectPages(routes.field(field.id), field),
    })),
  ];
  return [
    [routes.home, portal.documents],
    ...portal.documents.map((document): [string, Document[]] => [document.path, [document]]),
    ...allSectionPages(portal).map(({ path, items }): [string, Document[]] => [path, items]),
    ...subjects.flatMap(({ all, pages }) =>
      pages.flatMap(({ path, items }): [string, Document[]][] => [
        [all, items],
        [path, items],
      ]),
    ),
  ];
}
