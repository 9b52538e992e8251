import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { routes } from '../../portal/routes.ts';
import { openBrowser, openPage } from './browser.ts';
import { pagesOf, readPage, wards } from './built-site.ts';
import { pageKinds } from './page-kinds.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Documents of the model ward: in force with a paper, replaced, urgent, withdrawn, a plan, an invitation. */
const documents = [
  'phuong-mau/van-ban/2026/lich-thu-gom-rac/',
  'phuong-mau/van-ban/2025/lich-thu-gom-rac/',
  'phuong-mau/van-ban/2026/giay-moi-tiep-xuc-cu-tri/',
  pageKinds.directive,
  pageKinds['withdrawn directive'],
  pageKinds.plan,
  pageKinds.news,
];

test('a task is late only where the ward has reported that it is not done', async () => {
  const faults: string[] = [];
  let late = 0;
  for (const ward of wards)
    for (const path of await pagesOf(ward)) {
      const html = await readPage(ward, path);
      if (html.includes('Chưa báo cáo')) faults.push(`${ward}/${path}: Chưa báo cáo`);
      for (const [row] of html.matchAll(
        /<(?:tr|li)[^>]*>(?:(?!<\/(?:tr|li)>).)*due-late.*?<\/(?:tr|li)>/gs,
      )) {
        late += 1;
        if (!/task-(?:doing|stuck)/.test(row)) faults.push(`${ward}/${path}: ${row}`);
      }
    }
  expect(faults).toEqual([]);
  expect(late).toBeGreaterThan(0);
});

test('deadlines that have passed without a report are folded away, and the home page shows no task', async () => {
  const { page } = await openPage(browser, 'bach-dang/nhiem-vu/');
  expect(await page.locator('.past-tasks').getAttribute('open')).toBeNull();
  expect(await page.locator('.past-tasks tr').count()).toBeGreaterThan(1);
  await page.goto(`${inject('origin')}/phuong-mau/`);
  expect(await page.locator('.tasks, .who-does-what, main a[href*="#viec-"]').count()).toBe(0);
  await page.context().close();
});

test('tags have one grammar, and a replaced document in a list links to what has replaced it', async () => {
  const faults: string[] = [];
  for (const ward of wards)
    for (const path of await pagesOf(ward))
      for (const [, kind] of (await readPage(ward, path)).matchAll(/class="tag( [^"]*)?"/g))
        if (![' tag-urgent', ' tag-not-yet', ' tag-ended'].includes(kind ?? ''))
          faults.push(`${ward}/${path}: ${kind}`);
  expect(faults).toEqual([]);
  const { page } = await openPage(browser, 'phuong-mau/van-ban/nam/2025/');
  const old = page
    .locator('main')
    .getByText('Đã thay thế')
    .locator('xpath=ancestor::*[self::tr or self::li][1]');
  await old.getByRole('link', { name: /118\/TB-UBND/ }).click();
  await page.waitForURL('**/van-ban/2026/lich-thu-gom-rac/');
  await page.goto(`${inject('origin')}/phuong-mau/van-ban/2026/giay-moi-tiep-xuc-cu-tri/`);
  expect(await page.locator('.eyebrow .tag').count()).toBe(0);
  await page.goto(`${inject('origin')}/phuong-mau/tim-kiem/?q=86/TB-UBND`);
  const found = page.locator('#ket-qua li').filter({ hasText: 'Đã thay thế' }).first();
  await found.getByRole('link', { name: 'Xem văn bản thay thế' }).click();
  await page.waitForURL('**/van-ban/2026/lich-thu-gom-rac/');
  await page.context().close();
});

describe('the page of a document', () => {
  test.each(documents)('%s has its parts in order, seven facts, five related documents', async (path) => {
    const { page } = await openPage(browser, path, { viewport: { width: 360, height: 740 } });
    const tops = await topsOf(page, [
      'h1',
      '.summary',
      '.tools',
      '.contents',
      '.text',
      '.who-does-what',
      'details.chain',
      'article aside',
    ]);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    const facts = await page.locator('#thong-tin dt').count();
    expect(facts).toBe(path === pageKinds.news ? 0 : 7);
    const tags = await page
      .locator('.related li')
      .evaluateAll((all) => all.map((each) => each.querySelector('.tag-ended') !== null));
    expect(tags.length).toBeLessThanOrEqual(5);
    expect(tags).toEqual([...tags].sort());
    await page.context().close();
  });

  test('lets readers listen, load the paper, print and share by targets of 44 px', async () => {
    const { page } = await openPage(browser, documents[0]!, { viewport: { width: 360, height: 740 } });
    const targets = page.locator('.tools > :visible');
    expect(await targets.allInnerTexts()).toEqual(['Nghe', 'Tải PDF (22 kB)', 'In', 'Chia sẻ']);
    for (const target of await targets.all())
      expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await page.context().close();
  });

  test('has a closed list of what it carries out, without what it replaces, and prints none', async () => {
    const { page } = await openPage(browser, documents[0]!);
    const chain = page.locator('details.chain');
    expect(await chain.getAttribute('open')).toBeNull();
    expect(await chain.locator('svg').count()).toBe(0);
    expect(await chain.textContent()).toContain('144/KH-UBND');
    expect(await chain.textContent()).not.toContain('86/TB-UBND');
    await page.emulateMedia({ media: 'print' });
    expect(await chain.isVisible()).toBe(false);
    expect(await page.locator('.who-does-what').isVisible()).toBe(false);
    await page.goto(`${inject('origin')}/${pageKinds.news}`);
    expect(await page.locator('.chain').count()).toBe(0);
    await page.context().close();
  });

  test('leads staff to their texts by one link', async () => {
    const { page } = await openPage(browser, documents[0]!);
    expect(await page.locator('a[href$="/kenh/"]').count()).toBe(1);
    await page.getByRole('link', { name: 'Dành cho cán bộ' }).click();
    await page.waitForURL('**/lich-thu-gom-rac/kenh/');
    await page.getByRole('link', { name: 'Dành cho cán bộ' }).click();
    await page.waitForURL('**/du-lieu/');
    await page.context().close();
  });
});

test('a notice for the board has the table of its document', async () => {
  const sheet = await readPage('phuong-mau', 'van-ban/2026/lich-thu-gom-rac/to-roi/');
  expect(sheet).toContain('<td>17 giờ 30</td>');
  expect(sheet).not.toContain('Bảng kèm theo');
});

/** The upper edges of the first elements of some selectors; an element that is not there is left out. */
async function topsOf(page: Page, selectors: readonly string[]): Promise<number[]> {
  const boxes = await Promise.all(
    selectors.map(async (selector) => {
      const first = page.locator(selector).first();
      return (await first.count()) > 0 ? first.boundingBox() : null;
    }),
  );
  return boxes.flatMap((box) => (box ? [box.y] : []));
}

describe('what the law asks', () => {
  const disclosed = 'van-ban/2026/kham-suc-khoe-dinh-ky/';
  const said = 'Công khai theo khoản 7 Điều 11 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15';

  test('is told on the page of a document that says which item it discloses, and on no other', async () => {
    const told: string[] = [];
    for (const path of await pagesOf('phuong-mau'))
      if ((await readPage('phuong-mau', path)).includes('Công khai theo khoản')) told.push(path);
    expect(told).toEqual([disclosed]);
    expect(await readPage('phuong-mau', disclosed)).toContain(said);
  });

  test('binds the radio where the item is one of seven to twelve alone', async () => {
    const bound: string[] = [];
    for (const path of await pagesOf('phuong-mau'))
      if (
        /đài phát nội dung này ba ngày liền|phát 3 ngày liền, theo Điều 13/.test(
          await readPage('phuong-mau', path),
        )
      )
        bound.push(path);
    expect(bound).toEqual(['kenh/', 'nghe/'].map((page) => `${disclosed}${page}`));
  });

  test('is on a page to which every page leads, without what has ended', async () => {
    const { page } = await openPage(browser, documents[0]!);
    await page.getByRole('link', { name: 'Quy định pháp luật' }).click();
    await page.waitForURL(`**/${routes.law}`);
    const text = await page.locator('main').innerText();
    for (const words of [
      'Trong 5 ngày làm việc',
      'Khoản 3 Điều 12 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15',
      'bản công khai trên mạng',
      'tra bản chính thức đang có hiệu lực',
    ])
      expect(text).toMatch(new RegExp(words, 'i'));
    expect(text).not.toContain('42/2022');
    await page.context().close();
  });
});
