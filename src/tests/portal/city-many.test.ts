import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { cityWords } from '../../strings/city.ts';
import { openBrowser } from './browser.ts';
import type { ServedFront } from './city-front.ts';
import { serveFront } from './city-front.ts';

const names = Array.from({ length: 14 }, (_, index) => `phuong-${index + 1}`);

let from: string;
let front: ServedFront;
let browser: Browser;

beforeAll(async () => {
  from = await mkdtemp(join(tmpdir(), 'cong-phuong-'));
  for (const name of names) await copyWard(name);
  [front, browser] = await Promise.all([serveFront(from, names), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await front.close();
  await rm(from, { recursive: true });
});

/** A ward that has all that a front and its search read of Kiến An. */
async function copyWard(name: string): Promise<void> {
  const model = join(inject('built'), 'kien-an');
  await cp(join(model, 'pagefind'), join(from, name, 'pagefind'), { recursive: true });
  for (const file of ['rss.xml', 'sitemap-index.xml', 'du-lieu/phuong.json']) {
    await cp(join(model, file), join(from, name, file));
    const text = await readFile(join(model, file), 'utf8');
    await writeFile(join(from, name, file), text.replaceAll('kien-an', name));
  }
}

test('a long list of wards has links to its letters, and a city of demonstrations says that it is one', async () => {
  const page = await browser.newPage();
  await page.goto(front.origin);
  const letters = page.locator('nav.ward-letters');
  expect(await letters.getAttribute('aria-label')).toBe(cityWords.letters);
  const [link] = await letters.locator('a').all();
  const group = await link!.getAttribute('href');
  expect(await page.locator(group!).count()).toBe(1);
  expect(await page.locator('.demo').textContent()).toContain(cityWords.demo);
  await page.close();
});

test('with enough results the reader decides whether the other wards are asked: then all are', async () => {
  const page = await browser.newPage();
  await page.goto(`${front.origin}/tim-kiem/?q=nghi+quyet`);
  const more = page.getByRole('button', { name: 'Tìm tiếp ở 2 phường, xã còn lại' });
  await more.waitFor();
  expect(await page.locator('[role=status]').textContent()).toBe(
    '36 kết quả ở 12 phường, xã cho “nghi quyet”',
  );
  await more.press('Enter');
  await page.locator('[role=status]', { hasText: 'ở 14 phường, xã' }).waitFor();
  expect(await page.locator('#ket-qua > li').count()).toBe(42);
  expect(await more.isVisible()).toBe(false);
  // The keyboard goes on from the last result that was there.
  expect(
    await page
      .locator('#ket-qua > li')
      .nth(35)
      .locator('a')
      .evaluate((a) => a === document.activeElement),
  ).toBe(true);
  await page.close();
});
