import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';

/** A connection to the one browser of all tests; closing the connection leaves that browser running. */
export const openBrowser = (): Promise<Browser> => chromium.connect(inject('browser'));

/**
 * Opens a page of a built ward in a context of its own.
 * @param path below the origin: `phuong-mau/van-ban/`.
 * @returns the page, and a list that fills with what the page's policy forbids and what it asks of other hosts.
 */
export async function openPage(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; violations: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const violations = watchPolicy(page, inject('origin'));
  await page.goto(`${inject('origin')}/${path}`);
  return { page, violations };
}

/** Asks a search page that is open for a text, as Back and Forward ask it. Its status is empty until it answers. */
export const askAgain = (page: Page, text: string): Promise<void> =>
  page.evaluate((text) => {
    document.querySelector('[role=status]')!.textContent = '';
    history.replaceState(null, '', `?${new URLSearchParams({ q: text }).toString()}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, text);

/** Collects what a page's policy forbids, its errors, and its requests to other hosts than `origin`. */
export function watchPolicy(page: Page, origin: string): string[] {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) violations.push(message.text());
  });
  page.on('pageerror', (error) => violations.push(error.message));
  page.on('request', (request) => {
    if (![origin, 'data:', 'blob:'].some((start) => request.url().startsWith(start)))
      violations.push(request.url());
  });
  return violations;
}
