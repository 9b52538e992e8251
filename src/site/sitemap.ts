import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SitemapAndIndexStream, SitemapStream } from 'sitemap';
import { sitemapOf } from '../channels/machines/sitemap.ts';
import { absolute } from '../portal/address.ts';
import type { Portal } from '../portal/model.ts';
import { routes } from '../portal/routes.ts';

/** The most entries in one file: readers refuse files of more than 50,000. */
const limit = 45_000;
const collator = new Intl.Collator('en', { numeric: true });

/**
 * Writes the index of the sitemap and its files into a folder. Addresses are the ward's own, whatever the base path.
 * @param paths every page of the portal, below the base path
 */
export async function writeSitemap(portal: Portal, paths: readonly string[], dir: string): Promise<void> {
  const sitemap = sitemapOf(portal);
  const entries = paths.flatMap((path) => sitemap(path) ?? []).sort((a, b) => collator.compare(a.url, b.url));
  const index = new SitemapAndIndexStream({
    limit,
    getSitemapStream: (number) => {
      const name = `sitemap-${number}.xml`;
      const some = entries.slice(number * limit, (number + 1) * limit);
      const lastmod = some.flatMap((entry) => entry.lastmod ?? []).reduce(later, '');
      const stream = new SitemapStream({ xmlns: { news: false, xhtml: false, image: false, video: false } });
      const file = stream.pipe(createWriteStream(join(dir, name)));
      return [{ url: absolute(portal, name), ...(lastmod !== '' && { lastmod }) }, stream, file];
    },
  });
  await pipeline(Readable.from(entries), index, createWriteStream(join(dir, routes.sitemap)));
}

const later = (a: string, b: string): string => (a > b ? a : b);
