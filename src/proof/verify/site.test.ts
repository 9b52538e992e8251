import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lay } from '../../build/publish/fixtures/folder.ts';
import { layProvenPortal } from '../../publishing/fixtures/proven-portal.ts';
import { long, start, ward } from '../../publishing/fixtures/small-portal.ts';
import { publishPortal } from '../../publishing/publish-portal.ts';
import { siteSource } from './site.ts';
import { verifyPortal } from './verify-portal.ts';

let home: string;
let server: Server;
/** Answers instead of the server; it is done with the request where it returns true. */
let instead: (path: string, request: IncomingMessage, response: ServerResponse) => boolean;

const at = (path: string): string => join(home, 'công bố', ward, path);
const address = (): URL => new URL(`http://localhost:${(server.address() as AddressInfo).port}/hoa-sen`);

const publish = (): Promise<boolean> =>
  publishPortal({
    ...{ ward, builtDir: join(home, 'dựng'), dir: join(home, 'công bố') },
    ...{ now: start, compress: true },
  });

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'trên mạng '));
  instead = () => false;
  const files = {
    'index.html': 'trang chủ',
    '404.html': 'không có',
    'tin/index.html': long('tin'),
    'tep/Mẫu a#1.pdf': 'p',
  };
  await layProvenPortal(join(home, 'dựng'), files, '2026-05-05');
  await publish();
  await lay(at(''), { '.htaccess': 'a' });
  await publish();
  server = createServer((request, response) => {
    const path = decodeURIComponent(request.url!.replace('/hoa-sen/', '')).replace(/^$|\/$/, '$&index.html');
    if (instead(path, request, response)) return;
    if (path === '.htaccess') return void response.writeHead(403).end();
    readFile(at(path)).then(
      (bytes) => response.writeHead(path === '404.html' ? 404 : 200).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, done));
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(home, { recursive: true });
});

const faults = async (): Promise<object[]> => (await verifyPortal(siteSource(address()))).faults;

it('a portal is as it was published, with the settings of a server that sends none of them', async () => {
  expect(await faults()).toEqual([]);
});

it('finds what was changed and what is gone', async () => {
  await writeFile(at('tep/Mẫu a#1.pdf'), 'q');
  await rm(at('index.html'));
  expect(await faults()).toEqual([
    { kind: 'changed', path: 'tep/Mẫu a#1.pdf' },
    ...['br', 'gzip'].map((note) => ({ kind: 'removed', path: 'index.html', note })),
    { kind: 'removed', path: 'index.html' },
  ]);
});

it.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
])('finds a text that only browsers get that take %s', async (form, pack) => {
  instead = (path, { headers }, response) => {
    if (path !== 'tin/index.html' || headers['accept-encoding'] !== form) return false;
    response.writeHead(200, { 'Content-Encoding': form }).end(pack('giả'));
    return true;
  };
  expect(await faults()).toEqual([{ kind: 'changed', path: 'tin/index.html', note: form }]);
});

it.each<[string, (response: ServerResponse, count: number) => void, string | undefined]>([
  [
    'is on another machine',
    (response) => response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end(),
    'máy chủ chuyển sang một máy khác',
  ],
  [
    'is a file of this machine',
    (response) => response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
    'máy chủ chuyển sang một máy khác',
  ],
  ['fails', (response) => response.writeHead(500).end(), 'máy chủ trả lời mã 500'],
  [
    'breaks off each time',
    (response) => response.destroy(),
    'không kết nối được, hoặc quá lâu không trả lời',
  ],
  ['breaks off once', (response, count) => (count === 1 ? response.destroy() : response.end('p')), undefined],
])('an answer that %s', async (_what, answer, note) => {
  let count = 0;
  instead = (path, _request, response) => {
    if (!path.startsWith('tep/')) return false;
    answer(response, (count += 1));
    return true;
  };
  expect(await faults()).toEqual(
    note === undefined ? [] : [{ kind: 'unread', path: 'tep/Mẫu a#1.pdf', note }],
  );
});

it('a redirect of the same machine is followed', async () => {
  instead = (path, { url }, response) => {
    if (!path.startsWith('tep/') || url!.includes('?')) return false;
    response.writeHead(301, { Location: `${url!}?a` }).end();
    return true;
  };
  const serve = server.listeners('request')[0] as (
    request: IncomingMessage,
    response: ServerResponse,
  ) => void;
  server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url!.endsWith('?a')) request.url = request.url!.slice(0, -2);
    else if (instead('tep/', request, response)) return;
    instead = () => false;
    serve(request, response);
  });
  expect(await faults()).toEqual([]);
});

it('looks again where a portal was published meanwhile', async () => {
  let isNew = false;
  instead = (path, _request, response) => {
    if (path !== 'index.html' || isNew) return false;
    isNew = true;
    const files = { 'index.html': 'mới', '404.html': 'không có' };
    void layProvenPortal(join(home, 'dựng'), files, '2026-05-06')
      .then(publish)
      .then(() => response.end('mới'));
    return true;
  };
  expect(await faults()).toEqual([]);
  expect(isNew).toBe(true);
});

it('a server that is not there is no portal that was changed', async () => {
  const gone = address();
  server.closeAllConnections();
  server.close();
  await expect(verifyPortal(siteSource(gone))).rejects.toThrow(/không kết nối được/);
});
