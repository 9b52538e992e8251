import type { SitemapOptions } from '@astrojs/sitemap';
import type { Sitemap } from '../../channels/machines/sitemap.ts';
import { sitemapOf } from '../../channels/machines/sitemap.ts';
import { readPortal } from '../read-portal.ts';
import type { Settings } from '../settings.ts';

/** Options of @astrojs/sitemap for a ward. Addresses begin with the ward's `url`, also if it is built for another base. */
export function sitemapOptions(settings: Settings): NonNullable<SitemapOptions> {
  let sitemap: Promise<Sitemap> | undefined;
  return {
    namespaces: { news: false, xhtml: false, image: false, video: false },
    serialize: async ({ url }) => {
      sitemap ??= readPortal(settings).then(sitemapOf);
      return (await sitemap)(new URL(url).pathname.slice(settings.base.length));
    },
  };
}
