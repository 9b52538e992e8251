import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../build/browser.ts';
import { serve } from '../build/serve.ts';

/** What the first search of a reader costs, with an empty cache, until results are shown. */
export interface FirstResults {
  seconds: number;
  /** The search page and all that it loads, as a server sends it compressed; fonts apart. */
  bytes: number;
  requests: number;
}

/** A slow line and a slow phone. */
export interface SlowReader {
  /** Milliseconds from a request to its answer. */
  latency: number;
  /** Bytes in a second. */
  speed: number;
  /** How many times slower the processor is. */
  processor: number;
}

/** How a reader comes to the search. */
interface Visit {
  /** This machine as it is if undefined. */
  reader?: SlowReader;
  /** Whether the reader types the query into the opened search page; otherwise opens its address. */
  isOpen?: boolean;
}

/**
 * Searches a built portal with an empty cache.
 * @param base the path that the portal was built for, with a slash at both ends
 */
export async function measureFirstResults(
  dir: string,
  base: string,
  query: string,
  { reader, isOpen = false }: Visit = {},
): Promise<FirstResults> {
  const server = await serve({ mounts: [{ base, dir }], port: 0 });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    // What the page loads behind the first results does not count: the page itself says when they are there.
    let isShown = false;
    await page.exposeFunction('firstResultsAreShown', () => (isShown = true));
    await page.addInitScript(tellFirstResults);
    page.on('response', (response) => {
      if (!isShown && !response.url().endsWith('.woff2')) sizes.push(sizeOf(response));
    });
    if (reader) await slowDown(page, reader);
    const { port } = server.address() as AddressInfo;
    const address = `http://localhost:${port}${base}tim-kiem/`;
    if (isOpen) {
      await page.goto(address);
      await page.locator('input[name=q]').fill(query);
    }
    const before = performance.now();
    if (isOpen) await page.keyboard.press('Enter');
    else await page.goto(`${address}?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
    await page.locator('#ket-qua li').first().waitFor();
    const seconds = (performance.now() - before) / 1000;
    const known = await Promise.all(sizes);
    return { seconds, bytes: known.reduce((sum, size) => sum + size, 0), requests: known.length };
  } finally {
    await browser.close();
    await new Promise((closed) => server.close(closed));
  }
}

async function slowDown(page: Page, { latency, speed, processor }: SlowReader): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: speed,
    uploadThroughput: speed,
  });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: processor });
}

/** Runs in the page. */
function tellFirstResults(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const list = document.querySelector('#ket-qua')!;
    const { firstResultsAreShown } = window as unknown as { firstResultsAreShown: () => void };
    new MutationObserver(firstResultsAreShown).observe(list, { childList: true });
  });
}

/** The files of an index are compressed already: a server sends them as they are. */
async function sizeOf(response: Response): Promise<number> {
  const body = await response.body();
  return Math.min(body.length, gzipSync(body).length);
}

/** One line: `first results of “y tế”: 0.8 s, 180 kB compressed, 16 requests`. */
export const showFirstResults = (query: string, { seconds, bytes, requests }: FirstResults): string =>
  `first results of “${query}”: ${seconds.toFixed(1)} s, ${(bytes / 1e3).toFixed(0)} kB compressed without fonts, ${requests} requests`;
