import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { sitemapOf } from '../channels/machines/sitemap.ts';
import { absolute } from '../portal/address.ts';
import type { Portal } from '../portal/model.ts';
import { routes } from '../portal/routes.ts';

/** The most entries in one file: readers refuse files of more than 50,000. */
const limit = 45_000;
const collator = new Intl.Collator('en', { numeric: true });

/**
 * Makes the files of the sitemap, its index last. Addresses are the ward's own, whatever the base path.
 * @param paths every page of the portal, below the base path
 */
export async function* sitemapFiles(
  portal: Portal,
  paths: readonly string[],
): AsyncGenerator<{ name: string; bytes: Buffer }> {
  const sitemap = sitemapOf(portal);
  const entries = paths.flatMap((path) => sitemap(path) ?? []).sort((a, b) => collator.compare(a.url, b.url));
  const index = [];
  for (let first = 0; first < entries.length; first += limit) {
    const name = `sitemap-${first / limit}.xml`;
    const some = entries.slice(first, first + limit);
    const lastmod = some.flatMap((entry) => entry.lastmod ?? []).reduce(later, '');
    const stream = new SitemapStream({ xmlns: { news: false, xhtml: false, image: false, video: false } });
    yield { name, bytes: await streamToPromise(Readable.from(some).pipe(stream)) };
    index.push({ url: absolute(portal, name), ...(lastmod !== '' && { lastmod }) });
  }
  const bytes = await streamToPromise(Readable.from(index).pipe(new SitemapIndexStream()));
  yield { name: routes.sitemap, bytes };
}

const later = (a: string, b: string): string => (a > b ? a : b);
