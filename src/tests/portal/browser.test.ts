import AxeBuilder from '@axe-core/playwright';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { tinos } from '../../bench/paper-font.ts';

const directive = 'phuong-mau/van-ban/2026/ket-luan-phien-hop-thang-10/';

/** One of every kind of page. */
const kinds = {
  home: 'phuong-mau/',
  list: 'phuong-mau/van-ban/',
  'second page of a list': 'phuong-mau/van-ban/trang/2/',
  'list of a year': 'phuong-mau/van-ban/nam/2025/',
  'list of a type': 'phuong-mau/van-ban/loai/cong-van/',
  'empty list': 'kien-an/tin-tuc/',
  directive,
  'directive with tables': 'phuong-mau/van-ban/2025/bao-cao-cai-cach-hanh-chinh/',
  'directive with images and notes': 'phuong-mau/van-ban/2026/huong-dan-nop-ho-so-tai-nha/',
  'replaced directive': 'phuong-mau/van-ban/2025/lich-thu-gom-rac/',
  'withdrawn directive': 'phuong-mau/van-ban/2026/ngung-cap-nuoc-thang-11/',
  plan: 'phuong-mau/ke-hoach/2026/tuyen-truyen-phan-loai-rac/',
  news: 'phuong-mau/tin-tuc/2026/ba-mau-thung-rac/',
  topics: 'phuong-mau/chuyen-muc/',
  topic: 'phuong-mau/chuyen-muc/phan-loai-rac/',
  fields: 'phuong-mau/linh-vuc/',
  field: 'phuong-mau/linh-vuc/y-te/',
  tasks: 'phuong-mau/nhiem-vu/',
  'tasks of a month': 'phuong-mau/nhiem-vu/thang/2026-12/',
  'late tasks': 'bach-dang/nhiem-vu/trang-thai/qua-han/',
  units: 'phuong-mau/don-vi/',
  unit: 'bach-dang/don-vi/van-hoa-xa-hoi/',
  cited: 'phuong-mau/dan-chieu/',
  'cited document': 'phuong-mau/dan-chieu/57-nq-tw/',
  'directive with a chain': 'viet-hung/ke-hoach/tuyen-truyen-nghi-quyet-72/',
  'texts for the channels': 'ai-quoc/van-ban/2025/trien-khai-nghi-quyet-y-te/kenh/',
  'text to listen to': 'ai-quoc/van-ban/2025/trien-khai-nghi-quyet-y-te/nghe/',
  'notice for the board': 'viet-hung/ke-hoach/tuyen-truyen-nghi-quyet-72/to-roi/',
  feeds: 'phuong-mau/rss/',
  page: 'phuong-mau/kha-nang-tiep-can/',
  search: 'phuong-mau/tim-kiem/?q=rac',
  'search without results': 'phuong-mau/tim-kiem/?q=zzzz',
  'not found': 'phuong-mau/khong-co/',
} as const;

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(Object.entries(kinds))('%s: axe finds no fault', async (_name, path) => {
    const { page, violations } = await open(path, { colorScheme });
    if (path.includes('?q=')) await page.locator('[role=status]:not(:empty)').waitFor();
    const result = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    ).toEqual([]);
    expect(violations).toEqual([]);
    await page.context().close();
  });
});

test.each([360, 768, 1280])('no page is wider than a window of %i px', async (width) => {
  const wide: string[] = [];
  const { page } = await open('phuong-mau/', { viewport: { width, height: 740 } });
  for (const path of Object.values(kinds)) {
    await page.goto(`${inject('origin')}/${path}`);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) wide.push(`${path} by ${over} px`);
  }
  expect(wide).toEqual([]);
  await page.context().close();
});

test('in a narrow window no line begins with the mark between two parts: it stands behind the first', async () => {
  const { page } = await open(directive, { viewport: { width: 360, height: 740 } });
  const marks = (selector: string, side: string): Promise<string[]> =>
    page
      .locator(selector)
      .evaluateAll((all, side) => all.map((each) => getComputedStyle(each, side).content), side);
  expect(new Set(await marks('.crumbs li', '::before'))).toEqual(new Set(['none']));
  expect(await marks('.crumbs li', '::after')).toEqual(['"›"', '"›"', 'none']);
  await page.goto(new URL('/phuong-mau/', page.url()).href);
  expect(new Set(await marks('.list .code', '::after'))).toEqual(new Set(['"·"']));
  expect(new Set(await marks('.list .day', '::before'))).toEqual(new Set(['" "']));
  await page.context().close();
});

test('targets of a touch are at least 44 px high in lists of choices, pages, navigation and footer', async () => {
  const { page } = await open('phuong-mau/van-ban/', { viewport: { width: 360, height: 740 } });
  const small = await page.$$eval(
    '.nav a, .choices a, .pages a, .footer li a, .searchbox input, .searchbox button',
    (all) => all.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.outerHTML),
  );
  expect(small).toEqual([]);
  await page.context().close();
});

test('the keyboard alone reaches the text, the navigation and the search', async () => {
  const { page } = await open(directive);
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

test('printed, a directive is the document: no frame, addresses written out, four pages of A4 at most', async () => {
  const { page } = await open(directive, { bypassCSP: true });
  await page.emulateMedia({ media: 'print' });
  for (const frame of ['.masthead', '.nav', '.crumbs', '.footer', '.demo', '.tools', 'aside']) {
    expect(await page.locator(frame).first().isVisible(), frame).toBe(false);
  }
  expect(await page.locator('.source').isVisible()).toBe(true);
  expect(await page.locator('h1').isVisible()).toBe(true);
  // As a reader with Times New Roman prints it: Tinos has its widths, and a machine's own serif may be a fifth wider.
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
  const { page } = await open(`${path}to-roi/`);
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

test('without JavaScript a document is whole, its buttons are not there, and search says what to do', async () => {
  const { page } = await open(directive, { javaScriptEnabled: false });
  expect(await page.locator('.text h2').count()).toBeGreaterThanOrEqual(4);
  expect(await page.locator('.tools').isVisible()).toBe(false);
  await page.locator('.searchbox input').fill('rac');
  await page.locator('.searchbox button').click();
  expect(page.url()).toContain('/phuong-mau/tim-kiem/?q=rac');
  expect(await page.locator('noscript').first().innerText()).toContain('JavaScript');
  await page.context().close();
});

test('with JavaScript the buttons appear, and the address is copied', async () => {
  const { page } = await open(directive, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
  await page.getByRole('button', { name: 'Đã sao chép' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.context().close();
});

test('an old address leads to the new one', async () => {
  const { page } = await open('phuong-mau/van-ban/2026/thay-doi-gio-thu-gom-rac/');
  await page.waitForURL('**/van-ban/2026/lich-thu-gom-rac/');
  await page.context().close();
});

test('no page sets a cookie or stores anything', async () => {
  const { page } = await open(directive);
  await page.goto(`${inject('origin')}/phuong-mau/tim-kiem/?q=rac`);
  await page.locator('#ket-qua li').first().waitFor();
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.context().close();
});

/** Opens a page; gathers what its policy forbids and what it asks of other hosts. */
async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; violations: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) violations.push(message.text());
  });
  page.on('pageerror', (error) => violations.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('origin')) && !request.url().startsWith('data:'))
      violations.push(request.url());
  });
  await page.goto(`${inject('origin')}/${path}`);
  return { page, violations };
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLInputElement ? element.name : (element?.textContent ?? '').trim();
  });
