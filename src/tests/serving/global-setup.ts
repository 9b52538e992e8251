import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../build/browser.ts';
import { endServer, install, startServer } from './debian.ts';
import { hosts, makePortals } from './portals.ts';
import type { ServerName } from './servers.ts';
import { ports, servers, testServers } from './servers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the published portals. */
    published: string;
    /** The folder of the wards' content. */
    servedContent: string;
    /** The port on 127.0.0.1 where each server answers for every host. */
    ports: Record<ServerName, number>;
    /** The address of the one browser. */
    browser: string;
  }
}

/** Builds portals, starts Debian's servers with what the command prints, and a browser. Returns what undoes all of this. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  for (const { program, packages, module } of Object.values(testServers)) {
    install(program, packages);
    if (module) install(module.file, [module.package]);
  }
  install('/usr/bin/rsync', ['rsync']);
  const home = await mkdtemp(join(tmpdir(), 'máy chủ '));
  const portals = await makePortals(home);
  const running: ChildProcess[] = [];
  for (const name of servers) {
    const { program, write } = testServers[name];
    running.push(await startServer(program, await write(home, portals), ports[name]));
  }
  const browser = await chromium.launchServer({
    executablePath: await findChromium(),
    args: [
      '--no-sandbox',
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(', ')}`,
    ],
  });
  project.provide('published', portals.root);
  project.provide('servedContent', portals.content);
  project.provide('ports', ports);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    for (const server of running) await endServer(server);
    await rm(home, { recursive: true, force: true });
  };
}
