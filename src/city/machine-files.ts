import { escapeMarkup } from '../language/markup.ts';
import { routes } from '../portal/routes.ts';
import { cityWords } from '../strings/city.ts';
import type { City, CityWard } from './city.ts';
import { cityRoutes } from './routes.ts';

/** The files of a front for other programs, by their paths below its address. */
export const machineFiles = (city: City): ReadonlyMap<string, string> =>
  new Map([
    [cityRoutes.opml, opmlOf(city)],
    [cityRoutes.wards, wardsOf(city)],
    [routes.robots, robotsOf(city)],
    ...(city.url === undefined ? [] : sitemapOf(city, city.url)),
  ]);

/** OPML 2.0: the main feed of each ward, in a folder for each city. Feed readers subscribe to all of them at once. */
function opmlOf({ name, wards }: City): string {
  const cities = Map.groupBy(wards, (ward) => ward.city);
  const folders = [...cities].map(
    ([city, members]) =>
      `<outline text="${escapeMarkup(city)}">\n${members.map(feedOutline).join('\n')}\n</outline>`,
  );
  return lines(
    declaration,
    '<opml version="2.0">',
    `<head><title>${escapeMarkup(cityWords.site(wards, name))}</title></head>`,
    '<body>',
    ...folders,
    '</body>',
    '</opml>',
  );
}

function feedOutline({ name, url }: CityWard): string {
  const text = escapeMarkup(name);
  const feed = escapeMarkup(url + routes.feed(routes.home));
  return `<outline type="rss" text="${text}" title="${text}" xmlUrl="${feed}" htmlUrl="${escapeMarkup(url)}" language="vi"/>`;
}

/** What the portals tell about their wards, in one file. */
function wardsOf({ wards }: City): string {
  const facts = wards.map(({ home: _home, search: _search, ...told }) => JSON.stringify(told));
  return lines('{', '"wards": [', facts.join(',\n'), ']', '}');
}

/**
 * Crawlers read this file only at the top of a host: it is for all wards below it. If the front's own address is
 * unknown, it names the sitemap of each ward.
 */
function robotsOf({ url, wards }: City): string {
  const maps = url === undefined ? wards.map((ward) => ward.url + routes.sitemap) : [url + routes.sitemap];
  return lines('User-agent: *', 'Allow: /', '', ...maps.map((map) => `Sitemap: ${map}`));
}

/**
 * The index names the files of the wards' sitemaps, because an index may not name another index, and one file with the
 * front's own page. Wards on other hosts have a `robots.txt` of their own.
 */
function sitemapOf({ sitemaps }: City, url: string): [path: string, text: string][] {
  const own = 'sitemap-0.xml';
  const entry = (tag: string, address: string): string =>
    `<${tag}><loc>${escapeMarkup(address)}</loc></${tag}>`;
  const index = [url + own, ...sitemaps].map((address) => entry('sitemap', address));
  return [
    [routes.sitemap, lines(declaration, `<sitemapindex ${sitemapSpace}>`, ...index, '</sitemapindex>')],
    [own, lines(declaration, `<urlset ${sitemapSpace}>`, entry('url', url), '</urlset>')],
  ];
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const sitemapSpace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const lines = (...each: readonly string[]): string => `${each.join('\n')}\n`;
