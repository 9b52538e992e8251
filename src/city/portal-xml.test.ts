import { expect, it } from 'vitest';
import { addressesIn, announcementsIn } from './portal-xml.ts';

const home = 'https://portal.example/thu/';
const item = (title: string, link = `${home}a/`, date = 'Sat, 21 Nov 2026 03:30:00 GMT'): string =>
  `<item><title>${title}</title><link>${link}</link><pubDate>${date}</pubDate>` +
  `<content:encoded>&lt;title>Khác&lt;/title></content:encoded></item>`;
const feed = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><rss xmlns:content="x"><channel><title>Cổng</title><link>${home}</link>${items.join('')}</channel></rss>`;

it('reads title, address and date of each item', () => {
  expect(announcementsIn(feed(item('Lịch tiêm &amp; khám')), home)).toEqual([
    { title: 'Lịch tiêm & khám', url: `${home}a/`, at: Date.UTC(2026, 10, 21, 3, 30) },
  ]);
});

it.each([
  ['has no title', item('')],
  ['leads to another site', item('Tin', 'https://other.example/')],
  ['leads to a script', item('Tin', 'javascript:alert(1)')],
  ['has no date', item('Tin', undefined, 'hôm qua')],
])('leaves out an item that %s', (_, wrong) => {
  expect(announcementsIn(feed(wrong, item('Tin đúng')), home)?.map(({ title }) => title)).toEqual([
    'Tin đúng',
  ]);
});

it('reads the first ten items alone', () => {
  const items = Array.from({ length: 30 }, (_, index) => item(`Tin ${index}`));
  expect(announcementsIn(feed(...items), home)?.map(({ title }) => title)).toEqual(
    Array.from({ length: 10 }, (_, index) => `Tin ${index}`),
  );
});

it('reads the files of a sitemap, of this portal alone', () => {
  const index = (...addresses: readonly string[]): string =>
    `<sitemapindex>${addresses.map((loc) => `<sitemap><loc>${loc}</loc><lastmod>x</lastmod></sitemap>`).join('')}</sitemapindex>`;
  expect(addressesIn(index(`${home}sitemap-0.xml`, 'https://other.example/s.xml'), home)).toEqual([
    `${home}sitemap-0.xml`,
  ]);
});

it.each(['<rss><channel>', 'không phải XML', '<!DOCTYPE rss [<!ENTITY a "b">]><rss/>'])(
  'refuses %s',
  (text) => {
    expect(announcementsIn(text, home)).toBeUndefined();
    expect(addressesIn(text, home)).toBeUndefined();
  },
);
