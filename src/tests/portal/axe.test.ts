import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFaults, bringAxe } from './axe-faults.ts';
import { openBrowser, watchPolicy } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

let browser: Browser;
/** One page for all kinds: what they share is loaded and compiled once. It brings axe along. */
let page: Page;
let violations: string[];

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await bringAxe(page);
  violations = watchPolicy(page, inject('origin'));
});
afterAll(() => browser.close());

test.each(Object.entries(pageKinds))('%s: axe finds no fault, in light and in dark', async (_name, path) => {
  violations.length = 0;
  await page.goto(`${inject('origin')}/${path}`);
  if (path.includes('?q=')) await page.locator('[role=status]:not(:empty)').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(violations).toEqual([]);
});
