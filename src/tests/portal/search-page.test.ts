import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { searchWords } from '../../strings/search.ts';
import { openBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

/** A page where some files do not come until the reader's line is whole again. */
async function openWithout(
  file: string,
  how: 'blocked' | 'cut off',
): Promise<{ page: Page; errors: string[]; mend: () => void }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  let isMended = false;
  // Of what is not caught the browser says the same as of an error.
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route(
    (url) => url.pathname.includes(file),
    async (route) => {
      if (isMended) return route.continue();
      if (how === 'blocked') return route.abort();
      const response = await route.fetch();
      const body = await response.body();
      return route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    },
  );
  return { page, errors, mend: () => (isMended = true) };
}

const says = (page: Page, text: RegExp): Promise<unknown> =>
  page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('[role=status]')?.textContent ?? ''),
    text.source,
  );

/** The search page with the complete answer to a text. */
async function open(text: string): Promise<Page> {
  const { page } = await openPage(browser, `phuong-mau/tim-kiem/?q=${encodeURIComponent(text)}`);
  await says(page, /./);
  return page;
}

const results = (page: Page): Promise<string[]> =>
  page.$$eval('#ket-qua > li', (items) => items.map((item) => item.querySelector('a')!.pathname));

test('a single page that has the words far from each other is shown at once, as no result', async () => {
  const page = await open('bể bơi');
  expect(await page.locator('[role=status]').innerText()).toMatch(/^Không tìm thấy/);
  expect(await results(page)).toEqual([]);
  const only = page.locator('#goi-y .results li');
  expect(await only.count()).toBe(1);
  expect(await only.innerText()).toContain('Các từ ở những chỗ khác nhau');
  await page.context().close();
});

test('several such pages are shown when they are asked for: the address says so', async () => {
  const page = await open('cầu thang');
  expect(await results(page)).toEqual([]);
  await page.getByRole('button', { name: /ở những chỗ khác nhau$/ }).click();
  await page.waitForURL(/roi-nhau=1/);
  await says(page, /^\d.* kể cả trang có các từ ở những chỗ khác nhau$/);
  const all = await results(page);
  expect(all.length).toBeGreaterThan(1);
  expect(await page.evaluate(() => document.activeElement?.matches('#ket-qua li:first-child a'))).toBe(true);
  expect(await page.locator('#ket-qua .result-note').count()).toBe(all.length);
  await page.reload();
  await says(page, /./);
  expect(await results(page)).toEqual(all);
  // A choice keeps them, another text does not.
  await page.getByText('Lọc kết quả').click();
  const counts = await page.locator('[name=muc]:visible ~ .count').allInnerTexts();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(all.length);
  await page.getByRole('checkbox', { name: /^Văn bản/ }).check();
  await says(page, new RegExp(`^${counts[0]} trong ${all.length} `));
  await page.goBack();
  await says(page, /kể cả trang/);
  await page.goBack();
  await says(page, /^Không tìm thấy/);
  await page.context().close();
});

test('printed, it says what was asked, the choices and the order', async () => {
  const { page } = await openPage(
    browser,
    'phuong-mau/tim-kiem/?q=rác&muc=van-ban&nam=2026&sap-xep=moi-nhat',
  );
  await says(page, /^\d/);
  await page.emulateMedia({ media: 'print' });
  const asked = 'Từ cần tìm: rác · Mục: Văn bản · Năm: 2026 · Thứ tự: Mới nhất';
  expect(await page.getByText(asked).isVisible()).toBe(true);
  await page.context().close();
});

test.each(['%E0%A4%A', '%ED%A0%80'])('an address with the broken encoding %s is a search', async (text) => {
  const { page, violations } = await openPage(browser, `phuong-mau/tim-kiem/?q=${text}&loai=%`);
  await says(page, /./);
  expect(violations).toEqual([]);
  await page.context().close();
});

describe('an index of which something does not come', () => {
  test.each([
    ['phuong-mau', 'rac', 'start.pack', 'cut off', /^Chưa tải được/],
    ['phuong-mau', 'rac', 'wasm.unknown', 'cut off', /^Chưa tải được/],
    ['phuong-dai', 'cap nuoc', '.pf_index', 'blocked', /^Ch.* chưa tải được|^Chưa tải được/],
    ['phuong-dai', 'tong ve sinh', '.pf_fragment', 'blocked', /^Ch.* chưa tải được|^Chưa tải được/],
    ['phuong-dai', '31/TB-UBND', 'codes/', 'cut off', /^Ch.* chưa tải được|^Chưa tải được/],
  ] as const)(
    '%s, “%s”: %s %s: it is said, and “Tìm” searches again',
    async (ward, text, file, how, said) => {
      const { page, errors, mend } = await openWithout(file, how);
      await page.goto(`${inject('origin')}/${ward}/tim-kiem/?q=${encodeURIComponent(text)}`);
      await says(page, said);
      expect(await page.locator('#danh-muc').isVisible()).toBe(true);
      mend();
      await page.getByRole('button', { name: searchWords.action, exact: true }).click();
      await says(page, /^\d+ kết quả/);
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});

test('before the script of the page is there, it says that it loads, and later that it did not come', async () => {
  const { page, mend } = await openWithout('SearchResults', 'blocked');
  await page.goto(`${inject('origin')}/phuong-mau/tim-kiem/?q=rac`);
  const loading = page.getByText(searchWords.opening);
  await loading.waitFor();
  expect(await page.getByText(searchWords.notOpened).isVisible()).toBe(false);
  // Fifteen seconds later.
  await page.evaluate(() => {
    for (const each of document.getAnimations()) each.currentTime = 15_000;
  });
  await page.getByText(searchWords.notOpened).waitFor();
  expect(await loading.isVisible()).toBe(false);
  expect(await page.locator('#danh-muc').isVisible()).toBe(true);
  mend();
  await page.close();
});

test('without scripts nothing says that it loads', async () => {
  const { page } = await openPage(browser, 'phuong-mau/tim-kiem/?q=rac', { javaScriptEnabled: false });
  expect(await page.getByText(searchWords.opening).isVisible()).toBe(false);
  expect(await page.locator('#danh-muc').isVisible()).toBe(true);
  await page.context().close();
});
