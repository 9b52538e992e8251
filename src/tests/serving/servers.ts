import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../commands/run-command.ts';
import type { Portals } from './portals.ts';

/** The web servers of the tests, each as Debian has it. */
export const servers = ['nginx', 'apache', 'caddy'] as const;
export type ServerName = (typeof servers)[number];

/** The port of each server on 127.0.0.1, where it answers for every host. */
export const ports: Record<ServerName, number> = { nginx: 4380, apache: 4381, caddy: 4382 };

/** A server that can be started: what it needs, and how it is called. */
interface TestServer {
  program: string;
  /** Debian's packages of the program, and of a module. */
  packages: readonly string[];
  module?: { file: string; package: string };
  /** Writes the files of the server below `home`; returns its arguments. */
  write: (home: string, portals: Portals) => Promise<string[]>;
}

export const testServers: Record<ServerName, TestServer> = {
  nginx: {
    program: '/usr/sbin/nginx',
    packages: ['nginx-light'],
    module: {
      file: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
      package: 'libnginx-mod-http-brotli-static',
    },
    write: nginxFiles,
  },
  apache: { program: '/usr/sbin/apache2', packages: ['apache2'], write: apacheFiles },
  caddy: { program: '/usr/bin/caddy', packages: ['caddy'], write: caddyFiles },
};

/** What the command prints for a server and all wards, or some. */
export function configOf(
  server: ServerName,
  { content, root }: Pick<Portals, 'content' | 'root'>,
  ...args: string[]
): string {
  const { status, stdout, stderr } = runCommand('operation/serve-config', [
    ...['--server', server, '--root', root, '--content', content, '--hsts'],
    ...args,
  ]);
  if (status !== 0) throw new Error(`serve-config ${args.join(' ')}\n${stderr}${stdout}`);
  return stdout;
}

const listen = (server: ServerName): string[] => ['--listen', `127.0.0.1:${ports[server]}`];

function nginxFiles(home: string, portals: Portals): Promise<string[]> {
  return nginxWith(home, configOf('nginx', portals, '--city', portals.city, ...listen('nginx'), '--brotli'));
}

/** Writes nginx's main file around the blocks of hosts; returns the arguments of nginx. */
export async function nginxWith(home: string, hosts: string): Promise<string[]> {
  const file = join(home, 'nginx.conf');
  await writeFile(
    file,
    [
      'daemon off;',
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'worker_processes 2;',
      'load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;',
      `error_log "${home}/error.log";`,
      `pid "${home}/nginx.pid";`,
      'events { worker_connections 1024; }',
      'http {',
      'access_log off;',
      hosts,
      '}',
      '',
    ].join('\n'),
  );
  return ['-c', file];
}

function caddyFiles(home: string, portals: Portals): Promise<string[]> {
  return caddyWith(home, configOf('caddy', portals, '--city', portals.city, ...listen('caddy')));
}

/** Writes a Caddyfile with the blocks of hosts; returns the arguments of Caddy. */
export async function caddyWith(home: string, hosts: string, options: string[] = []): Promise<string[]> {
  const file = join(home, 'Caddyfile');
  const all = ['{', 'admin off', `storage file_system "${home}/caddy"`, ...options, '}', hosts];
  await writeFile(file, all.join('\n'));
  return ['run', '--config', file, '--adapter', 'caddyfile'];
}

/** The modules that Debian turns on by itself, and the two that `.htaccess` needs besides. */
const modules = ['authz_core', 'alias', 'deflate', 'dir', 'env', 'filter', 'mime', 'negotiation', 'setenvif'];
const added = ['headers', 'rewrite'];

/** Apache's main configuration as Debian has it, hosts as an engineer writes them, and a `.htaccess` in each folder. */
async function apacheFiles(home: string, portals: Portals): Promise<string[]> {
  const { root, city } = portals;
  for (const ward of ['phuong-mau', 'ai-quoc', 'kien-an'])
    await writeFile(join(root, ward, '.htaccess'), configOf('apache', portals, ward));
  await writeFile(join(city, '.htaccess'), configOf('apache', portals, '--city', city));
  await mkdir(join(home, 'apache'));
  const host = (name: string, lines: string[]): string[] => [
    `<VirtualHost *:${ports.apache}>`,
    `ServerName ${name}`,
    ...lines,
    '</VirtualHost>',
  ];
  const file = join(home, 'apache.conf');
  await writeFile(
    file,
    [
      `Listen 127.0.0.1:${ports.apache}`,
      'ServerName localhost',
      'User www-data',
      'Group www-data',
      `PidFile "${home}/apache/pid"`,
      `DefaultRuntimeDir "${home}/apache"`,
      `ErrorLog "${home}/apache/error.log"`,
      ...['mpm_event', ...modules, ...added].map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
      ),
      ...['deflate', 'dir', 'mime', 'negotiation', 'setenvif'].map(
        (name) => `Include /etc/apache2/mods-available/${name}.conf`,
      ),
      '<Directory />',
      'Options FollowSymLinks',
      'AllowOverride None',
      'Require all denied',
      '</Directory>',
      `<Directory "${home}">`,
      'Options Indexes FollowSymLinks',
      'AllowOverride All',
      'Require all granted',
      '</Directory>',
      '<FilesMatch "^\\.ht">',
      'Require all denied',
      '</FilesMatch>',
      ...host('mau.localhost', [`DocumentRoot "${root}/phuong-mau"`]),
      ...host('pho.localhost', [
        `DocumentRoot "${city}"`,
        `Alias "/ai-quoc" "${root}/ai-quoc"`,
        `Alias "/quan-9/kien-an" "${root}/kien-an"`,
      ]),
      ...host('cu.localhost', [`DocumentRoot "${root}/ai-quoc"`]),
      '',
    ].join('\n'),
  );
  return ['-DFOREGROUND', '-f', file];
}
