import type { FormerAddress } from '../moves.ts';
import { redirectsOf } from '../moves.ts';
import { hiddenNames, oneOf, patternOf, quoted } from '../rules/answers.ts';
import { headersOf, pageRule, rulesLastFirst, sharedHeaders } from '../rules/headers.ts';
import { contentType, mediaTypes, textTypes, unknownType } from '../rules/media-types.ts';
import type { ServedHost, ServedPortal } from '../sites.ts';
import { folderOf, isInside } from './one-folder.ts';
import type { WriterOptions } from './options.ts';

/** Writes the `.htaccess` of a folder, that of one portal or of the city's front, for Apache 2.4 with `AllowOverride All`. */
export function apacheOf(hosts: readonly ServedHost[], options: WriterOptions): string {
  const { mount, sites } = folderOf(hosts, options);
  return [
    ...outsideOf(sites, mount),
    'Options -FollowSymLinks -SymLinksIfOwnerMatch -Indexes -MultiViews',
    'DirectoryIndex index.html',
    'DirectorySlash Off',
    'ServerSignature Off',
    ...[403, 404].map((status) => `ErrorDocument ${status} ${text(mount.notFound)}`),
    '',
    ...typeLines(),
    '',
    ...redirectLines(sites, mount),
    '',
    ...packedLines(mount.base),
    '',
    `AddOutputFilterByType DEFLATE ${textTypes.join(' ')}`,
    '# Apache marks the tag of what it has packed, and would not know it again.',
    `RequestHeader edit If-None-Match ${text('-gzip"$')} ${text('"')}`,
    '',
    ...headerLines(mount, options),
    '',
  ].join('\n');
}

/** What may stand behind the path of a file that is sent packed. */
const packed = String.raw`(?:\.(?:br|gz))?`;

const texts = mediaTypes.filter((each) => each.text).map(({ ending }) => ending);

function typeLines(): string[] {
  const known = oneOf(mediaTypes.map(({ ending }) => ending));
  return [
    '# Apache knows .gz as a type and .br as a language.',
    'RemoveType .gz .br',
    'RemoveLanguage .br',
    'AddEncoding gzip .gz',
    'AddEncoding br .br',
    ...mediaTypes.map(({ ending, type }) => `AddType ${type} .${ending}`),
    `AddCharset utf-8 ${texts.map((ending) => `.${ending}`).join(' ')}`,
    ...section(`FilesMatch ${text(`(?i)^(?!.*\\.${known}${packed}$).`)}`, [`ForceType ${unknownType}`]),
  ];
}

/** Redirects. They name neither host nor port where Apache is of 2.4.58 or later; older ones take both from the request. */
function redirectLines(sites: readonly ServedHost[], { base }: ServedPortal): string[] {
  const redirects = sites.flatMap(({ host, mounts, moves }) => {
    const lines = moves.filter(({ from }) => isInside(mounts, from, base)).flatMap(redirectsFrom);
    const own = condition('HTTP_HOST', `^${quoted(host)}(?::\\d+)?$`);
    return lines.length === 0 ? [] : section(`If ${own}`, lines);
  });
  return [
    ...section('IfDirective RedirectRelative', ['RedirectRelative On']),
    ...redirects,
    `RedirectMatch 404 ${text(`^${quoted(base)}${hiddenNames}`)}`,
    ...section(`If ${text('-d %{REQUEST_FILENAME} && %{REQUEST_URI} !~ m#/$#')}`, [
      `RedirectMatch 301 ${text('^(.*)$')} ${text('$1/')}`,
    ]),
  ];
}

/** The files that stand packed beside others are sent in their place. */
const packedLines = (base: string): string[] =>
  section('IfModule mod_rewrite.c', [
    '# Apache rewrites only where links are allowed. This is read after the path has been looked at without them.',
    ...section('If "true"', ['Options +SymLinksIfOwnerMatch']),
    'RewriteEngine On',
    `RewriteBase ${text(base)}`,
    ...[
      ['br', 'br'],
      ['gzip', 'gz'],
    ].flatMap(([encoding, ending]) => [
      `RewriteCond %{HTTP:Accept-Encoding} ${text(`(?:^|[,\\s])${encoding}(?:$|[,;\\s])`)}`,
      `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
      `RewriteRule ${text(`^(.+\\.${oneOf(texts)})$`)} ${text(`$1.${ending}`)} [L]`,
    ]),
  ]);

const redirectsFrom = ({ from, to, folder }: FormerAddress): string[] =>
  redirectsOf({ folder }).map(
    ({ pattern, path }) =>
      `RedirectMatch 301 ${text(pattern.replace('^', `^${quoted(from)}`))} ${text(decodeURI(to) + path)}`,
  );

function headerLines({ base, formPolicy }: ServedPortal, { hsts }: WriterOptions): string[] {
  const setting = (name: string, value: string | undefined): string =>
    value === undefined ? `Header always unset ${name}` : `Header always set ${name} ${text(value)}`;
  const settings = (headers: Readonly<Record<string, string | undefined>>): string[] =>
    Object.entries(headers).map(([name, value]) => setting(name, value));
  return [
    ...sharedHeaders(hsts).map(([name, value]) => setting(name, value)),
    ...settings(headersOf(pageRule, formPolicy)),
    '# The last one that fits has the last word.',
    ...rulesLastFirst(formPolicy).flatMap((rule) =>
      section(`If ${condition('REQUEST_URI', `^${quoted(base)}${patternOf(rule.files, packed)}`)}`, [
        ...settings(headersOf(rule, formPolicy)),
        ...(rule.type === undefined ? [] : [`ForceType ${text(contentType(rule.type, true))}`]),
      ]),
    ),
    ...section(`If ${condition('REQUEST_URI', String.raw`\.(?:br|gz)$`)}`, [
      'Header merge Vary Accept-Encoding',
      'SetEnv no-gzip 1',
    ]),
  ];
}

/** Whether a variable fits a pattern, in Apache's expressions, in which `#` ends the pattern. */
const condition = (variable: string, pattern: string): string =>
  text(`%{${variable}} =~ m#${pattern.replaceAll('#', '\\x23')}#i`);

/** Former paths of the host that lie outside the folder, as comments: its file cannot answer for them. */
function outsideOf(sites: readonly ServedHost[], { base }: ServedPortal): string[] {
  const lines = sites.flatMap(({ mounts, moves }) =>
    moves.filter(({ from }) => !isInside(mounts, from, base)).flatMap(redirectsFrom),
  );
  return lines.length === 0
    ? []
    : ['# For the top of the host, outside this folder:', ...lines.map((line) => `# ${line}`), ''];
}

/** A value in double quotes. */
const text = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

const section = (head: string, lines: readonly string[]): string[] => [
  `<${head}>`,
  ...lines.map((line) => `  ${line}`),
  `</${head.split(' ')[0]!}>`,
];
