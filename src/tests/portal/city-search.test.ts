import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { askAgain, openBrowser, watchPolicy } from './browser.ts';
import type { ServedFront } from './city-front.ts';
import { serveFront } from './city-front.ts';

let front: ServedFront;
let browser: Browser;
let page: Page;
let violations: string[];

beforeAll(async () => {
  [front, browser] = await Promise.all([serveFront(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await front.close();
});
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  page = await context.newPage();
  violations = watchPolicy(page, front.origin);
});
afterEach(() => page.context().close());

const search = async (query: string, ward = ''): Promise<void> => {
  await page.goto(`${front.origin}/tim-kiem/?q=${encodeURIComponent(query)}${ward && `&phuong=${ward}`}`);
  await finished();
};
const finished = () => page.locator('[role=status]:not(:empty)').waitFor();
const status = () => page.locator('[role=status]').textContent();
const links = (on = page) =>
  on.locator('#ket-qua > li > a').evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
const noteOf = (ward: string) => page.locator(`li:has(> a[data-ward=${ward}]) .count`).textContent();
const wardsShown = () =>
  page.locator('#ket-qua .result-facts b').evaluateAll((all) => [...new Set(all.map((b) => b.textContent))]);

test('a search asks every ward; its results name their wards and lead to them', async () => {
  await search('nghi quyet');
  expect(await status()).toMatch(/^\d+ kết quả ở \d phường, xã cho “nghi quyet”$/);
  const found = await links();
  expect(new Set(found).size).toBe(found.length);
  const first = found.slice(0, 3).map((link) => link.split('/')[1]);
  expect(first).toEqual(['ai-quoc', 'kien-an', 'phuong-mau']);
  expect((await wardsShown()).slice(0, 2)).toEqual(['Phường Ái Quốc', 'Phường Kiến An']);
  expect(await noteOf('kien-an')).toMatch(/^\d+ kết quả$/);
  expect(await noteOf('phuong-trong')).toBe('0 kết quả');
  expect(await page.locator('a[data-ward=kien-an]').getAttribute('href')).toMatch(
    /\/kien-an\/tim-kiem\/\?q=nghi\+quyet$/,
  );
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(violations).toEqual([]);
});

describe('a page that has searched before', () => {
  let open: Page;
  beforeAll(async () => {
    open = await browser.newPage();
    await open.goto(`${front.origin}/tim-kiem/`);
  });
  afterAll(() => open.close());

  test.each([
    ['words with marks', 'rác', 'phuong-mau/tin-tuc/2026/ra-quan-don-rac/'],
    [
      'words without marks, and đ as d',
      'suc rua duong ong',
      'phuong-mau/van-ban/2026/doi-lich-ngung-cap-nuoc/',
    ],
    ['a code', '118/TB-UBND', 'phuong-mau/van-ban/2026/lich-thu-gom-rac/'],
    ['a phrase', '"quỹ khuyến học"', 'bach-dang/van-ban/2026/ket-luan-phien-hop-thang-5/'],
    ['the document of a lone ward', '57-NQ/TW', 'ai-quoc/van-ban/2026/don-doc-nghi-quyet-57/'],
  ])('%s: %s finds %s', async (_name, query, path) => {
    await askAgain(open, query);
    await open.locator('[role=status]:not(:empty)').waitFor();
    expect(await links(open)).toContain(`/${path}`);
  });
});

test('says that nothing is found, and shows what is nearly right only if no ward has better', async () => {
  await search('zzzz');
  expect(await status()).toBe('Không tìm thấy kết quả nào cho “zzzz”.');
  expect(await links()).toEqual([]);
  await search('phân loại rác thải rắn zzzz');
  expect(await status()).toMatch(/^Không nơi nào có đúng “phân loại rác thải rắn zzzz”/);
  expect((await links()).length).toBeGreaterThan(0);
});

test('a chosen ward alone is asked; the address keeps the choice', async () => {
  await search('nghi quyet');
  const all = await links();
  await page.getByLabel('Tìm ở', { exact: true }).selectOption('Phường Mẫu');
  await page.waitForURL(/phuong=phuong-mau$/);
  await finished();
  expect(await wardsShown()).toEqual(['Phường Mẫu']);
  expect((await links()).length).toBeGreaterThan(3);
  await page.goBack();
  await finished();
  expect(await links()).toEqual(all);
  await search('nghi quyet', 'kien-an');
  expect(await wardsShown()).toEqual(['Phường Kiến An']);
});

test('a ward whose index cannot be loaded is named, and stops no other; the next search asks it again', async () => {
  await page.route('**/kien-an/pagefind/**', (route) => route.abort());
  await search('nghi quyet');
  expect(await status()).toMatch(/^\d+ kết quả ở \d phường, xã/);
  expect(await page.locator('#chua-tim-duoc').textContent()).toBe('Chưa tìm được ở: Phường Kiến An.');
  expect(await wardsShown()).not.toContain('Phường Kiến An');
  expect(await noteOf('kien-an')).toBe('chưa tìm được');
  await page.unroute('**/kien-an/pagefind/**');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await finished();
  expect(await wardsShown()).toContain('Phường Kiến An');
});

test('results of wards that answer late are added below: nothing that is shown moves', async () => {
  // Eight wards are asked six at a time; the last in the alphabet is Việt Hưng.
  let answer: () => void = () => undefined;
  const late = new Promise<void>((go) => (answer = go));
  await page.route('**/viet-hung/pagefind/shards.json', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(`${front.origin}/tim-kiem/?q=nghi%20quyet`);
  await page.locator('#ket-qua li').first().waitFor();
  const places = () =>
    page.locator('#ket-qua > li').evaluateAll((all) => all.map((item) => item.getBoundingClientRect().top));
  const before = [await links(), await places()] as const;
  expect(before[0].some((link) => link.startsWith('/viet-hung/'))).toBe(false);
  answer();
  await finished();
  const after = [await links(), await places()] as const;
  expect(after[0].length).toBeGreaterThan(before[0].length);
  expect(after[0].slice(0, before[0].length)).toEqual(before[0]);
  expect(after[1].slice(0, before[1].length)).toEqual(before[1]);
});

test('without JavaScript the page leads to the search of every ward', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${front.origin}/tim-kiem/`);
  expect(await plain.locator('body').innerText()).toContain('Trình duyệt này không chạy JavaScript');
  expect(await plain.locator('a[data-ward]:visible').count()).toBe(8);
  await context.close();
});
