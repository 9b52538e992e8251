import type { SitemapOptions } from '@astrojs/sitemap';
import type { Sitemap } from '../../channels/machines/sitemap.ts';
import { sitemapOf } from '../../channels/machines/sitemap.ts';
import { readPortal } from '../read-portal.ts';
import type { Settings } from '../settings.ts';

/** Options of @astrojs/sitemap for the ward that is being built. Addresses are the ward's own, whatever the base. */
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
