import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { openBrowser, openPage } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(Object.entries(pageKinds))('%s: axe finds no fault, in light and in dark', async (_name, path) => {
  const { page, violations } = await openPage(browser, path);
  if (path.includes('?q=')) await page.locator('[role=status]:not(:empty)').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(violations).toEqual([]);
  await page.context().close();
});
