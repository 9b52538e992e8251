import { absolute } from '../../portal/address.ts';
import type { Portal } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';
import { shown } from './shown.ts';

/** Verifies the sitemap by its files, as they are seen. */
export interface SitemapCheck {
  see: (name: string, bytes: Buffer) => void;
  /**
   * @param names all files of the portal
   * @returns the faults in Vietnamese: pages that the sitemap lacks, and withdrawn ones that it has; none if not all
   * of its files were seen
   */
  end: (names: ReadonlySet<string>) => string[];
}

export function startSitemapCheck(portal: Portal): SitemapCheck {
  const root = absolute(portal, '');
  const mapped = new Map<string, Set<string>>();
  let listed: Set<string> | undefined;
  return {
    see(name, bytes) {
      if (name === routes.sitemap)
        listed = new Set([...bytes.toString().matchAll(/\/(sitemap-\d+\.xml)<\/loc>/g)].map(([, at]) => at!));
      else if (isPart(name)) mapped.set(name, pathsIn(bytes, root));
    },
    end(names) {
      const parts = [...names].filter((name) => isPart(name) && (!listed || listed.has(name)));
      if (mapped.size === 0 || parts.some((name) => !mapped.has(name))) return [];
      const paths = new Set(parts.flatMap((name) => [...mapped.get(name)!]));
      return [
        ...shown(portal).flatMap(({ path }) => (paths.has(path) ? [] : [`sơ đồ cổng thiếu ${path}`])),
        ...portal.withdrawn.flatMap(({ path }) => (paths.has(path) ? [`sơ đồ cổng thừa ${path}`] : [])),
      ];
    },
  };
}

/** A sitemap has several files, if it is long. */
const isPart = (name: string): boolean => /^sitemap-\d+\.xml$/.test(name);

/** The addresses in a file of the sitemap, below the address of the ward. */
function pathsIn(bytes: Buffer, root: string): Set<string> {
  const addresses = [...bytes.toString().matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!);
  return new Set(
    addresses.filter((address) => address.startsWith(root)).map((address) => address.slice(root.length)),
  );
}
