import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../build/browser.ts';
import { endServer, install, startServer } from './debian.ts';
import { hosts, makePortals, nginxFiles } from './portals.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the published portals. */
    published: string;
    /** The folder of the wards' content. */
    servedContent: string;
    /** The port on 127.0.0.1 where nginx answers for every host. */
    nginx: number;
    /** The address of the one browser. */
    browser: string;
  }
}

const port = 4380;

/** Builds portals, starts Debian's nginx with the printed configuration, and a browser. Returns what undoes all of this. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  install('/usr/sbin/nginx', ['nginx-light']);
  install('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so', ['libnginx-mod-http-brotli-static']);
  const home = await mkdtemp(join(tmpdir(), 'máy chủ '));
  const portals = await makePortals(home);
  const nginx = await startServer('/usr/sbin/nginx', await nginxFiles(home, portals, port), port);
  const browser = await chromium.launchServer({
    executablePath: await findChromium(),
    args: [
      '--no-sandbox',
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(', ')}`,
    ],
  });
  project.provide('published', portals.root);
  project.provide('servedContent', portals.content);
  project.provide('nginx', port);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await endServer(nginx);
    await rm(home, { recursive: true, force: true });
  };
}
