import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { policies } from '../serving/rules/policies.ts';
import { writers } from '../serving/writers/writers.ts';
import { runServeConfig } from './serve-config.ts';

let content: string;

/** Wards by their addresses: two of one host, one of another. */
const wards = {
  'hoa-sen': 'https://pho.example/hoa-sen/',
  'hoa-mai': 'https://pho.example/hoa-mai/',
  'hoa-lan': 'https://hoalan.example/',
};

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'nội dung '));
  for (const [id, url] of Object.entries(wards)) {
    await mkdir(join(content, id));
    const lines = ['name: Phường Hoa', 'authority: Ủy ban nhân dân phường Hoa', 'city: Thành phố Mẫu'];
    await writeFile(join(content, id, 'ward.yaml'), [...lines, `url: ${url}`, ''].join('\n'));
  }
});
afterAll(() => rm(content, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** What the command prints, and what it says of a mistake. */
async function run(...args: string[]): Promise<{ status: number; printed: string; said: string }> {
  let said = '';
  let exited: number | undefined;
  vi.spyOn(process.stderr, 'write').mockImplementation((part) => Boolean((said += String(part))));
  vi.spyOn(process, 'exit').mockImplementation((status) => {
    exited ??= Number(status);
    throw new Error('exit');
  });
  const out = new PassThrough();
  const status = await runServeConfig([...args, '--root', '/srv/portal', '--content', content], out).catch(
    () => 0,
  );
  out.end();
  return { status: exited ?? status, printed: await text(out), said };
}

const servers = Object.keys(writers);

describe('serve-config', () => {
  it.each(servers.filter((server) => !/redirects|robots/.test(server)))(
    '%s: has the policy of pages',
    async (server) => {
      const { status, printed, said } = await run('hoa-sen', '--server', server);
      expect([status, said]).toEqual([0, '']);
      expect(printed.replaceAll('&#x27;', "'")).toContain(policies.page);
    },
  );

  it('nginx: has each host with its portals', async () => {
    const { printed } = await run('--server', 'nginx');
    expect(printed.match(/server_name .*;/g)?.sort()).toEqual([
      'server_name hoalan.example;',
      'server_name pho.example;',
    ]);
    for (const id of Object.keys(wards)) expect(printed).toContain(`alias "/srv/portal/${id}/";`);
    expect(printed).not.toContain('443');
  });

  it('nginx: has a certificate for each host, and leads from http to https', async () => {
    const { printed } = await run('hoa-lan', '--server', 'nginx', '--certificates', '/etc/thẻ/');
    expect(printed).toContain('ssl_certificate "/etc/thẻ/hoalan.example/fullchain.pem";');
    expect(printed).toContain('listen 443 ssl;');
    expect(printed).toMatch(/listen 80;[^}]*return 301 https:\/\/hoalan\.example\$request_uri;/);
  });

  it('nginx: leaves http to others where a port is named', async () => {
    const { printed } = await run(
      'hoa-lan',
      '--server',
      'nginx',
      '--certificates',
      '/etc/the',
      '--listen',
      '8443',
    );
    expect(printed).toContain('listen 8443 ssl;');
    expect(printed).not.toContain('listen 80;');
  });

  it.each([
    [[], 'hoalan.example {'],
    [['--listen', '8080'], 'http://hoalan.example:8080 {'],
    [['--listen', '[::1]:8443', '--certificates', '/etc/the'], 'https://hoalan.example:8443 {'],
    [['--listen', '[::1]:8080'], '\tbind ::1\n'],
    [['--listen', 'unix:/run/caddy.sock'], '\tbind unix//run/caddy.sock\n'],
    [
      ['--certificates', '/etc/the'],
      'tls `/etc/the/hoalan.example/fullchain.pem` `/etc/the/hoalan.example/privkey.pem`',
    ],
  ])('caddy %j: %j', async (options, line) => {
    expect((await run('hoa-lan', '--server', 'caddy', ...options)).printed).toContain(line);
  });

  it('apache: has the file of the city where there is one', async () => {
    const { printed } = await run('hoa-sen', 'hoa-mai', '--server', 'apache', '--city', '/srv/city');
    expect(printed).toContain('ErrorDocument 404 "/404.html"');
  });

  it('robots: has the sitemap of each portal of the host', async () => {
    const { printed } = await run('hoa-sen', 'hoa-mai', '--server', 'robots');
    expect(printed.match(/^Sitemap: .*$/gm)).toHaveLength(2);
  });

  it.each([
    [['--server', 'apache'], 2, 'tệp của apache nằm trong một thư mục; hãy nêu một phường'],
    [['--server', 'iis'], 2, 'tệp của iis nằm trong một thư mục'],
    [['--server', 'cloudflare'], 2, 'các phường ở hoa'],
    [['--server', 'lighttpd'], 2, '--server'],
    [['hoa-lan', '--server', 'robots'], 1, 'Lỗi: hoalan.example đã có robots.txt'],
    [['khong-co', '--server', 'nginx'], 2, 'khong-co'],
    [['--server', 'nginx', '--listen', 'mọi nơi'], 2, 'viết một cổng như 8080'],
    [['--server', 'nginx', '--city', '/srv/$city'], 2, 'đường dẫn không được có $'],
    [['--server', 'nginx', '--city', '/srv/a{b'], 2, 'đường dẫn không được có $'],
  ])('%j ends with status %i: %s', async (args, status, words) => {
    const end = await run(...args);
    expect(end.status).toBe(status);
    expect(end.said).toContain(words);
    expect(end.printed).toBe('');
  });
});
