import type { ChildProcess } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import type { RequestOptions } from 'node:http';
import { request as askPlain } from 'node:http';
import { request as askSecure } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { policies, securityHeaders, strictTransport } from '../../serving/rules/policies.ts';
import type { ServerAnswer } from './ask.ts';
import { readAnswer } from './ask.ts';
import { endServer, install, startServer } from './debian.ts';
import { hosts } from './portals.ts';
import { caddyWith, configOf, nginxWith, testServers } from './servers.ts';

/** The ports on 127.0.0.1 that stand for 80 and 443. */
const ports = { nginx: { http: 4390, https: 4391 }, caddy: { http: 4392, https: 4393 } } as const;
const servers = ['nginx', 'caddy'] as const;
type ServerName = (typeof servers)[number];

let home: string;
const running: ChildProcess[] = [];
const certificates = (): string => join(home, 'chứng chỉ');
/** The certificate of each host, which no authority has signed. */
const trusted = (host: string): Promise<string> =>
  readFile(join(certificates(), host, 'fullchain.pem'), 'utf8');

beforeAll(async () => {
  install('/usr/bin/openssl', ['openssl']);
  home = await mkdtemp(join(tmpdir(), 'https '));
  for (const host of hosts) await makeCertificate(host);
  const portals = { content: inject('servedContent'), root: inject('published') };
  const args = ['--certificates', certificates()];
  const { http, https } = ports.nginx;
  const nginx = configOf('nginx', portals, ...args)
    .replaceAll(/listen \[::\]:\d+.*;\n/g, '')
    .replaceAll('listen 80;', `listen 127.0.0.1:${http};`)
    .replaceAll('listen 443 ssl;', `listen 127.0.0.1:${https} ssl;`);
  running.push(await startServer(testServers.nginx.program, await nginxWith(home, nginx), https));
  const caddy = configOf('caddy', portals, ...args);
  const caddyPorts = [`http_port ${ports.caddy.http}`, `https_port ${ports.caddy.https}`];
  const call = await caddyWith(home, caddy, caddyPorts);
  running.push(await startServer(testServers.caddy.program, call, ports.caddy.https));
});
afterAll(async () => {
  for (const server of running) await endServer(server);
  await rm(home, { recursive: true, force: true });
});

async function makeCertificate(host: string): Promise<void> {
  const dir = join(certificates(), host);
  await mkdir(dir, { recursive: true });
  const [key, certificate] = [join(dir, 'privkey.pem'), join(dir, 'fullchain.pem')];
  const name = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
  const how = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', ...how, ...name, '-keyout', key, '-out', certificate], { stdio: 'pipe' });
}

/** Asks as a reader does who trusts the certificate of the host, and no other one. */
async function ask(server: ServerName, address: string): Promise<ServerAnswer> {
  const { protocol, hostname, pathname, search } = new URL(address);
  const secure = protocol === 'https:';
  const to: RequestOptions = { host: '127.0.0.1', path: pathname + search, headers: { host: hostname } };
  return secure
    ? readAnswer(
        askSecure({ ...to, port: ports[server].https, servername: hostname, ca: await trusted(hostname) }),
      )
    : readAnswer(askPlain({ ...to, port: ports[server].http }));
}

describe.each(servers)('%s', (server) => {
  test.each([
    ['https://mau.localhost/', 200],
    ['https://pho.localhost/ai-quoc/van-ban/', 200],
    ['https://pho.localhost/ai-quoc/khong-co/', 404],
    ['https://cu.localhost/van-ban/2025/x/', 301],
  ])(
    '%s has the certificate of its host, the headers, and tells of https alone: %i',
    async (address, status) => {
      const answer = await ask(server, address);
      expect(answer.status).toBe(status);
      const right = { ...securityHeaders, [strictTransport.name]: strictTransport.value };
      for (const [name, value] of Object.entries(right))
        expect(answer.headers[name.toLowerCase()]).toBe(value);
      expect(answer.headers['content-security-policy']).toBe(policies.page);
    },
  );

  test.each([
    ['http://mau.localhost/', 'https://mau.localhost/'],
    ['http://mau.localhost/van-ban?trang=2', 'https://mau.localhost/van-ban?trang=2'],
    [
      'http://pho.localhost/ai-quoc/tep/l%E1%BB%8Bch.pdf',
      'https://pho.localhost/ai-quoc/tep/l%E1%BB%8Bch.pdf',
    ],
    ['http://cu.localhost/', 'https://cu.localhost/'],
  ])('%s leads to %s', async (address, location) => {
    const { status, headers } = await ask(server, address);
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe(location);
    expect(headers[strictTransport.name.toLowerCase()]).toBeUndefined();
    if (server === 'nginx') expect(headers['content-security-policy']).toBe(policies.page);
  });

  test('http and https end in one redirect each: no circle', async () => {
    const { headers } = await ask(server, 'http://pho.localhost/ai-quoc');
    const next = await ask(server, headers.location!);
    expect(next.headers.location).toBe('/ai-quoc/');
    expect((await ask(server, 'https://pho.localhost/ai-quoc/')).status).toBe(200);
  });
});
