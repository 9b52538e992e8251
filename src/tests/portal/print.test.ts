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
  expect(await page.locator('.paper-demo').innerText()).toContain('Bản minh họa');
  expect(
    [...pdf.matchAll(/\/MediaBox\s*\[0 0 (\d+)(?:\.\d+)? (\d+)/g)].every(
      ([, w, h]) => w === '594' || (w === '595' && (h === '841' || h === '842')),
    ),
  ).toBe(true);
  expect(sheetsOf(pdf)).toBeLessThanOrEqual(4);
  await page.context().close();
});

test('printed, the head of a paper is in two columns, issuer and code left of quốc hiệu, place and date', async () => {
  const { page } = await openPage(browser, 'phuong-mau/van-ban/2026/lich-thu-gom-rac/', { bypassCSP: true });
  await page.setViewportSize({ width: 624, height: 970 });
  await page.emulateMedia({ media: 'print' });
  await page.addStyleTag({ content: `${tinos()}:root { --serif: Tinos }` });
  await page.evaluate(() => document.fonts.ready);
  const [left, right] = await page.locator('.letterhead > div').evaluateAll((all) =>
    all.map((each) => ({
      box: each.getBoundingClientRect().toJSON() as DOMRect,
      lines: [...each.querySelectorAll('p')].map((line) => [
        line.innerText,
        Math.round(
          line.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(line).lineHeight),
        ),
      ]),
    })),
  );
  expect(left!.lines.map(([text]) => text)).toEqual(['ỦY BAN NHÂN DÂN PHƯỜNG MẪU', 'Số: 118/TB-UBND']);
  expect(right!.lines.map(([text]) => text)).toEqual([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Mẫu, ngày 12 tháng 5 năm 2026',
  ]);
  expect(right!.lines[0]![1]).toBe(1);
  expect(left!.box.right).toBeLessThan(right!.box.left);
  expect(left!.box.top).toBe(right!.box.top);
  expect(right!.box.right).toBeLessThanOrEqual(624);
  expect(await page.locator('.paper-kind').innerText()).toBe('THÔNG BÁO');
  await page.context().close();
});

test.each([
  ['phuong-mau/van-ban/2026/doi-lich-ngung-cap-nuoc/', 1],
  ['phuong-mau/van-ban/2026/tiem-phong-dai/', 1],
  ['phuong-mau/van-ban/2026/lich-thu-gom-rac/', 2],
  ['phuong-mau/lien-he/', 3],
  ['phuong-mau/', 4],
])('%s is printed on at most %i sheets', async (path, sheets) => {
  const { page } = await openPage(browser, path, { bypassCSP: true });
  await page.addStyleTag({ content: `${tinos()}:root { --serif: Tinos }` });
  await page.evaluate(() => document.fonts.ready);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(sheetsOf(pdf)).toBeLessThanOrEqual(sheets);
  await page.context().close();
});

const sheetsOf = (pdf: string): number => Number(/\/Type\s*\/Pages[^>]*\/Count (\d+)/.exec(pdf)?.[1] ?? 99);

test.each([
  'bach-dang/van-ban/2026/ket-luan-phien-hop-thang-5/',
  'viet-hung/ke-hoach/tuyen-truyen-nghi-quyet-72/',
  'phuong-mau/tin-tuc/2026/ba-mau-thung-rac/',
  'phuong-mau/van-ban/2026/lich-thu-gom-rac/',
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
  expect(sheetsOf(pdf)).toBe(1);
  await page.context().close();
});
