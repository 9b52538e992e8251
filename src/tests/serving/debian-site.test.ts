import type { ChildProcess } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { policies, securityHeaders } from '../../serving/rules/policies.ts';
import { readAnswer } from './ask.ts';
import { endServer, startServer } from './debian.ts';
import { configOf, testServers } from './servers.ts';

const port = 4394;
let home: string;
let nginx: ChildProcess;

/** Debian's own configuration, with what the steps of the documentation change in it. */
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'debian '));
  const etc = join(home, 'nginx');
  execFileSync('cp', ['-a', '/etc/nginx', etc]);
  // As the package has put it there; it listens for every host.
  const site = join(etc, 'sites-enabled/default');
  await rm(site, { force: true });
  const own = await readFile(join(etc, 'sites-available/default'), 'utf8');
  await writeFile(site, own.replaceAll(/listen \[.*\n/g, '').replaceAll('80 default', `${port} default`));
  const portals = { content: inject('servedContent'), root: inject('published') };
  const config = configOf('nginx', portals, '--listen', `127.0.0.1:${port}`);
  await writeFile(join(etc, 'conf.d/portal.conf'), config.replaceAll('127.0.0.1:', ''));
  for (const [, path] of await removals()) await rm(path!.replace('/etc/nginx', etc));
  const main = join(etc, 'nginx.conf');
  const text = (await readFile(main, 'utf8'))
    .replace(/^user .*$/m, process.getuid?.() === 0 ? 'user root;' : '')
    .replace(/^pid .*$/m, `pid "${home}/pid";`)
    .replaceAll(/(error|access)_log .*;/g, `$1_log "${home}/$1.log";`)
    .replaceAll(/include \/etc\/nginx\/(.*);/g, `include "${etc}/$1";`);
  await writeFile(main, text);
  nginx = await startServer(testServers.nginx.program, ['-c', main, '-g', 'daemon off;'], port);
});
afterAll(async () => {
  await endServer(nginx);
  await rm(home, { recursive: true, force: true });
});

/** What the steps for nginx remove. */
const removals = async (): Promise<RegExpMatchArray[]> => {
  const [, steps] = /\*\*nginx\*\* on Debian:\s+```sh\n(.*?)```/s.exec(
    await readFile('docs/web-server.md', 'utf8'),
  )!;
  return [...steps!.matchAll(/^sudo rm (\/etc\/nginx\/\S+)/gm)];
};

test.each([
  ['a page', '/', 'mau.localhost', 200],
  ['a host that nobody has named', '/', 'khac.example', 404],
  ['an address with NUL', '/%00', 'mau.localhost', 400],
  ['an address of 100 kB', `/${'a'.repeat(100_000)}`, 'mau.localhost', 414],
])('%s has the headers of a portal', async (_what, path, host, status) => {
  const answer = await readAnswer(request({ host: '127.0.0.1', port, path, headers: { host } }));
  expect(answer.status).toBe(status);
  expect(answer.headers).toMatchObject({
    ...Object.fromEntries(
      Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    'content-security-policy': policies.page,
    server: 'nginx',
  });
});
