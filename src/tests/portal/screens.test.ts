import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { pageKinds } from './page-kinds.ts';
import { hiddenStates, screenFaults, smallTargets } from './screen-faults.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens each kind of page in one window, and collects what `look` finds on it. */
async function onAllKinds(page: Page, look: (page: Page) => Promise<readonly string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const [kind, path] of Object.entries(pageKinds)) {
    await page.goto(`${inject('origin')}/${path}`);
    if (path.includes('?q=')) await page.locator('[role=status]:not(:empty)').waitFor();
    for (const fault of await look(page)) found.push(`${kind}: ${fault}`);
  }
  return found;
}

const everything = async (page: Page): Promise<string[]> =>
  Object.entries(await screenFaults(page)).flatMap(([what, some]) =>
    some.map((each: string) => `${what}: ${each}`),
  );

test('in letters twice as large, nothing on a phone is cut, beside the screen or over something else', async () => {
  const { page } = await openPage(browser, 'phuong-mau/', { viewport: { width: 360, height: 740 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const found = await onAllKinds(page, async () => {
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    return everything(page);
  });
  expect(found).toEqual([]);
  await page.context().close();
});

test('on a screen of 320 px all is in sight, and what can be touched is 44 px high and wide', async () => {
  const { page } = await openPage(browser, 'phuong-mau/', { viewport: { width: 320, height: 640 } });
  const found = await onAllKinds(page, async () => [
    ...(await everything(page)),
    ...(await smallTargets(page)),
  ]);
  expect(found).toEqual([]);
  await page.context().close();
});

test('on a desk no table is cut, targets are as large, forced colours show buttons and choices, print shows neither', async () => {
  const { page } = await openPage(browser, 'phuong-mau/', { viewport: { width: 1280, height: 800 } });
  const found = await onAllKinds(page, async () => {
    const onScreen = [...(await smallTargets(page)), ...(await cutTables(page))];
    await page.emulateMedia({ forcedColors: 'active' });
    const forced = (await hiddenStates(page)).map((each) => `forced colours: ${each}`);
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    const printed = (await touchedParts(page)).map((each) => `printed: ${each}`);
    await page.emulateMedia({ media: 'screen' });
    return [...onScreen, ...forced, ...printed];
  });
  expect(found).toEqual([]);
  await page.context().close();
});

const cutTables = (page: Page): Promise<string[]> =>
  page.$$eval('.text [class^=table-]', (all) =>
    all.filter((each) => each.scrollWidth > each.clientWidth).map((each) => each.textContent ?? ''),
  );

/** What of a page is shown that can only be touched: menus, forms, buttons. */
const touchedParts = (page: Page): Promise<string[]> =>
  page.$$eval('nav, form, button, input, summary, .footer, .demo', (all) =>
    all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 100)),
  );

test('the first result is reached within six tabs from the button of the search', async () => {
  const { page } = await openPage(browser, 'phuong-mau/tim-kiem/?q=rac', {
    viewport: { width: 360, height: 740 },
  });
  await page.locator('#ket-qua li a').first().waitFor();
  await page.locator('.search-form button').first().focus();
  let tabs = 0;
  const isResult = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.closest('#ket-qua li') !== null);
  while (!(await isResult()) && tabs < 20) {
    await page.keyboard.press('Tab');
    tabs += 1;
  }
  expect(tabs).toBeLessThanOrEqual(6);
  await page.context().close();
});

test('on a phone a table of few columns is blocks, a wide one a region that the keyboard scrolls', async () => {
  const { page } = await openPage(browser, pageKinds['directive with tables'], {
    viewport: { width: 360, height: 740 },
  });
  const blocks = page.locator('.table-blocks').first();
  expect(
    await blocks
      .locator('td')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content),
  ).toMatch(/\p{L}/u);
  expect(await blocks.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
  const region = page.locator('.table-scroll').first();
  await region.focus();
  const [name, row] = await Promise.all(
    ['thead .stays', 'tbody .stays'].map((cell) => region.locator(cell).first().boundingBox()),
  );
  for (let times = 0; times < 5; times += 1) await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('.table-scroll')!.scrollLeft > 40);
  expect(Math.abs((await region.locator('tbody .stays').first().boundingBox())!.x - row!.x)).toBeLessThan(2);
  expect(name!.width).toBeLessThan(180);
  // Rows and cells are still rows and cells for a screen reader.
  const tree = await blocks.ariaSnapshot();
  expect(tree).toMatch(/- rowheader "[^"]+"/);
  expect(tree).toMatch(/- columnheader "[^"]+"/);
  await page.context().close();
});

test('no cell of a table has a syllable a line', async () => {
  const narrow: string[] = [];
  for (const width of [360, 768, 1280]) {
    const { page } = await openPage(browser, 'phuong-mau/', { viewport: { width, height: 740 } });
    for (const kind of ['directive with tables', 'replaced directive', 'page'] as const) {
      await page.goto(`${inject('origin')}/${pageKinds[kind]}`);
      narrow.push(...(await page.$$eval('.text :is(th, td)', cellsOfSyllables)));
    }
    await page.context().close();
  }
  expect(narrow).toEqual([]);
});

/** The cells of at least three syllables that have as many lines. */
function cellsOfSyllables(cells: Element[]): string[] {
  return cells
    .filter((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      const syllables = (cell.textContent ?? '').trim().split(/\s+/).length;
      return syllables >= 3 && tops.size >= syllables;
    })
    .map((cell) => cell.textContent ?? '');
}
