import { createCanvas, loadImage } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tinos } from '../../bench/paper-font.ts';
import { openBrowser, openPage } from './browser.ts';
import { directive } from './page-kinds.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('printed, a directive is the document: no frame, addresses written out, four pages of A4 at most', async () => {
  const { page } = await openPage(browser, directive, { bypassCSP: true });
  await page.emulateMedia({ media: 'print' });
  for (const frame of ['.masthead', '.nav', '.crumbs', '.footer', '.demo', '.tools', 'aside']) {
    expect(await page.locator(frame).first().isVisible(), frame).toBe(false);
  }
  expect(await page.locator('.source').isVisible()).toBe(true);
  expect(await page.locator('h1').isVisible()).toBe(true);
  // Tinos has the same glyph widths as Times New Roman; a system serif font can be 20 % wider.
  await page.addStyleTag({ content: `${tinos()}:root { --serif: Tinos }` });
  await page.evaluate(() => document.fonts.ready);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(
    [...pdf.matchAll(/\/MediaBox\s*\[0 0 (\d+)(?:\.\d+)? (\d+)/g)].every(
      ([, w, h]) => w === '594' || (w === '595' && (h === '841' || h === '842')),
    ),
  ).toBe(true);
  expect(Number(/\/Type\s*\/Pages[^>]*\/Count (\d+)/.exec(pdf)?.[1] ?? 99)).toBeLessThanOrEqual(4);
  await page.context().close();
});

test.each([
  'bach-dang/van-ban/2026/ket-luan-phien-hop-thang-5/',
  'viet-hung/ke-hoach/tuyen-truyen-nghi-quyet-72/',
  'phuong-mau/tin-tuc/2026/ba-mau-thung-rac/',
])('the notice of %s prints on one page, and its code leads to the document', async (path) => {
  const { page } = await openPage(browser, `${path}to-roi/`);
  await page.emulateMedia({ media: 'print' });
  const picture = await loadImage(await page.locator('.qr').screenshot());
  const context = createCanvas(picture.width, picture.height).getContext('2d');
  context.drawImage(picture, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, picture.width, picture.height);
  const printed = (await page.locator('.sheet-url').textContent())?.trim();
  expect(jsQR(data, width, height)?.data).toBe(printed);
  expect(printed).toMatch(new RegExp(`/${path}$`));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(/\/Type\s*\/Pages[^>]*\/Count (\d+)/.exec(pdf)?.[1]).toBe('1');
  await page.context().close();
});
