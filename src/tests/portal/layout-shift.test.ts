import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

/** How much of what a reader sees may move by itself: CLS, https://web.dev/articles/cls. */
const most = 0.02;
/** Milliseconds by which fonts are late: longer than the page is blank. */
const fontsLate = 300;
/** The kinds that are looked at on a wide screen too. */
const wide = ['home', 'list', 'directive', 'tasks', 'topic', 'search', 'search without results'] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('nothing that is seen moves by itself, on phones and desks, while fonts are late', async () => {
  const visits = [
    ...Object.values(pageKinds).map((path) => ({ path, width: 360 })),
    ...wide.map((kind) => ({ path: pageKinds[kind], width: 1280 })),
  ];
  const moved: string[] = [];
  const look = async (): Promise<void> => {
    const page = await openSlowPage();
    for (let visit = visits.shift(); visit; visit = visits.shift()) {
      const shift = await shiftOf(page, visit.path, visit.width);
      if (shift > most) moved.push(`${visit.path}, ${visit.width} px: ${shift.toFixed(3)}`);
    }
    await page.close();
  };
  await Promise.all([look(), look(), look(), look()]);
  expect(moved).toEqual([]);
});

/** A page to which fonts come late. */
async function openSlowPage(): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(countShifts);
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, fontsLate));
    await route.continue();
  });
  return page;
}

/** How much of a page moves until its fonts have come, and the results of a search. */
async function shiftOf(page: Page, path: string, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 740 });
  await page.goto(`${inject('origin')}/${path}`);
  await page.evaluate(() => document.fonts.ready);
  if (path.includes('?q='))
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
  // What has come is painted in the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  return page.evaluate(() => (window as unknown as { shift: number }).shift);
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
