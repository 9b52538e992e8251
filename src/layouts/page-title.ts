import { shorten } from '../language/text.ts';

/** The most characters of a title that a browser's tab, a bookmark and a search engine show. */
const most = 70;
/** The most of them that the name of the site takes. */
const mostForSite = 35;

/** The end of a title that tells the pages of one list apart: it is never cut off. */
const part = /(?:(?:,| –) (?:năm|tháng|trang) [\d/]+)+$/;

/**
 * The title of a page in a browser, shortened at a word; the heading of the page stays whole.
 * @param site the site that the page belongs to: `Phường Mẫu`; undefined for its first page
 */
export function pageTitle(title: string, site?: string): string {
  const numbers = part.exec(title)?.[0] ?? '';
  const end = numbers + (site === undefined ? '' : ` – ${shorten(site, mostForSite)}`);
  return shorten(title.slice(0, title.length - numbers.length), most - end.length) + end;
}
