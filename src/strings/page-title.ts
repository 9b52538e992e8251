import { shorten } from '../language/text.ts';

/** The most characters of a title that a browser's tab, a bookmark and a search engine show. */
const most = 70;
/** The most of them that the name of the site takes. */
const mostForSite = 35;

/**
 * The title of a page in a browser, shortened at a word; the heading of the page stays whole.
 * @param site the site that the page belongs to: `Phường Mẫu`; undefined for its first page
 */
export function pageTitle(title: string, site?: string): string {
  const end = site === undefined ? '' : ` – ${shorten(site, mostForSite)}`;
  return shorten(title, most - end.length) + end;
}
