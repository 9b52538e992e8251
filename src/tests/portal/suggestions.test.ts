import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from './browser.ts';

/** What a reader of a phone has. */
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true };
const ward = 'phuong-mau';
const box = 'form[role=search] input';

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

const options = (page: Page): Promise<string[]> =>
  page.getByRole('option').evaluateAll((all) => all.map(({ textContent }) => textContent.trim()));

/** Types into the search box and waits for the list. */
async function type(page: Page, text: string): Promise<void> {
  await page.locator(box).pressSequentially(text);
  await page.getByRole('listbox', { name: 'Gợi ý' }).waitFor();
}

test('by keyboard: the list opens, keys choose in it, Escape closes it, Enter opens the page', async () => {
  const { page, violations } = await openPage(browser, `${ward}/van-ban/`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  expect(await page.getByRole('searchbox').count()).toBe(1);
  await page.waitForTimeout(50);
  expect(asked).toEqual([]);

  await type(page, 'cong an');
  const combobox = page.getByRole('combobox', { expanded: true });
  expect(await combobox.getAttribute('aria-activedescendant')).toBeNull();
  const shown = await options(page);
  expect(shown[0]).toBe('Công an phường Đơn vị');
  expect(shown.length).toBeLessThanOrEqual(6);
  const files = asked.filter((url) => url.endsWith('.pack')).length;
  expect(files).toBeGreaterThan(0);
  expect(files).toBeLessThanOrEqual('cong an'.length);

  const chosen = (): Promise<string[]> =>
    page.getByRole('option', { selected: true }).evaluateAll((all) => all.map(({ id }) => id));
  for (const [key, place] of [
    ['ArrowDown', 0],
    ['End', shown.length - 1],
    ['ArrowDown', undefined],
    ['ArrowUp', shown.length - 1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    const id = place === undefined ? undefined : `tim-goi-y-${place}`;
    expect(await chosen(), key).toEqual(id === undefined ? [] : [id]);
    expect(await combobox.getAttribute('aria-activedescendant'), key).toBe(id ?? null);
  }

  // A closed list opens again, as the combobox of the APG does.
  for (const [key, place] of [
    ['ArrowUp', shown.length - 1],
    ['Alt+ArrowDown', undefined],
    ['ArrowDown', 0],
  ] as const) {
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await page.locator(box).inputValue()).toBe('cong an');
    await page.keyboard.press(key);
    await page.getByRole('listbox').waitFor();
    expect(await chosen(), key).toEqual(place === undefined ? [] : [`tim-goi-y-${place}`]);
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${ward}/don-vi/cong-an/`);
  expect(violations).toEqual([]);
  await page.context().close();
});

test('Enter without a chosen option searches for the text', async () => {
  const { page } = await openPage(browser, `${ward}/`);
  await type(page, '118');
  expect((await options(page))[0]).toMatch(/ Văn bản · 118\/TB-UBND$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${ward}/tim-kiem/?q=118`);
  await page.context().close();
});

test('by touch on a phone: rows are large, the button stays free, a tap opens the page', async () => {
  const { page, violations } = await openPage(browser, `${ward}/`, phone);
  await type(page, 'cong an');
  const list = (await page.getByRole('listbox').boundingBox())!;
  const button = (await page.locator('form[role=search] button').boundingBox())!;
  expect(list.y).toBeGreaterThanOrEqual(button.y + button.height);
  expect(list.x).toBeGreaterThanOrEqual(0);
  expect(list.x + list.width).toBeLessThanOrEqual(360);
  expect(list.y + list.height).toBeLessThanOrEqual(page.viewportSize()!.height);
  for (const row of await page.getByRole('option').all())
    expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await page.getByRole('option').first().tap();
  await page.waitForURL(`**/${ward}/don-vi/cong-an/`);
  expect(violations).toEqual([]);
  await page.context().close();
});

test('on the search page the list covers no result, and a search closes it', async () => {
  const { page, violations } = await openPage(browser, `${ward}/tim-kiem/?q=rac`, phone);
  await page.locator('#ket-qua li').first().waitFor();
  expect(await page.getByRole('listbox').count()).toBe(0);
  await page.locator(box).press('End');
  await type(page, ' tai');
  const list = (await page.getByRole('listbox').boundingBox())!;
  const results = (await page.locator('#ket-qua').boundingBox())!;
  expect(list.y + list.height).toBeLessThanOrEqual(results.y);
  await page.keyboard.press('Enter');
  expect(await page.getByRole('listbox').count()).toBe(0);
  expect(violations).toEqual([]);
  await page.context().close();
});

test('an arrow opens the list for a text that was not typed here', async () => {
  const { page } = await openPage(browser, `${ward}/tim-kiem/?q=tam+tru`);
  await page.waitForFunction(() => document.activeElement?.matches('[role=combobox]'));
  expect(await page.getByRole('listbox').count()).toBe(0);
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { selected: true }).waitFor();
  expect((await options(page))[0]).toMatch(/tạm trú/i);
  await page.context().close();
});

test('nothing is asked of a ward’s index where a text has no letter', async () => {
  const { page } = await openPage(browser, `${ward}/`);
  const list = page.waitForRequest((request) => request.url().endsWith('goi-y/list.json'));
  await page.locator(box).pressSequentially('%');
  await list;
  const packs: string[] = [];
  page.on('request', (request) => packs.push(request.url()));
  await page.locator(box).pressSequentially('–');
  expect(packs.filter((url) => url.startsWith(inject('origin')) && url.endsWith('.pack'))).toEqual([]);
  await page.context().close();
});
