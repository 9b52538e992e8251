import type { Ward } from '../domain/schema/ward.ts';
import { formPolicy } from '../editing/form-page.ts';
import { gitHost } from '../editing/git-host.ts';
import { withSlash } from '../portal/address.ts';
import { routes } from '../portal/routes.ts';
import type { FormerAddress } from './moves.ts';
import { movesOf } from './moves.ts';

/** A built portal, or a city's front, and where it is served. */
export interface ServedPortal {
  /** The path of the address, decoded, with a slash at both ends: `/ai-quoc/`. */
  base: string;
  /** The absolute path of the folder, without a slash at the end. */
  dir: string;
  /** The address of its page for what is not there. */
  notFound: string;
  /** The content security policy of the editing form, if it has one. */
  formPolicy?: string | undefined;
}

/** All that one host serves. */
export interface ServedHost {
  /** The name of the host, without a port. */
  host: string;
  /** The longest base first: the first that an address begins with is the one that serves it. */
  mounts: ServedPortal[];
  /** Former addresses on this host. */
  moves: FormerAddress[];
  /** The text of `/robots.txt`; undefined where the portal at `/` has its own file. */
  robots?: string | undefined;
  /** Where `/` leads; undefined where a portal is there, or several are below it. */
  home?: string | undefined;
}

/** A ward and its name in `content/`. */
export interface ServedWard {
  id: string;
  ward: Ward;
}

/**
 * The hosts of wards, each with its portals.
 * @param root the absolute path of the folder that has the portal of each ward in a folder of its name
 * @param city the absolute path of the folder of the city's front, which is at `/` of the first host
 */
export function sitesOf(wards: readonly ServedWard[], root: string, city?: string): ServedHost[] {
  const sites = new Map<string, ServedHost>();
  const siteOf = (host: string): ServedHost => {
    const site = sites.get(host) ?? { host, mounts: [], moves: [] };
    sites.set(host, site);
    return site;
  };
  const sitemaps = new Map<string, string[]>();
  for (const { id, ward } of wards) {
    const { hostname, pathname } = new URL(withSlash(ward.url));
    const base = decodeURI(pathname);
    siteOf(hostname).mounts.push({
      base,
      dir: `${root}/${id}`,
      notFound: base + routes.notFound,
      formPolicy: formPolicyOf(ward),
    });
    sitemaps.set(hostname, [...(sitemaps.get(hostname) ?? []), withSlash(ward.url) + routes.sitemap]);
  }
  const [first] = sites.values();
  if (city !== undefined && first)
    first.mounts.push({ base: '/', dir: city, notFound: `/${routes.notFound}` });
  for (const { host, move } of wards.flatMap(({ ward }) => movesOf(ward))) siteOf(host).moves.push(move);
  for (const site of sites.values()) {
    site.mounts.sort((a, b) => b.base.length - a.base.length);
    const top = site.mounts.find(({ base }) => base === '/');
    const hasOwnRobots = top && (top.dir === city || site.mounts.length === 1);
    const maps = sitemaps.get(site.host) ?? [];
    if (!hasOwnRobots && maps.length > 0) site.robots = robotsOf(maps);
    if (!top && site.mounts.length === 1) site.home = site.mounts[0]!.base;
  }
  return [...sites.values()];
}

/** The content security policy of a ward's published form; undefined where the ward publishes no form. */
export const formPolicyOf = ({ editing }: Ward): string | undefined =>
  editing && formPolicy(gitHost(editing));

/** The text for robots of a host whose portals are below it: they read no other file than that at the top. */
const robotsOf = (sitemaps: readonly string[]): string =>
  ['User-agent: *', 'Allow: /', '', ...sitemaps.map((address) => `Sitemap: ${address}`), ''].join('\n');
