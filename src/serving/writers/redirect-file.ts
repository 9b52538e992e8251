import { sections } from '../../domain/sections.ts';
import type { FormerAddress } from '../moves.ts';
import { listFiles, listFolders, movedSections } from '../moves.ts';
import type { ServedHost } from '../sites.ts';

/** Writes `_redirects` for Netlify, which answers for former hosts, too, and has to be told of each portal's 404 page. */
export const netlifyRedirects = (sites: readonly ServedHost[]): string =>
  redirectFile(sites, [
    ...sites
      .slice(1)
      .flatMap(({ host, moves }) => moves.flatMap((move) => linesOf(move, `https://${host}`, '301!'))),
    ...sites[0]!.mounts
      .filter(({ base }) => base !== '/')
      .map(({ base, notFound }) => `${encodeURI(base)}* ${encodeURI(notFound)} 404`),
  ]);

/** Writes `_redirects` for Cloudflare Pages, which takes the nearest `404.html` by itself. */
export const cloudflareRedirects = (sites: readonly ServedHost[]): string => redirectFile(sites, []);

function redirectFile([site]: readonly ServedHost[], more: readonly string[]): string {
  const { home, moves } = site!;
  const lines = [
    ...(home === undefined ? [] : [`/ ${encodeURI(home)} 302`]),
    // A star at the top would match the present addresses, too.
    ...moves.filter(({ from }) => from !== '/').flatMap((move) => linesOf(move, '', '301')),
    ...more,
  ];
  const isFixed = (line: string): boolean => !line.split(' ')[0]!.includes('*');
  return [
    // Cloudflare reads those without a star first.
    ...lines.filter(isFixed),
    ...lines.filter((line) => !isFixed(line)),
    '',
  ].join('\n');
}

/** The redirects of a former address; where its documents are in a folder now, lists come before documents. */
function linesOf({ from, to, folder }: FormerAddress, origin: string, status: string): string[] {
  const line = (path: string, target = path): string =>
    `${origin}${encodeURI(from)}${path} ${to}${target.replace('*', ':splat')} ${status}`;
  if (folder === '') return [line('*')];
  return [
    ...Object.values(sections).flatMap((section) => [
      ...['', ...listFiles].map((file) => line(`${section}/${file}`)),
      ...listFolders.map((list) => line(`${section}/${list}/*`)),
    ]),
    ...movedSections.map((section) => line(`${section}/*`, `${section}/${folder}*`)),
    line('*'),
  ];
}
