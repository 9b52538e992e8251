import type { Ward } from '../domain/schema/ward.ts';
import { listParts, otherSections, sections } from '../domain/sections.ts';
import { withSlash } from '../portal/address.ts';
import { oneOf, quoted } from './rules/answers.ts';

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

/** Sections whose documents are in a folder where former portals were joined. */
export const movedSections: readonly string[] = [...Object.values(sections), otherSections.files];

/** What a section has besides documents: folders of lists, and files. They are not moved into a folder. */
export const listFolders: readonly string[] = Object.values(listParts);
export const listFiles: readonly string[] = ['rss.xml'];

/** A redirect: a pattern of paths below the former address, and the path below the present one, with the groups as `$1`. */
export interface PathRedirect {
  pattern: string;
  path: string;
}

/** The redirects of a former address, in what PCRE, RE2 and JavaScript share. The first whose pattern matches is right. */
export function redirectsOf({ folder }: Pick<FormerAddress, 'folder'>): PathRedirect[] {
  const all = { pattern: '^(.*)$', path: '$1' };
  if (folder === '') return [all];
  const lists = `(?:${oneOf(listFolders)}/.*|${oneOf(listFiles.map(quoted))})`;
  return [
    { pattern: `^(${oneOf(Object.values(sections))}/${lists})$`, path: '$1' },
    { pattern: `^(${movedSections.join('|')})/(.+)$`, path: `$1/${folder}$2` },
    all,
  ];
}
