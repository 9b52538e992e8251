import type { Ward } from '../domain/schema/ward.ts';
import { listParts, otherSections, sections } from '../domain/sections.ts';
import { withSlash } from '../portal/address.ts';

/** A former address of a portal: what is below it leads to the portal. */
export interface FormerAddress {
  /** The former path, decoded, with a slash at both ends: `/phuong-cu/`. */
  from: string;
  /** The present address: a path on the same host, the full address on another one. */
  to: string;
  /** The folder that now has the documents of the former portal, with a slash: `phuong-cu/`; empty if they did not move. */
  folder: string;
}

/** The former addresses of a portal, with the hosts that they are on. */
export function movesOf({ url, movedFrom }: Ward): { host: string; move: FormerAddress }[] {
  const now = new URL(withSlash(url));
  return movedFrom.map((former) => {
    const { hostname, pathname } = new URL(withSlash(former.url));
    return {
      host: hostname,
      move: {
        from: decodeURI(pathname),
        to: hostname === now.hostname ? now.pathname : now.href,
        folder: former.below === undefined ? '' : `${former.below}/`,
      },
    };
  });
}

/**
 * The path of a document or an attachment below a former portal, as a regular expression with two groups: the section
 * and the rest. Lists and feeds of a section are not meant: they have no folder.
 */
export const documentPath = `(${[...Object.values(sections), otherSections.files].join('|')})/(?!(?:${Object.values(listParts).join('|')})/|rss\\.xml$)(.+)`;
