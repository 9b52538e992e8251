import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { pageKinds } from './page-kinds.ts';
import { hiddenStates, screenFaults, smallTargets } from './screen-faults.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A window in which pages are looked at: its size, that of the letters, and what is wrong with a page in it. */
interface Look {
  width: number;
  /** Pixels of a letter; the browser's own are 16. */
  letters?: number;
  faults: (page: Page) => Promise<readonly string[]>;
}

const looks: Record<string, Look> = {
  'on a screen of 320 px all is in sight, and what can be touched is 44 px high and wide': {
    width: 320,
    faults: async (page) => [...(await everything(page)), ...(await smallTargets(page))],
  },
  'no page is wider than a window of 360 px': { width: 360, faults: tooWide },
  'in letters twice as large, nothing on a phone is cut, beside the screen or over something else': {
    width: 360,
    letters: 32,
    faults: async (page) => {
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      return everything(page);
    },
  },
  'no page is wider than a window of 768 px': { width: 768, faults: tooWide },
  'no page is wider than a window of 1280 px': { width: 1280, faults: tooWide },
  'on a desk no table is cut, targets are as large, forced colours show buttons and choices, print shows neither':
    {
      width: 1280,
      faults: async (page) => {
        const onScreen = [...(await smallTargets(page)), ...(await cutTables(page))];
        await page.emulateMedia({ forcedColors: 'active' });
        const forced = (await hiddenStates(page)).map((each) => `forced colours: ${each}`);
        await page.emulateMedia({ forcedColors: 'none', media: 'print' });
        const printed = (await touchedParts(page)).map((each) => `printed: ${each}`);
        await page.emulateMedia({ media: 'screen' });
        return [...onScreen, ...forced, ...printed];
      },
    },
};

describe('every kind of page', () => {
  const found: Record<string, string[]> = Object.fromEntries(Object.keys(looks).map((name) => [name, []]));

  /** Each page is opened once, and its window made to fit each look. */
  beforeAll(async () => {
    const { page } = await openPage(browser, 'phuong-mau/');
    const session = await page.context().newCDPSession(page);
    await session.send('Page.enable');
    for (const [kind, path] of Object.entries(pageKinds)) {
      await page.goto(`${inject('origin')}/${path}`);
      await page.evaluate(() => document.fonts.ready);
      if (path.includes('?q=')) await page.locator('[role=status]:not(:empty)').waitFor();
      for (const [name, { width, letters = 16, faults }] of Object.entries(looks)) {
        await session.send('Page.setFontSizes', {
          fontSizes: { standard: letters, fixed: (letters * 13) / 16 },
        });
        await page.setViewportSize({ width, height: 740 });
        await page.evaluate(isLaidOut);
        for (const fault of await faults(page)) found[name]!.push(`${kind}: ${fault}`);
      }
    }
    await page.context().close();
  });

  test.each(Object.keys(looks))('%s', (name) => {
    expect(found[name]).toEqual([]);
  });
});

/** Waits until the page has seen the size of its window: regions that scroll are made reachable then. */
const isLaidOut = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
  });

async function tooWide(page: Page): Promise<string[]> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return over > 0 ? [`${over} px`] : [];
}

async function everything(page: Page): Promise<string[]> {
  return Object.entries(await screenFaults(page)).flatMap(([what, some]) =>
    some.map((each: string) => `${what}: ${each}`),
  );
}

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
  const { page } = await openPage(browser, 'phuong-mau/');
  for (const kind of ['directive with tables', 'replaced directive', 'page'] as const) {
    await page.goto(`${inject('origin')}/${pageKinds[kind]}`);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      for (const cell of await page.$$eval('.text :is(th, td)', cellsOfSyllables))
        narrow.push(`${kind}, ${width} px: ${cell}`);
    }
  }
  expect(narrow).toEqual([]);
  await page.context().close();
});

/** The cells in sight of at least three syllables that have as many lines. */
function cellsOfSyllables(cells: Element[]): string[] {
  const isClipped = (element: Element | null): boolean =>
    element !== null && getComputedStyle(element).clipPath !== 'none';
  return cells
    .filter((cell) => {
      // On a phone the head of a table is there for screen readers alone.
      if (isClipped(cell) || isClipped(cell.closest('thead'))) return false;
      const range = document.createRange();
      range.selectNodeContents(cell);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      const syllables = (cell.textContent ?? '').trim().split(/\s+/).length;
      return syllables >= 3 && tops.size >= syllables;
    })
    .map((cell) => cell.textContent ?? '');
}
