import { absolute } from '../../portal/address.ts';
import type { Portal } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';

/**
 * `robots.txt`: all is open. A portal that is no ward's own yet is kept out of search engines by `noindex` on its
 * pages, which a crawler sees only where it may read them: to refuse it here would leave bare addresses in results.
 * Crawlers ask for this file at the root of a host alone; below a path it still tells people where the sitemap is.
 */
export const robotsOf = (portal: Portal): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${absolute(portal, routes.sitemap)}`, ''].join('\n');
