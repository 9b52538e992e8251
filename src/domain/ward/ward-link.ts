import type { LinkTarget } from '../link.ts';
import { readLink } from '../link.ts';

/** The target of a link of ward.yaml, and the part after its `#`. */
export interface WardLink {
  target: LinkTarget;
  fragment?: string;
}

/**
 * Reads a link of ward.yaml: a file of the ward's folder (`pages/khai-sinh.md`), an address of the portal (`don-vi/cong-an/`,
 * also with `/` before it), or a whole address on the web. That of the portal itself counts as an address below it.
 * @param url the address of the portal
 */
export function readWardLink(link: string, url: string): WardLink {
  const written = link.trim();
  const own = url.endsWith('/') ? url : `${url}/`;
  const inside = written.startsWith(own) ? written.slice(own.length) : written.replace(/^\/(?!\/)/, '');
  const [path = '', ...fragments] = inside.split('#');
  const target = readLink(/^[a-z][a-z0-9+.-]*:/i.test(path) ? inside : `../${path}`, {
    collection: 'pages',
    id: 'x',
  });
  const fragment =
    target.kind !== 'external' && fragments.length > 0 ? { fragment: fragments.join('#') } : {};
  return {
    target: target.kind === 'address' ? { ...target, path: asPage(target.path) } : target,
    ...fragment,
  };
}

/** A page ends in `/`, which people forget; a file (`rss.xml`) has an ending. */
const asPage = (path: string): string =>
  path === '' || path.endsWith('/') || /\.\w+$/.test(path) ? path : `${path}/`;
