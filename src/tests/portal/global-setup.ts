import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../build/browser.ts';
import { buildWards } from '../../build/build-wards.ts';
import { serve } from '../../build/serve.ts';
import { listWards } from '../../content/read-ward.ts';
import { endOf } from '../../domain/dates/moment.ts';

/** The moment that every test sees the portals at. */
export const testDate = '2026-11-22T12:00+07:00';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where every ward of `content/` has been built, in a folder of its name. */
    built: string;
    /** Where the portals are served, without a slash at the end. */
    origin: string;
    chromium: string;
  }
}

/** Builds every ward once, serves them, and unpacks the browser; takes all of it away again. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(join(tmpdir(), 'cong-phuong-'));
  const wards = await listWards('content');
  const faults: string[] = [];
  await buildWards(
    { contentDir: 'content', outDir, wards, now: endOf(testDate), base: (ward) => `/${ward}/` },
    {
      step: () => undefined,
      end: ({ ward, ok, findings, faults: found }) => {
        if (!ok) faults.push(`${ward}: ${JSON.stringify({ findings, found })}`);
      },
    },
  );
  if (faults.length > 0) throw new Error(`the wards do not build:\n${faults.join('\n')}`);
  const server = await serve({
    mounts: wards.map((ward) => ({ base: `/${ward}/`, dir: join(outDir, ward) })),
    port: 0,
  });
  project.provide('built', outDir);
  project.provide('origin', `http://localhost:${(server.address() as AddressInfo).port}`);
  project.provide('chromium', await findChromium());
  return async () => {
    await new Promise((closed) => server.close(closed));
    await rm(outDir, { recursive: true, force: true });
  };
}
