import { greatest } from '../../language/lists/long-lists.ts';
import { vi } from '../../strings/vi.ts';
import type { FormerAddress } from '../moves.ts';
import { redirectsOf } from '../moves.ts';
import { answers, caches, hiddenNames, patternOf, quoted } from '../rules/answers.ts';
import type { AnswerRule } from '../rules/answers.ts';
import { sharedHeaders } from '../rules/headers.ts';
import { mediaTypes, textTypes, unknownType } from '../rules/media-types.ts';
import { policies, policyHeader } from '../rules/policies.ts';
import type { ServedPortal, ServedHost } from '../sites.ts';
import type { WriterOptions } from './options.ts';

/** Writes `server { }` blocks, one for each host, for the inside of nginx's `http { }`. */
export const nginxOf = (sites: readonly ServedHost[], options: WriterOptions): string =>
  [
    ...roomForNames(sites.map(({ host }) => host)),
    ...sites.flatMap((site) => [
      ...(redirectsToHttps(options) ? [...httpOf(site, options), ''] : []),
      ...serverOf(site, options),
      '',
    ]),
  ].join('\n');

/** nginx keeps 64 bytes for a name of a host, 18 of them for itself, and does not start with a longer one. */
function roomForNames(hosts: readonly string[]): string[] {
  const longest = greatest(hosts.map((host) => host.length));
  const size = 2 ** Math.ceil(Math.log2(longest + 18));
  return size <= 64
    ? []
    : [
        '# A name of more than 46 letters needs it. Take this line out where nginx.conf has it, with as much or more.',
        `server_names_hash_bucket_size ${size};`,
        '',
      ];
}

/** Whether a port for http is there, too: it is where the engineer names no other port. */
const redirectsToHttps = ({ listen, certificates }: WriterOptions): boolean =>
  certificates !== undefined && listen === undefined;

/** The server of a host that leads from http to https. */
const httpOf = ({ host }: ServedHost, options: WriterOptions): string[] =>
  block('server', [
    'listen 80;',
    'listen [::]:80;',
    `server_name ${host};`,
    'server_tokens off;',
    // Browsers heed `Strict-Transport-Security` over https alone.
    ...addedTo(safetyOf(policies.page, { ...options, hsts: false })),
    `return 301 https://${host}$request_uri;`,
  ]);

/** Variables of the server, which a location sets for its files: they are sent where they are not empty. */
const variables = { cache: '$portal_cache', disposition: '$portal_disposition' };

function serverOf({ host, mounts, moves, robots, home }: ServedHost, options: WriterOptions): string[] {
  return block('server', [
    ...listensOf(options).map((address) => `listen ${address};`),
    `server_name ${host};`,
    ...(options.certificates === undefined
      ? []
      : [
          `ssl_certificate ${text(`${options.certificates}/${host}/fullchain.pem`)};`,
          `ssl_certificate_key ${text(`${options.certificates}/${host}/privkey.pem`)};`,
        ]),
    'server_tokens off;',
    '# Redirects name neither host nor port: a proxy in front may have others.',
    'absolute_redirect off;',
    'index index.html;',
    'log_not_found off;',
    '',
    ...block(
      'types',
      mediaTypes.map(({ ending, type }) => `${type} ${ending};`),
    ),
    `default_type ${unknownType};`,
    'charset utf-8;',
    `charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    '',
    'gzip on;',
    'gzip_static on;',
    ...(options.brotli ? ['brotli_static on;'] : []),
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_comp_level 6;',
    'gzip_min_length 1000;',
    `gzip_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    '',
    `set ${variables.cache} ${text(caches.ask)};`,
    `set ${variables.disposition} "";`,
    ...headersOf(policies.page, options),
    ...(robots === undefined
      ? []
      : [
          '',
          ...block('location = /robots.txt', ['default_type text/plain;', `return 200 ${text(robots)};`]),
        ]),
    ...(home === undefined ? [] : ['', `location = / { return 302 ${text(encodeURI(home))}; }`]),
    ...moves.flatMap((move) => ['', ...moveOf(move)]),
    ...mounts.flatMap((mount) => ['', ...mountOf(mount, options)]),
    ...(mounts.at(-1)?.base === '/' || moves.some(({ from }) => from === '/')
      ? []
      : [
          '',
          ...block('location /', ['default_type text/plain;', `return 404 ${text(`${vi.nothingHere}\n`)};`]),
        ]),
  ]);
}

const listensOf = ({ listen, certificates }: WriterOptions): string[] => {
  if (certificates === undefined) return listen === undefined ? ['80', '[::]:80'] : [listen];
  return (listen === undefined ? ['443', '[::]:443'] : [listen]).map((address) => `${address} ssl`);
};

/** The headers of an answer, whatever its status. A location that adds one has to repeat all. */
const headersOf = (policy: string, options: WriterOptions): string[] =>
  addedTo([
    ...safetyOf(policy, options),
    ['Cache-Control', variables.cache],
    ['Content-Disposition', variables.disposition],
  ]);

/** Those that are the same in every answer, and the policy. */
const safetyOf = (policy: string, { hsts }: WriterOptions): (readonly [name: string, value: string])[] => [
  [policyHeader, text(policy)],
  ...sharedHeaders(hsts).map(([name, value]) => [name, text(value)] as const),
];

const addedTo = (headers: readonly (readonly [name: string, value: string])[]): string[] =>
  headers.map(([name, value]) => `add_header ${name} ${value} always;`);

/** The locations of one portal. */
function mountOf(mount: ServedPortal, options: WriterOptions): string[] {
  const { base, dir, notFound } = mount;
  return [
    ...(base === '/'
      ? []
      : [`location = ${text(base.slice(0, -1))} { return 301 ${text(`${encodeURI(base)}$is_args$args`)}; }`]),
    ...block(`location ${text(base)}`, [
      `alias ${text(`${dir}/`)};`,
      `disable_symlinks on ${text(`from=${dir}`)};`,
      `error_page 404 ${text(notFound)};`,
      `error_page 403 =404 ${text(notFound)};`,
      `location ~ ${pathsIn(base, [hiddenNames])} { return 404; }`,
      ...groupsOf(mount).flatMap((rules) => groupOf(rules, mount, options)),
    ]),
  ];
}

/** The rules that a portal needs, those that stand together and have the same policy in one group. */
function groupsOf({ formPolicy }: ServedPortal): AnswerRule[][] {
  const groups: AnswerRule[][] = [];
  for (const rule of answers) {
    if (rule.policy === 'form' && formPolicy === undefined) continue;
    const last = groups.at(-1);
    if (last?.[0]!.policy === rule.policy) last.push(rule);
    else groups.push([rule]);
  }
  // The last rule is of all other files: what the server itself says.
  return groups
    .map((rules) => rules.filter(({ files }) => Object.keys(files).length > 0))
    .filter((rules) => rules.length > 0);
}

/** Headers that differ from those of pages are written once for a group; inside it, each rule has what it alone has. */
function groupOf(
  rules: readonly AnswerRule[],
  { base, formPolicy }: ServedPortal,
  options: WriterOptions,
): string[] {
  const [{ policy }] = rules as [AnswerRule];
  const locations = rules.flatMap((rule) => {
    // Also a rule that says nothing: the rules behind it are not for its files.
    return block(`location ~* ${pathsIn(base, [patternOf(rule.files)])}`, linesOf(rule));
  });
  if (policy === 'page') return locations;
  const headers = headersOf(policy === 'form' ? formPolicy! : policies[policy], options);
  return block(
    `location ~* ${pathsIn(
      base,
      rules.map(({ files }) => patternOf(files)),
    )}`,
    [...headers, ...locations],
  );
}

const linesOf = ({ cache, download, type }: AnswerRule): string[] => [
  ...(cache === 'ask' ? [] : [`set ${variables.cache} ${text(caches[cache])};`]),
  ...(download ? [`set ${variables.disposition} attachment;`] : []),
  ...(type === undefined ? [] : ['types { }', `default_type ${type};`]),
];

/** Patterns of paths below a portal as one pattern of whole addresses; quoted, since it may hold braces or spaces. */
const pathsIn = (base: string, patterns: readonly string[]): string =>
  text(`^${quoted(base)}${patterns.length === 1 ? patterns[0]! : `(?:${patterns.join('|')})`}`);

/** Former addresses: the document or the page of the same path below the portal. */
const moveOf = ({ from, to, folder }: FormerAddress): string[] =>
  block(
    `location ${text(from)}`,
    redirectsOf({ folder }).map(
      ({ pattern, path }) =>
        `rewrite ${text(pattern.replace('^', `^${quoted(from)}`))} ${text(to + path)} permanent;`,
    ),
  );

/** A value in double quotes. nginx has no escape for `$`: it can be in no path, and in the rules it begins a group. */
const text = (value: string): string => `"${value.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;

const block = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [`${head} { }`] : [`${head} {`, ...lines.map((line) => line && `  ${line}`), '}'];
