import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { answerFor, caches } from '../../serving/rules/answers.ts';
import { contentType, mediaTypeOf, unknownType } from '../../serving/rules/media-types.ts';
import { policies, securityHeaders } from '../../serving/rules/policies.ts';
import { filesOf } from '../portal/built-site.ts';
import type { ServerAnswer } from './ask.ts';
import { ask } from './ask.ts';
import type { ServerName } from './servers.ts';
import { servers } from './servers.ts';

/** The portals: where each is served, and its folder. */
const portals = [
  ['mau.localhost/', 'phuong-mau'],
  ['pho.localhost/ai-quoc/', 'ai-quoc'],
  ['pho.localhost/quan-9/kien-an/', 'kien-an'],
] as const;

/** How to read each packing. */
const unpack: Record<string, (body: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };

const hiddenFile = /^\.(?!well-known\/)|\.(?:gz|br)$|^ra/;

/** What a browser says that it can read. */
const accepts = { identity: 'identity', gzip: 'gzip', br: 'gzip, deflate, br, zstd' };

/** What is wrong with the answer for a file. */
async function faultsOf(
  server: ServerName,
  address: string,
  file: string,
  bytes: Buffer,
  packing: keyof typeof accepts,
): Promise<string[]> {
  const rule = answerFor(file);
  const media = mediaTypeOf(file);
  const { status, headers, body } = await ask(server, address, { 'accept-encoding': accepts[packing] });
  const encoding = headers['content-encoding'];
  const isLong = media?.text === true && bytes.length >= 1000;
  const facts: [name: string, found: unknown, right: unknown][] = [
    ['status', status, 200],
    [
      'type',
      headers['content-type'],
      contentType(rule.type ?? media?.type ?? unknownType, media?.text === true),
    ],
    ['cache', headers['cache-control'], caches[rule.cache]],
    ['download', headers['content-disposition'], rule.download && 'attachment'],
    ['bytes', (encoding === undefined ? body : unpack[encoding]!(body)).equals(bytes), true],
    ['transport', headers['strict-transport-security'], 'max-age=31536000'],
    ...Object.entries(securityHeaders).map(
      ([name, value]) => [name, headers[name.toLowerCase()], value] as [string, unknown, unknown],
    ),
  ];
  // Of a short text a server may do either.
  if (isLong || !media?.text)
    facts.push(
      ['packed', encoding !== undefined, isLong && packing !== 'identity'],
      ['vary', headers.vary, isLong ? 'Accept-Encoding' : undefined],
    );
  if (rule.policy !== 'form')
    facts.push(['policy', headers['content-security-policy'], policies[rule.policy]]);
  return facts
    .filter(([, found, right]) => found !== right)
    .map(([name, found, right]) => `${file} (${packing}): ${name} is ${String(found)}, not ${String(right)}`);
}

/** Servers that have no way to refuse a link. */
const followsLinks: readonly ServerName[] = ['caddy'];

/** What stands in files that may not be sent, and what servers say of themselves. */
const secrets = /mật khẩu|ngoài cổng|\[core\]|root:|RewriteEngine|(?:nginx|Apache)\/\d/;

/** The headers that every answer has, and nothing that should stay inside. */
function expectSafe({ body, headers }: ServerAnswer): void {
  expect(body.toString()).not.toMatch(secrets);
  for (const [name, value] of Object.entries(securityHeaders))
    expect(headers[name.toLowerCase()], name).toBe(value);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
}

describe.each(servers)('%s', (server) => {
  describe.each(portals)('every file of %s', (start, ward) => {
    test('has the status, the type and the headers of its rule, packed or not', async () => {
      const dir = join(inject('published'), ward);
      const files = (await filesOf(dir)).filter((file) => !hiddenFile.test(file));
      expect(files.length).toBeGreaterThan(50);
      const faults: string[] = [];
      for (const file of files) {
        const address = start + encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
        const bytes = await readFile(join(dir, file));
        for (const packing of ['identity', 'gzip', 'br'] as const)
          faults.push(...(await faultsOf(server, address, file, bytes, packing)));
      }
      expect(faults).toEqual([]);
    });

    test('is asked about once more with its ETag, and not sent again', async () => {
      for (const file of ['', 'rss.xml', 'du-lieu/van-ban.json']) {
        const { headers } = await ask(server, start + file);
        expect((await ask(server, start + file, { 'if-none-match': headers.etag! })).status).toBe(304);
      }
    });
  });

  test('a packed file that stands beside a file is sent in its place', async () => {
    const headers = { 'accept-encoding': accepts.br };
    const encodings = [];
    for (const path of ['', 'van-ban/', 'tin-tuc/', 'lich/lich.ics', 'rss.xml', 'du-lieu/van-ban.json'])
      encodings.push((await ask(server, `mau.localhost/${path}`, headers)).headers['content-encoding']);
    // Debian's module for Brotli overlooks a few files; gzip is sent then.
    expect(encodings.filter((encoding) => encoding === 'br').length).toBeGreaterThan(3);
    expect((await ask(server, 'pho.localhost/ai-quoc/', headers)).headers['content-encoding']).toBe('gzip');
  });

  const notFound = 'Không tìm thấy trang';

  test.each([
    ['mau.localhost/khong-co/', 404, notFound],
    ['mau.localhost/_astro/khong-co.css', 404, notFound],
    ['mau.localhost/.env', 404, notFound],
    ['mau.localhost/%2eenv', 404, notFound],
    ['mau.localhost/.git/config', 404, notFound],
    ['mau.localhost/_astro/', 404, notFound],
    ['mau.localhost//', 200, 'Phường Mẫu'],
    ['mau.localhost/%ff', 404, notFound],
    ['mau.localhost/van-ban/..%5c..%5cx', 404, notFound],
    ['mau.localhost/.well-known/thu.json', 200, '{}'],
    ['mau.localhost/robots.txt', 200, 'Sitemap: https://mau.localhost/sitemap-index.xml'],
    ['pho.localhost/', 200, 'Ái Quốc'],
    ['pho.localhost/khong-co/', 404, notFound],
    ['pho.localhost/robots.txt', 200, 'Sitemap: https://pho.localhost/sitemap'],
    ['pho.localhost/ai-quoc/khong-co/', 404, notFound],
    ['pho.localhost/ai-quoc/.env', 404, notFound],
    ['pho.localhost/ai-quoc../.env', 404, notFound],
    ['pho.localhost/ai-quocx/', 404, notFound],
  ])('%s: %i', async (address, status, text) => {
    const answer = await ask(server, address);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).toContain(text);
    expectSafe(answer);
    if (status !== 404) return;
    expect(answer.headers['cache-control']).toBe('no-cache');
    const packed = await ask(server, address, { 'accept-encoding': 'gzip' });
    expect(packed.headers.vary).toBe(packed.headers['content-encoding'] && 'Accept-Encoding');
  });

  test
    .skipIf(followsLinks.includes(server))
    .each([
      'mau.localhost/ra.txt',
      'mau.localhost/ra/b%C3%AD%20m%E1%BA%ADt.txt',
      'pho.localhost/ai-quoc/ra.txt',
    ])('%s, a link out of the portal, is refused', async (address) => {
    const answer = await ask(server, address);
    expect([403, 404]).toContain(answer.status);
    if (server === 'apache') return expect(answer.body.toString()).not.toMatch(secrets);
    expect(answer.body.toString()).toContain(notFound);
    expectSafe(answer);
  });

  test.each([
    'mau.localhost/%00',
    'mau.localhost/%0a',
    'mau.localhost/..%2f..%2fetc/passwd',
    'mau.localhost/../../etc/passwd',
    'mau.localhost/.well-known/../.env',
    'mau.localhost/.well-known/.env',
    'mau.localhost/.htaccess',
    'pho.localhost/ai-quoc/..%2f.env',
    'pho.localhost/ai-quoc/../kien-an/.env',
  ])('%s is refused', async (address) => {
    const answer = await ask(server, address);
    expect([400, 403, 404]).toContain(answer.status);
    // Apache looks at some addresses before it looks at a folder.
    if (server === 'apache') expect(answer.body.toString()).not.toMatch(secrets);
    else expectSafe(answer);
  });

  test.skipIf(server === 'caddy')('a host that nobody has named gets the first one', async () => {
    const answer = await ask(server, 'khac.example/');
    expect(answer.body.toString()).toContain('Phường Mẫu');
    expectSafe(answer);
  });

  test('an address of 100 kB: 414', async () => {
    expect((await ask(server, `mau.localhost/${'a'.repeat(100_000)}`)).status).toBe(414);
  });

  test.each([
    ['mau.localhost/van-ban', '/van-ban/'],
    ['mau.localhost/van-ban?trang=2', '/van-ban/?trang=2'],
    ['mau.localhost//van-ban', '/van-ban/'],
    ['pho.localhost//ai-quoc//van-ban', '/ai-quoc/van-ban/'],
    ['pho.localhost/ai-quoc', '/ai-quoc/'],
    ['pho.localhost/ai-quoc?q=1', '/ai-quoc/?q=1'],
    ['pho.localhost/quan-9/kien-an/tin-tuc', '/quan-9/kien-an/tin-tuc/'],
    ['pho.localhost/phuong-cu/', '/ai-quoc/'],
    ['pho.localhost/phuong-cu/van-ban/2025/x/?in=1', '/ai-quoc/van-ban/2025/x/?in=1'],
    ['pho.localhost/phuong-cu/tep/l%E1%BB%8Bch.pdf', '/ai-quoc/tep/l%E1%BB%8Bch.pdf'],
    ['cu.localhost/', 'https://pho.localhost/ai-quoc/'],
    ['cu.localhost/van-ban/', 'https://pho.localhost/ai-quoc/van-ban/'],
    ['cu.localhost/van-ban/rss.xml', 'https://pho.localhost/ai-quoc/van-ban/rss.xml'],
    ['cu.localhost/van-ban/nam/2025/', 'https://pho.localhost/ai-quoc/van-ban/nam/2025/'],
    ['cu.localhost/van-ban/2025/x/', 'https://pho.localhost/ai-quoc/van-ban/xa-cu/2025/x/'],
    ['cu.localhost/tin-tuc/x/kenh/', 'https://pho.localhost/ai-quoc/tin-tuc/xa-cu/x/kenh/'],
    ['cu.localhost/tep/2025/x.pdf', 'https://pho.localhost/ai-quoc/tep/xa-cu/2025/x.pdf'],
  ])('%s leads to %s', async (address, location) => {
    const { status, headers } = await ask(server, address);
    expect(status).toBe(301);
    // Apache writes the letters of an escape small.
    expect(headers.location?.replace(/%../g, (escape) => escape.toUpperCase())).toBe(location);
    expect(headers['content-security-policy']).toBe(policies.page);
  });
});
