import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { directive } from './page-kinds.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the mark between two parts follows the first, so that no line of a narrow window begins with it', async () => {
  const { page } = await openPage(browser, directive, { viewport: { width: 360, height: 740 } });
  const marks = (selector: string, side: string): Promise<string[]> =>
    page
      .locator(selector)
      .evaluateAll((all, side) => all.map((each) => getComputedStyle(each, side).content), side);
  expect(new Set(await marks('.crumbs li', '::before'))).toEqual(new Set(['none']));
  expect(await marks('.crumbs li', '::after')).toEqual(['"›"', '"›"', 'none']);
  await page.context().close();
});

test('targets of a touch are at least 44 px high in lists, their filters and pages, navigation and footer', async () => {
  const { page } = await openPage(browser, 'phuong-mau/van-ban/', { viewport: { width: 360, height: 740 } });
  const small = await page.$$eval(
    '.nav a, .list-filters a, .list-head a, .documents a, .pages a, .footer li a, .searchbox input, .searchbox button',
    (all) => all.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.outerHTML),
  );
  expect(small).toEqual([]);
  await page.context().close();
});

test('the keyboard alone reaches the text, the navigation and the search', async () => {
  const { page } = await openPage(browser, directive);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Đến nội dung chính');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
  await page.goto(`${inject('origin')}/phuong-mau/`);
  const order: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    order.push(await focused(page));
  }
  expect(order).toEqual(
    expect.arrayContaining(['Văn bản', 'Kế hoạch', 'Tin tức', 'Chuyên mục', 'Liên hệ', 'q']),
  );
  await page.context().close();
});

test('without JavaScript a document is whole, its buttons are not there, and search says what to do', async () => {
  const { page } = await openPage(browser, directive, { javaScriptEnabled: false });
  expect(await page.locator('.text h2').count()).toBeGreaterThanOrEqual(4);
  expect(await page.locator('.tools button:visible').count()).toBe(0);
  await page.locator('.searchbox input').fill('rac');
  await page.locator('.searchbox button').click();
  expect(page.url()).toContain('/phuong-mau/tim-kiem/?q=rac');
  expect(await page.locator('noscript').first().innerText()).toContain('JavaScript');
  await page.context().close();
});

test('with JavaScript the buttons appear, and the address is copied', async () => {
  const { page } = await openPage(browser, directive, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Chia sẻ' }).click();
  await page.getByRole('button', { name: 'Đã sao chép' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.context().close();
});

test('an old address leads to the new one', async () => {
  const { page } = await openPage(browser, 'phuong-mau/van-ban/2026/thay-doi-gio-thu-gom-rac/');
  await page.waitForURL('**/van-ban/2026/lich-thu-gom-rac/');
  await page.context().close();
});

test('no page sets a cookie or stores anything', async () => {
  const { page } = await openPage(browser, directive);
  await page.goto(`${inject('origin')}/phuong-mau/tim-kiem/?q=rac`);
  await page.locator('#ket-qua li').first().waitFor();
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.context().close();
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLInputElement ? element.name : (element?.textContent ?? '').trim();
  });
