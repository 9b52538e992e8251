import { absolute } from '../../portal/address.ts';
import type { Portal } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';

/**
 * Writes `robots.txt`, which allows everything. A demonstration is kept out of search engines by `noindex` on its
 * pages: a crawler that may not read the pages would not see `noindex`, and would list their addresses.
 * Crawlers read this file only at the root of a host; below a path it still tells people where the sitemap is.
 */
export const robotsOf = (portal: Portal): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${absolute(portal, routes.sitemap)}`, ''].join('\n');
