import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mount } from './serve.ts';
import { serve } from './serve.ts';

let home: string;
let server: Server;
/** The portal is added when the server listens already. */
const mounts: Mount[] = [];
const port = (): number => (server.address() as AddressInfo).port;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'cong phường '));
  const dir = join(home, 'ai-quoc');
  for (const folder of ['van-ban', '_astro', 'tep', '.well-known', '.git'])
    await mkdir(join(dir, folder), { recursive: true });
  const files: Record<string, string> = {
    'van-ban/index.html': 'Văn bản',
    '404.html': 'Không tìm thấy trang',
    '_astro/x.css': 'p {}',
    'rss.xml': '<rss/>',
    'zalo.txt': 'Chào',
    'loa.txt': 'Kính mời '.repeat(200),
    'tep/đơn 1.docx': 'PK',
    '.env': 'mật khẩu',
    '.git/config': '[core]',
    '.well-known/portal-manifest.json': '{}',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  await writeFile(join(home, 'ngoai.txt'), 'ngoài cổng');
  await symlink(join(home, 'ngoai.txt'), join(dir, 'ra.txt'));
  await symlink(home, join(dir, 'ra'));
  await symlink(join(dir, 'zalo.txt'), join(dir, 'trong.txt'));
  server = await serve({ mounts, front: () => 'Các phường', port: 0 });
  mounts.push({ base: '/ai-quoc/', dir });
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  await rm(home, { recursive: true });
});

it.each([
  ['/', 200, 'Các phường'],
  ['/ai-quoc/van-ban/', 200, 'Văn bản'],
  ['/ai-quoc/khong-co/', 404, 'Không tìm thấy trang'],
  ['/ai-quoc/', 404, 'Không tìm thấy trang'],
  ['/phuong-khac/', 404, 'Không có trang này.'],
  ['/ai-quoc/.env', 404, 'Không tìm thấy trang'],
  ['/ai-quoc/%2eenv', 404, 'Không tìm thấy trang'],
  ['/ai-quoc/.git/config', 404, 'Không tìm thấy trang'],
  ['/ai-quoc/.well-known/portal-manifest.json', 200, '{}'],
  ['/ai-quoc/ra.txt', 404, 'Không tìm thấy trang'],
  ['/ai-quoc/ra/ngoai.txt', 404, 'Không tìm thấy trang'],
  ['/ai-quoc/trong.txt', 200, 'Chào'],
  ['/ai-quoc/zalo.txt/', 404, 'Không tìm thấy trang'],
])('%s: %i', async (path, status, text) => {
  const response = await fetch(`http://localhost:${port()}${path}`);
  expect(response.status).toBe(status);
  expect(await response.text()).toBe(text);
  expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
});

it.skipIf(process.platform === 'win32')('sends no pipe, and waits for none', async () => {
  execFileSync('mkfifo', [join(home, 'ai-quoc/ong.txt')]);
  // As many as a process has threads for files, and one more.
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => fetch(`http://localhost:${port()}/ai-quoc/ong.txt`)),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(404));
});

it.each([
  ['/ai-quoc/_astro/x.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable', null],
  ['/ai-quoc/rss.xml', 'application/rss+xml; charset=utf-8', 'public, max-age=300', null],
  ['/ai-quoc/zalo.txt', 'text/plain; charset=utf-8', 'no-cache', null],
  [
    '/ai-quoc/tep/đơn%201.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'no-cache',
    'attachment',
  ],
])('sends %s as web servers do', async (path, type, cache, disposition) => {
  const { headers } = await fetch(`http://localhost:${port()}${path}`);
  expect(['Content-Type', 'Cache-Control', 'Content-Disposition'].map((name) => headers.get(name))).toEqual([
    type,
    cache,
    disposition,
  ]);
});

it('sends a long text packed to who takes it so, each time as it is', async () => {
  const address = `http://localhost:${port()}/ai-quoc/loa.txt`;
  for (const text of ['Kính mời '.repeat(200), 'Xin mời '.repeat(300)]) {
    await writeFile(join(home, 'ai-quoc/loa.txt'), text);
    for (const [accepts, encoding] of [
      ['br, gzip;q=0.5', 'gzip'],
      ['gzip;q=0, identity', null],
    ] as const) {
      const { headers, ...answer } = await ask(address, accepts);
      expect([headers.get('Content-Encoding'), headers.get('Vary')]).toEqual([encoding, 'Accept-Encoding']);
      expect(answer.text).toBe(text);
    }
  }
  const short = await ask(`http://localhost:${port()}/ai-quoc/zalo.txt`, 'gzip');
  expect(short.headers.get('Content-Encoding')).toBeNull();
});

async function ask(address: string, accepts: string): Promise<{ headers: Headers; text: string }> {
  const response = await fetch(address, { headers: { 'Accept-Encoding': accepts } });
  return { headers: response.headers, text: await response.text() };
}

/** Sends bytes as they are; returns what comes back. */
const send = (bytes: string): Promise<string> =>
  new Promise((end, fail) => {
    let answer = '';
    const socket = connect(port(), 'localhost', () => socket.write(bytes));
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('close', () => end(answer));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') end(answer);
      else fail(error);
    });
  });

describe('any request line', () => {
  it.each([
    ['two slashes', 'GET // HTTP/1.1', 200],
    ['two slashes and a host', 'GET //xa.example/x HTTP/1.1', 404],
    ['a folder of two slashes', 'GET /ai-quoc//van-ban HTTP/1.1', 301],
    ['half an encoding', 'GET /% HTTP/1.1', 400],
    ['no letter', 'GET /%ff HTTP/1.1', 400],
    ['a NUL', 'GET /ai-quoc/%00 HTTP/1.1', 400],
    ['a raw NUL', 'GET /ai-quoc/\0 HTTP/1.1', 400],
    ['the folder above', 'GET /ai-quoc/../../etc/passwd HTTP/1.1', 400],
    ['the folder above, encoded', 'GET /ai-quoc/..%2f..%2fngoai.txt HTTP/1.1', 400],
    ['a backslash', 'GET /ai-quoc/..\\ngoai.txt HTTP/1.1', 400],
    ['a whole address', 'GET http://localhost/ai-quoc/van-ban/ HTTP/1.1', 200],
    ['a whole address elsewhere', 'GET http://xa.example/ai-quoc/van-ban/ HTTP/1.1', 403],
    ['a whole address without a path', 'GET http://localhost HTTP/1.1', 200],
    ['a broken address', 'GET http://[ HTTP/1.1', 403],
    ['a star', 'OPTIONS * HTTP/1.1', 400],
    ['no path', 'GET ai-quoc HTTP/1.1', 400],
    ['another method', 'DELETE /ai-quoc/zalo.txt HTTP/1.1', 405],
    ['no method', ' / HTTP/1.1', 400],
    ['another protocol', 'GET / SSH/2', 400],
    ['a line of 100 kB', `GET /${'a'.repeat(100_000)} HTTP/1.1`, 431],
    ['only a line end', '', 400],
  ])('%s', async (_, line, status) => {
    const answer = await send(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])).toBe(status);
    expect(answer).not.toMatch(/mật khẩu|ngoài cổng|\[core\]/);
    expect((await fetch(`http://localhost:${port()}/`)).status).toBe(200);
  });

  it.each([
    ['bytes=0-3', 206, 'Chà'.slice(0, 2)],
    ['bytes=-1', 206, undefined],
    ['bytes=5-2', 416, ''],
    ['bytes=999-', 416, ''],
    ['bytes=a-b', 200, 'Chào'],
    ['bytes=0-1,2-3', 200, 'Chào'],
  ])('the range %s', async (range, status, start) => {
    const response = await fetch(`http://localhost:${port()}/ai-quoc/zalo.txt`, { headers: { range } });
    expect(response.status).toBe(status);
    if (start !== undefined) expect((await response.text()).startsWith(start)).toBe(true);
  });
});

it.each([
  ['localhost', 200],
  ['LOCALHOST:4321', 200],
  ['ai-quoc.localhost', 200],
  ['127.0.0.1:80', 200],
  ['[::1]:4321', 200],
  ['xa.example', 403],
  ['localhost.xa.example', 403],
  ['127.0.0.1.xa.example', 403],
  ['192.168.1.5', 403],
  ['', 403],
])('answers to the host %j: %i', async (host, status) => {
  const answer = await send(`GET /ai-quoc/van-ban/ HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer.includes('Văn bản')).toBe(status === 200);
});
