import { vi } from '../../strings/vi.ts';
import type { FormerAddress } from '../moves.ts';
import { redirectsOf } from '../moves.ts';
import type { AnswerRule } from '../rules/answers.ts';
import { answers, hiddenNamesPlain, oneOf, patternOf } from '../rules/answers.ts';
import { headersOf, pageRule, rulesLastFirst, sharedHeaders } from '../rules/headers.ts';
import { contentType, mediaTypes, textTypes, unknownType } from '../rules/media-types.ts';
import type { ServedHost, ServedPortal } from '../sites.ts';
import type { WriterOptions } from './options.ts';

/** Writes site blocks of a Caddyfile, one for each host. Caddy 2.6 and later. */
export const caddyOf = (sites: readonly ServedHost[], options: WriterOptions): string =>
  sites.flatMap((site) => [...siteOf(site, options), '']).join('\n');

function siteOf({ host, mounts, moves, robots, home }: ServedHost, options: WriterOptions): string[] {
  const { address, bind } = listenOf(host, options);
  return block(address, [
    ...(bind === undefined ? [] : [`bind ${bind}`]),
    ...(options.certificates === undefined
      ? []
      : [
          `tls ${text(`${options.certificates}/${host}/fullchain.pem`)} ${text(`${options.certificates}/${host}/privkey.pem`)}`,
        ]),
    ...headerLines(options),
    'header -Server',
    // In a route, lines are followed in their order.
    ...block('route', [
      '# One slash for several: a redirect to //x would lead to another host.',
      'uri path_regexp //+ /',
      `@bad path_regexp ${text(String.raw`[\x00-\x1f\x7f]`)}`,
      'error @bad 400',
      `@long path_regexp ${text('[^/]{256}|.{1000}')}`,
      'error @long 414',
      ...(robots === undefined ? [] : plainText('/robots.txt', robots, 200)),
      ...(home === undefined ? [] : [`redir / ${encodeURI(home)} 302`]),
      ...moves.flatMap(moveOf),
      ...mounts.flatMap(mountOf),
      'error 404',
    ]),
    ...block('handle_errors', [
      ...headerLines(options),
      ...block('header', ['Vary Accept-Encoding', '-Content-Disposition', '-Server']),
      ...mounts.flatMap(({ base, dir }, index) => [
        ...block(`@missing${index}`, [
          `path ${text(`${base}*`)}`,
          'expression `{err.status_code} in [403, 404]`',
        ]),
        ...block(`route @missing${index}`, [
          `header Content-Type ${text(contentType('text/html', true))}`,
          `root * ${text(dir)}`,
          'rewrite * /404.html',
          ...encoding,
          ...block('file_server', ['status 404', 'precompressed br gzip']),
        ]),
      ]),
      `header Content-Type ${text(contentType('text/plain', true))}`,
      `respond ${text(vi.nothingHere)} {err.status_code}`,
    ]),
  ]);
}

/** The address of a site block: a name alone gets certificates by itself, and a redirect from http. */
function listenOf(host: string, { listen, certificates }: WriterOptions): { address: string; bind?: string } {
  if (listen === undefined) return { address: host };
  const scheme = certificates === undefined ? 'http' : 'https';
  if (listen.startsWith('unix:')) return { address: `${scheme}://${host}`, bind: listen.replace(':', '/') };
  const [, bind, port] = /^(?:(.*):)?(\d+)$/.exec(listen)!;
  return {
    address: `${scheme}://${host}:${port}`,
    ...(bind !== undefined && bind !== '*' && { bind: bind.replace(/^\[|\]$/g, '') }),
  };
}

/** The headers of pages and of all that Caddy itself says. */
const headerLines = ({ hsts }: WriterOptions): string[] =>
  block(
    'header',
    settings(Object.fromEntries([...sharedHeaders(hsts), ...Object.entries(headersOf(pageRule, undefined))])),
  );

/** Headers to set. Caddy puts off a block that removes one, and later blocks could not change what it sets. */
const settings = (headers: Readonly<Record<string, string | undefined>>): string[] =>
  Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : `${name} ${text(value)}`));

const plainText = (path: string, body: string, status: number): string[] =>
  block(`handle ${path}`, [
    `header Content-Type ${text(contentType('text/plain', true))}`,
    `respond ${text(body)} ${status}`,
  ]);

/** The lines of one portal: each header line may change what one before it has set. */
function mountOf({ base, dir, formPolicy }: ServedPortal): string[] {
  const matched = (name: string, pattern: string, lines: readonly string[], except?: string): string[] => [
    ...block(`@${name}`, [
      `path_regexp ${text(`(?i)${pattern}`)}`,
      ...(except === undefined ? [] : [`not path_regexp ${text(`(?i)${except}`)}`]),
    ]),
    ...block(`header @${name}`, lines),
  ];
  const pathsOf = (rules: readonly AnswerRule[]): string =>
    `^/${oneOf(rules.map(({ files }) => patternOf(files)))}`;
  const bare = base.slice(0, -1);
  return [
    ...(base === '/'
      ? []
      : block(`route ${text(bare)}`, [`rewrite * ${encodeURI(base)}`, 'redir * {uri} 301'])),
    ...block(`route ${text(`${base}*`)}`, [
      ...(base === '/' ? [] : [`uri strip_prefix ${text(bare)}`]),
      `root * ${text(dir)}`,
      `@hidden path_regexp ${text(`^/${hiddenNamesPlain}`)}`,
      'error @hidden 404',
      // Caddy's own redirect to a folder loses the query.
      ...block('@folder', ['file {path}/', 'not path */']),
      ...block('route @folder', [
        `uri path_regexp ${text('^(.*)$')} ${text('$1/')}`,
        `redir * ${encodeURI(bare)}{uri} 301`,
      ]),
      ...block('map {path} {media_type}', [
        ...mediaTypes.map(
          ({ ending, type, text: isText }) =>
            `${text(`~(?i)\\.${ending}$`)} ${text(contentType(type, isText))}`,
        ),
        `default ${unknownType}`,
      ]),
      ...matched('file', '[^/]$', ['Content-Type {media_type}']),
      ...rulesLastFirst(formPolicy).flatMap((rule, index) =>
        matched(
          `kind_${index}`,
          pathsOf([rule]),
          [
            ...settings(headersOf(rule, formPolicy)),
            ...(rule.type === undefined ? [] : [`Content-Type ${text(contentType(rule.type, true))}`]),
          ],
          rule.download && pathsOf(answers.slice(0, answers.indexOf(rule))),
        ),
      ),
      // Deferred: Caddy itself says it only where it sends a packed form.
      ...matched('text', textPaths, ['Vary Accept-Encoding', 'defer']),
      ...encoding,
      ...block('file_server', ['index index.html', 'precompressed br gzip']),
    ]),
  ];
}

/** Packs texts that do not stand packed on the disk. */
const encoding: readonly string[] = block('encode', [
  'gzip 6',
  'minimum_length 1000',
  ...block(
    'match',
    textTypes.map((type) => `header Content-Type ${type}*`),
  ),
]);

/** Paths whose answers may be packed. */
const textPaths = `(?:/|\\.${oneOf(mediaTypes.filter((each) => each.text).map(({ ending }) => ending))})$`;

/** Former addresses: the path below them is changed as it was written, so that its encoding stays. */
const moveOf = ({ from, to, folder }: FormerAddress): string[] =>
  block(`route ${text(`${from}*`)}`, [
    ...(from === '/' ? [] : [`uri strip_prefix ${text(from.slice(0, -1))}`]),
    ...redirectsOf({ folder }).flatMap(({ pattern, path }, index) => {
      const whole = pattern.replace('^', '^/');
      return [
        `@move${index} path_regexp ${text(whole)}`,
        ...block(`route @move${index}`, [
          ...(path === '$1' ? [] : [`uri path_regexp ${text(whole)} ${text(`/${path}`)}`]),
          `redir * ${to.replace(/\/$/, '')}{uri} 301`,
        ]),
      ];
    }),
  ]);

/** A value that Caddy takes as it is. */
const text = (value: string): string => `\`${value}\``;

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `\t${line}`), '}'];
}
