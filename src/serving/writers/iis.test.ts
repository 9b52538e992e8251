import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { paths, servedWard } from '../fixtures/wards.ts';
import { answerFor } from '../rules/answers.ts';
import { headersOf, sharedHeaders } from '../rules/headers.ts';
import { mediaTypes, unknownType } from '../rules/media-types.ts';
import { sitesOf } from '../sites.ts';
import { iisOf } from './iis.ts';

/** An element of the file. */
interface Element {
  name: string;
  attributes: Record<string, string>;
  inside: Element[];
}

function parse(text: string): Element {
  const top: Element = { name: '', attributes: {}, inside: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, inside: [] };
    open.at(-1)!.inside.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return top;
}

/** All elements of a name. */
const all = (element: Element, name: string): Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.inside.flatMap((each) => all(each, name)),
];
const one = (element: Element, name: string): Element => all(element, name)[0]!;

const movedFrom = ['https://pho.example/phuong/cu/', { url: 'https://xa.example/', ward: 'xa', below: 'xa' }];
const editing = { backend: 'gitea', repo: 'https://git.example/a/cong' };
const base = '/phuong/';
const sites = sitesOf([servedWard('a', 'https://pho.example/phuong/', { movedFrom, editing })], '/srv');
const file = parse(iisOf(sites, { hsts: true }));

/** The headers of a file that is sent, as the outbound rules leave them. */
function headersFor(path: string): Record<string, string> {
  const added = all(one(file, 'customHeaders'), 'add').map(({ attributes }) => attributes);
  const found = Object.fromEntries(added.map(({ name, value }) => [name!, value!]));
  for (const rule of all(one(file, 'outboundRules'), 'rule')) {
    if (rule.attributes['preCondition'] !== 'sent') continue;
    const fits = all(rule, 'add').every(
      ({ attributes: { pattern, negate } }) =>
        new RegExp(pattern!, 'i').test(base + path) !== (negate === 'true'),
    );
    const { serverVariable } = one(rule, 'match').attributes;
    if (fits)
      found[serverVariable!.replace('RESPONSE_', '').replaceAll('_', '-')] = one(rule, 'action').attributes[
        'value'
      ]!;
  }
  return found;
}

/** Where a path of a host leads: the first inbound rule that fits. */
function leadsTo(host: string, path: string): string | undefined {
  for (const rule of all(one(file, 'rules'), 'rule')) {
    const match = new RegExp(one(rule, 'match').attributes['url']!, 'i').exec(path);
    const hosts = all(rule, 'add').map(({ attributes }) => new RegExp(attributes['pattern']!, 'i'));
    if (!match || !hosts.every((pattern) => pattern.test(host))) continue;
    const { url, statusCode } = one(rule, 'action').attributes;
    return url?.replace(/\{R:(\d)\}/g, (_, group: string) => match[Number(group)]!) ?? statusCode;
  }
  return undefined;
}

describe('web.config', () => {
  it.each(paths)('%s has the headers of its rule', (path) => {
    const rule = answerFor(path);
    const right = Object.entries(headersOf(rule, sites[0]!.mounts[0]!.formPolicy));
    expect(headersFor(path)).toEqual({
      ...Object.fromEntries([...sharedHeaders(true), ...right.filter(([, value]) => value !== undefined)]),
      ...(rule.type !== undefined && { 'Content-Type': `${rule.type}; charset=utf-8` }),
    });
  });

  it('knows every media type, each once, and one for all other files', () => {
    const types = all(file, 'mimeMap').map(({ attributes }) => [
      attributes['fileExtension'],
      attributes['mimeType'],
    ]);
    const right = mediaTypes.map(({ ending, type, text }) => [
      `.${ending}`,
      text ? `${type}; charset=utf-8` : type,
    ]);
    expect(types).toEqual([...right, ['.*', unknownType]]);
    expect(
      all(one(file, 'staticContent'), 'remove').map(({ attributes }) => attributes['fileExtension']),
    ).toEqual(types.map(([ending]) => ending));
  });

  it.each([
    ['pho.example', '.env', '404'],
    ['pho.example', 'van-ban/.git/config', '404'],
    ['pho.example', '.well-known/x.json', undefined],
    ['pho.example', 'van-ban/', undefined],
    ['pho.example:8080', 'cu/van-ban/', '/phuong/van-ban/'],
    ['xa.example', 'van-ban/2025/x/', 'https://pho.example/phuong/van-ban/xa/2025/x/'],
    ['xa.example', 'van-ban/nam/2025/', 'https://pho.example/phuong/van-ban/nam/2025/'],
    ['xa.example', '', 'https://pho.example/phuong/'],
  ])('%s/%s: %s', (host, path, end) => {
    expect(leadsTo(host, path)).toBe(end);
  });

  it('shows the page of the portal where nothing is, with its status', () => {
    expect(all(one(file, 'httpErrors'), 'error').map(({ attributes }) => attributes)).toEqual(
      ['403', '404'].map((statusCode) => ({ statusCode, path: '404.html', responseMode: 'File' })),
    );
  });
});
