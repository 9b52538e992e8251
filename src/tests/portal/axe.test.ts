import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(Object.entries(pageKinds))('%s: axe finds no fault, in light and in dark', async (_name, path) => {
  const { page, violations } = await openPage(browser, path, { colorScheme: 'light' });
  if (path.includes('?q=')) await page.locator('[role=status]:not(:empty)').waitFor();
  const inLight = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  // Dark changes nothing but colours.
  const inDark = await new AxeBuilder({ page }).withTags(['cat.color']).analyze();
  const faults = [...inLight.violations, ...inDark.violations];
  expect(faults.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  expect(violations).toEqual([]);
  await page.context().close();
});
