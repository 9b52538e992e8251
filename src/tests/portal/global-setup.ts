import { cp, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../build/browser.ts';
import { buildWards } from '../../build/build-wards.ts';
import { findEngine } from '../../build/engine/compiled.ts';
import { serve } from '../../build/serve.ts';
import { endOf } from '../../domain/dates/moment.ts';
import { compiledCommands } from '../compiled-commands.ts';
import { testContent } from '../test-content.ts';
import { fixtureWards, testDate, wards } from './built-site.ts';
import { makeLongLists } from './long-lists.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which every ward of the tests has been built, each in a folder of its name. */
    built: string;
    /** The address at which the portals are served, without a slash at the end. */
    origin: string;
    /** The address of the one browser; `openBrowser` connects to it. */
    browser: string;
  }
}

/** Builds every ward once, serves those that tests open in a browser, and starts the one browser. Returns what undoes all of this. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  Object.assign(process.env, compiledCommands);
  const outDir = await mkdtemp(join(tmpdir(), 'cong-phuong-'));
  const content = await mkdtemp(join(tmpdir(), 'cong-phuong-'));
  await cp(testContent, content, { recursive: true });
  await makeLongLists(content);
  await Promise.all([
    // All at once, the largest first, so that no core waits for another at the end.
    buildAll(content, [...fixtureWards, ...wards], outDir),
    // The pages of a city's front are compiled for its tests, while one core would wait for those of the wards.
    findEngine(undefined, 'city'),
  ]);
  const server = await serve({
    mounts: [...wards, 'phuong-dai'].map((ward) => ({ base: `/${ward}/`, dir: join(outDir, ward) })),
    port: 0,
  });
  const browser = await chromium.launchServer({
    executablePath: await findChromium(),
    args: ['--no-sandbox'],
  });
  project.provide('built', outDir);
  project.provide('origin', `http://localhost:${(server.address() as AddressInfo).port}`);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await new Promise((closed) => server.close(closed));
    for (const dir of [outDir, content]) await rm(dir, { recursive: true, force: true });
  };
}

async function buildAll(contentDir: string, wards: readonly string[], outDir: string): Promise<void> {
  const outcomes = await buildWards(
    { contentDir, outDir, wards, now: endOf(testDate), base: (ward) => `/${ward}/` },
    { step: () => undefined, end: () => undefined },
  );
  const faults = outcomes
    .filter(({ ok }) => !ok)
    .map(({ ward, findings, faults }) => `${ward}: ${JSON.stringify({ findings, faults })}`);
  if (faults.length > 0) throw new Error(`the wards do not build:\n${faults.join('\n')}`);
}
