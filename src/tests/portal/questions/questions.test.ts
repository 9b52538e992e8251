import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import type { Act } from './questions.ts';
import { questions } from './questions.ts';
import type { Walker } from './walk.ts';
import { byAccessibilityTree, byKeyboard, byTouch, countOf } from './walk.ts';

const viewport = { width: 360, height: 740 };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('there are 30 questions or more, each answered after three acts at most', () => {
  expect(questions.length).toBeGreaterThanOrEqual(30);
  for (const { question, acts } of questions) expect(countOf(acts), question).toBeLessThanOrEqual(3);
});

describe.each<[way: string, hasTouch: boolean, walker: (page: Page) => Walker | Promise<Walker>]>([
  ['by touch', true, byTouch],
  ['by keyboard', false, byKeyboard],
  ['by the accessibility tree', true, byAccessibilityTree],
])('%s', (_, hasTouch, walkerOf) => {
  let page: Page;
  let walker: Walker;
  /** The acts that led to the page that is open: questions with the same acts share a walk. */
  let walked: string | undefined;
  beforeAll(async () => {
    page = await (await browser.newContext({ viewport, hasTouch })).newPage();
    walker = await walkerOf(page);
  });
  afterAll(() => page.context().close());

  /** Walks from the home page; fails if it takes too many tabs. */
  async function walk(acts: readonly Act[]): Promise<void> {
    walked = undefined;
    await page.goto(`${inject('origin')}/phuong-mau/`, { waitUntil: 'domcontentloaded' });
    for (const act of acts) {
      const from = page.url();
      await walker.act(act);
      await page.waitForURL((url) => url.href !== from);
      if ('query' in act) await page.locator('#ket-qua a').first().waitFor();
    }
    expect(walker.tabs()).toBeLessThanOrEqual(25);
  }

  test.each(questions)('$question', async ({ acts, answer }) => {
    const wanted = JSON.stringify(acts);
    if (walked !== wanted) await walk(acts);
    walked = wanted;
    await expect.poll(() => walker.reads(answer)).toBe(true);
  });
});
