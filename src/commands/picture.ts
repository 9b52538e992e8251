import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../build/browser.ts';
import { buildWards } from '../build/build-wards.ts';
import { serve } from '../build/serve.ts';

/** `npm run picture`: makes the README’s picture, the model ward’s home page. */
export async function runPicture(): Promise<void> {
  const outDir = await mkdtemp(join(tmpdir(), 'cong-phuong-'));
  const order = {
    contentDir: 'content',
    outDir,
    wards: ['phuong-mau'],
    now: Date.parse('2026-11-22T12:00+07:00'),
  };
  await buildWards(order, { step: () => undefined, end: () => undefined });
  const server = await serve({
    mounts: [{ base: '/phuong-mau/', dir: join(outDir, 'phuong-mau') }],
    port: 0,
  });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1100, height: 820 }, colorScheme: 'light' });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/phuong-mau/`, {
    waitUntil: 'networkidle',
  });
  await page.screenshot({ path: '.readme/portal.jpg', type: 'jpeg', quality: 72 });
  await browser.close();
  server.close();
  await rm(outDir, { recursive: true });
}
