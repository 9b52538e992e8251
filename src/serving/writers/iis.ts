import { escapeMarkup } from '../../language/markup.ts';
import { redirectsOf } from '../moves.ts';
import type { AnswerRule } from '../rules/answers.ts';
import { answers, hiddenNames, patternOf, quoted } from '../rules/answers.ts';
import { headersOf, pageRule, rulesLastFirst, sharedHeaders } from '../rules/headers.ts';
import { contentType, mediaTypes, unknownType } from '../rules/media-types.ts';
import type { ServedHost, ServedPortal } from '../sites.ts';
import { folderOf, isInside } from './one-folder.ts';
import type { WriterOptions } from './options.ts';

/** Writes the `web.config` of the folder of one portal, or of the city's front: IIS 10 with its URL Rewrite Module 2.1. */
export function iisOf(hosts: readonly ServedHost[], options: WriterOptions): string {
  const { mount, sites } = folderOf(hosts, options);
  const defaults = [...sharedHeaders(options.hsts), ...Object.entries(headersOf(pageRule, undefined))];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    ...element(
      'configuration',
      {},
      element('system.webServer', {}, [
        ...element(
          'defaultDocument',
          { enabled: 'true' },
          element('files', {}, ['<clear />', ...element('add', { value: 'index.html' })]),
        ),
        ...element('directoryBrowse', { enabled: 'false' }),
        ...element('urlCompression', { doStaticCompression: 'true' }),
        ...element('staticContent', {}, [
          ...mediaTypes.flatMap(({ ending, type, text }) => mapped(`.${ending}`, contentType(type, text))),
          ...mapped('.*', unknownType),
        ]),
        ...element(
          'httpErrors',
          { errorMode: 'Custom' },
          [403, 404].flatMap((status) => [
            ...element('remove', { statusCode: `${status}` }),
            ...element('error', { statusCode: `${status}`, path: '404.html', responseMode: 'File' }),
          ]),
        ),
        ...element(
          'httpProtocol',
          {},
          element('customHeaders', {}, [
            ...element('remove', { name: 'X-Powered-By' }),
            ...defaults.flatMap(([name, value]) =>
              value === undefined ? [] : [...element('remove', { name }), ...element('add', { name, value })],
            ),
          ]),
        ),
        ...element('rewrite', {}, [
          ...element('rules', {}, inboundRules(sites, mount)),
          ...element('outboundRules', {}, [
            ...outboundRules(mount),
            ...element(
              'preConditions',
              {},
              element(
                'preCondition',
                { name: 'sent' },
                element('add', { input: '{RESPONSE_STATUS}', pattern: '^(?:200|206|304)$' }),
              ),
            ),
          ]),
        ]),
      ]),
    ),
    '',
  ].join('\n');
}

/** What of a path that is asked for is never sent, and former addresses. IIS matches without the slash at the beginning. */
const inboundRules = (sites: readonly ServedHost[], { base }: ServedPortal): string[] => [
  ...sites.flatMap(({ host, mounts, moves }) =>
    moves
      .filter(({ from }) => isInside(mounts, from, base))
      .flatMap(({ from, to, folder }) => {
        const below = mounts.length === 0 ? from.slice(1) : from.slice(base.length);
        return redirectsOf({ folder }).flatMap(({ pattern, path }, index) =>
          element('rule', { name: `${host}${from} ${index + 1}`, stopProcessing: 'true' }, [
            ...element('match', { url: pattern.replace('^', `^${quoted(below)}`) }),
            ...element(
              'conditions',
              {},
              element('add', { input: '{HTTP_HOST}', pattern: `^${quoted(host)}(?::\\d+)?$` }),
            ),
            ...element('action', {
              type: 'Redirect',
              url: to + path.replace(/\$(\d)/g, '{R:$1}'),
              redirectType: 'Permanent',
            }),
          ]),
        );
      }),
  ),
  ...element('rule', { name: 'hidden', stopProcessing: 'true' }, [
    ...element('match', { url: `^${hiddenNames}` }),
    ...element('action', {
      type: 'CustomResponse',
      statusCode: '404',
      statusReason: 'Not Found',
      statusDescription: 'Not Found',
    }),
  ]),
];

/** The headers of each kind of file, general rules first; then redirects to the same host, which name it no longer. */
const outboundRules = ({ base, formPolicy }: ServedPortal): string[] => [
  ...rulesLastFirst(formPolicy).flatMap((rule) => {
    const headers = {
      ...headersOf(rule, formPolicy),
      ...(rule.type !== undefined && { 'Content-Type': contentType(rule.type, true) }),
    };
    const of = (each: AnswerRule): string => `^${quoted(base)}${patternOf(each.files)}`;
    // A header that an earlier rule has not cannot be taken away.
    const excepted = rule.download ? answers.slice(0, answers.indexOf(rule)) : [];
    return Object.entries(headers).flatMap(([name, value]) =>
      value === undefined
        ? []
        : element('rule', { name: `${rule.name}: ${name}`, preCondition: 'sent' }, [
            ...element('match', { serverVariable: `RESPONSE_${name.replaceAll('-', '_')}`, pattern: '.*' }),
            ...element('conditions', {}, [
              ...element('add', { input: '{URL}', pattern: of(rule) }),
              ...excepted.flatMap((each) =>
                element('add', { input: '{URL}', pattern: of(each), negate: 'true' }),
              ),
            ]),
            ...element('action', { type: 'Rewrite', value }),
          ]),
    );
  }),
  ...element('rule', { name: 'redirects' }, [
    ...element('match', { serverVariable: 'RESPONSE_Location', pattern: '^https?://([^/]+)(/.*)$' }),
    ...element('conditions', {}, element('add', { input: '{HTTP_HOST} {R:1}', pattern: '^(\\S+) \\1$' })),
    ...element('action', { type: 'Rewrite', value: '{R:2}' }),
  ]),
];

/** A media type in place of the one that the server may have. */
const mapped = (fileExtension: string, mimeType: string): string[] => [
  ...element('remove', { fileExtension }),
  ...element('mimeMap', { fileExtension, mimeType }),
];

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside: readonly string[] = [],
): string[] {
  const head = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeMarkup(value)}"`),
  ].join(' ');
  return inside.length === 0
    ? [`<${head} />`]
    : [`<${head}>`, ...inside.map((line) => `  ${line}`), `</${name}>`];
}
