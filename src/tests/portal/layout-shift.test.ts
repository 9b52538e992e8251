import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

/** How much of what a reader sees may move by itself: CLS, https://web.dev/articles/cls. */
const most = 0.02;
/** Milliseconds by which fonts are late: longer than the page is blank. */
const fontsLate = 400;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('nothing that is seen moves by itself on any kind of page, on phones and desks, while fonts are late', async () => {
  const visits = Object.entries(pageKinds).flatMap(([kind, path]) =>
    [360, 1280].map((width) => ({ kind, path, width })),
  );
  const moved: string[] = [];
  const look = async (): Promise<void> => {
    for (let visit = visits.shift(); visit; visit = visits.shift()) {
      const shift = await shiftOf(visit.path, visit.width);
      if (shift > most) moved.push(`${visit.kind}, ${visit.width} px: ${shift.toFixed(3)}`);
    }
  };
  await Promise.all([look(), look(), look(), look()]);
  expect(moved).toEqual([]);
});

/** How much of a page moves until its fonts have come, and the results of a search. */
async function shiftOf(path: string, width: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width, height: 740 } });
  try {
    await page.addInitScript(countShifts);
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, fontsLate));
      await route.continue();
    });
    await page.goto(`${inject('origin')}/${path}`);
    await page.evaluate(() => document.fonts.ready);
    if (path.includes('?q='))
      await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
    // What has come is painted in the next frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
    return await page.evaluate(() => (window as unknown as { shift: number }).shift);
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
function countShifts(): void {
  const counter = window as unknown as { shift: number };
  counter.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) counter.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
