import { addressesOf } from '../../portal/addresses.ts';
import type { Portal } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';

/**
 * Compares the built files with the addresses of the portal.
 * @param names the paths of all built files
 * @returns the faults in Vietnamese: addresses without a file, and pages without an address
 */
export function addressFaults(
  portal: Portal,
  names: ReadonlySet<string>,
): { missing: string[]; strange: string[] } {
  const addresses = [...addressesOf(portal)];
  const expected = new Set(addresses.map(fileAt));
  return {
    missing: addresses
      .filter((path) => !names.has(fileAt(path)))
      .map((path) => `thiếu ${isPage(path) ? 'trang' : 'tệp'} ${path}`),
    strange: [...names]
      .filter((name) => name.endsWith('.html') && !expected.has(name))
      .map((name) => `trang thừa ${name}`),
  };
}

/** The built file of an address. */
export const fileAt = (path: string): string => (isPage(path) ? `${path}index.html` : path);

const isPage = (path: string): boolean => path === routes.home || path.endsWith('/');
