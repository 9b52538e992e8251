import { readXml, XmlError } from '../formats/xml.ts';
import { squeeze } from '../language/text.ts';
import type { Announcement } from './city.ts';

/** How many items of a feed are read: the front shows no more of one ward. */
const mostItems = 10;

/**
 * The newest items of a portal's feed that have a title, a date and an address below the portal's own.
 * @returns undefined if the feed is no XML
 */
export function announcementsIn(feed: string, portal: string): Announcement[] | undefined {
  const items: Record<string, string>[] = [];
  let item: Record<string, string> = {};
  const ok = readElements(firstItems(feed), (path, text) => {
    const [, name] = /\/item\/(title|link|pubDate)$/.exec(path) ?? [];
    if (name !== undefined) item[name] = squeeze(text);
    if (!path.endsWith('/item')) return;
    items.push(item);
    item = {};
  });
  if (!ok) return undefined;
  return items.flatMap(({ title = '', link = '', pubDate = '' }) => {
    const at = Date.parse(pubDate);
    return title && link.startsWith(portal) && !Number.isNaN(at) ? [{ title, url: link, at }] : [];
  });
}

/**
 * The addresses in the index of a portal's sitemap that are below the portal's own.
 * @returns undefined if the index is no XML
 */
export function addressesIn(index: string, portal: string): string[] | undefined {
  const found: string[] = [];
  const ok = readElements(index, (path, text) => {
    if (path.endsWith('/loc') && text.trim().startsWith(portal)) found.push(text.trim());
  });
  return ok ? found : undefined;
}

/** A feed without the items after the first ones. Items hold whole texts, and a city has a hundred feeds. */
function firstItems(feed: string): string {
  const parts = feed.split('</item>');
  return parts.length <= mostItems + 1
    ? feed
    : `${parts.slice(0, mostItems).join('</item>')}</item></channel></rss>`;
}

/**
 * Calls `each` at the end of each element with its path, such as `/rss/channel/item/title`, and its own text.
 * @returns whether the text is XML
 */
function readElements(xml: string, each: (path: string, text: string) => void): boolean {
  const open: { path: string; text: string }[] = [];
  try {
    readXml(xml, {
      open({ name, prefix }) {
        const element = { path: `${open.at(-1)?.path ?? ''}/${prefix && `${prefix}:`}${name}`, text: '' };
        open.push(element);
      },
      text(text) {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      close() {
        const element = open.pop();
        if (element) each(element.path, element.text);
      },
    });
    return true;
  } catch (error) {
    if (error instanceof XmlError) return false;
    throw error;
  }
}
