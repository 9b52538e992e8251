import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readWardOnce } from '../../content/memo.ts';
import { findCodes } from '../../domain/codes/find-codes.ts';
import { parseCode } from '../../domain/document-code.ts';
import { withoutDiacritics } from '../../language/folding.ts';
import { routes } from '../../portal/routes.ts';
import { testContent } from '../test-content.ts';
import { askAgain, openBrowser } from './browser.ts';
import { readBuilt } from './built-site.ts';
import { newsCount } from './long-lists.ts';

/** The real documents, by ward. */
const seeds = [
  ['ai-quoc', 'directives/2025/trien-khai-nghi-quyet-y-te'],
  ['ai-quoc', 'directives/2026/don-doc-nghi-quyet-57'],
  ['kien-an', 'directives/2026/trien-khai-nghi-quyet-148'],
  ['bach-dang', 'directives/2026/ket-luan-phien-hop-thang-5'],
  ['viet-hung', 'plans/tuyen-truyen-nghi-quyet-72'],
] as const;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe.each(seeds)('%s/%s', (ward, ref) => {
  test('is found by the words of its title, with and without diacritics, composed and decomposed', async () => {
    const { title, path } = await documentOf(ward, ref);
    const words = title.split(/\s+/).slice(0, 9).join(' ');
    for (const query of [words, withoutDiacritics(words), words.normalize('NFD'), words.toUpperCase()]) {
      expect(await find(ward, query), query).toContain(path);
    }
  });

  test('is found first by each code that it carries, as written and as people type it', async () => {
    const { codes, path, title } = await documentOf(ward, ref);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) {
      for (const query of [code, withoutDiacritics(code).toLowerCase()]) {
        expect((await find(ward, query))[0], `${query} → ${title}`).toSatisfy(
          (first: string) => first === path || carries(ward, first),
        );
      }
    }
  });
});

test.each([
  ['đ as d', 'suc rua duong ong', 'van-ban/2026/doi-lich-ngung-cap-nuoc/'],
  ['a phrase with đ in quotes', '"súc rửa đường ống"', 'van-ban/2026/doi-lich-ngung-cap-nuoc/'],
  ['an exact number', '118/TB-UBND', 'van-ban/2026/lich-thu-gom-rac/'],
  ['a number by its type', 'tb 118', 'van-ban/2026/lich-thu-gom-rac/'],
  ['a zero left out', '9/tb-hdnvqs', 'van-ban/2026/so-tuyen-nghia-vu-quan-su-2027/'],
  ['a Party code', '06-ctr/du', 'van-ban/2025/chuong-trinh-hanh-dong-57/'],
  ['a code with a year', '12/2025/NQ-HĐND', 'van-ban/2025/ho-tro-thiet-bi-chua-rac/'],
  ['the same without its year', '12/nq-hdnd', 'van-ban/2025/ho-tro-thiet-bi-chua-rac/'],
  ['a number not given yet', '/UBND-VHXH', 'van-ban/2026/kham-suc-khoe-dinh-ky/'],
])('%s: %s puts %s first', async (_name, query, path) => {
  expect((await find('phuong-mau', query))[0]).toBe(path);
});

test('a code’s own document comes first, then those that cite it', async () => {
  const found = await find('phuong-mau', '118/TB-UBND');
  expect(found[0]).toBe('van-ban/2026/lich-thu-gom-rac/');
  expect(found.slice(1)).toContain('van-ban/2026/ket-luan-phien-hop-thang-10/');
});

test('a unit is found first by its name, and after documents by the words of its duties', async () => {
  expect((await find('phuong-mau', 'công an phường'))[0]).toBe('don-vi/cong-an/');
  const found = await find('phuong-mau', 'thường trú');
  expect(found.indexOf('don-vi/cong-an/')).toBeGreaterThan(3);
});

test('nothing withdrawn, drafted or to come is found', async () => {
  for (const query of ['305/TB-UBND', 'tong ve sinh dau nam 2027', 'phan cong truc le']) {
    const found = await find('phuong-mau', query);
    expect(
      found.filter((path) => /ngung-cap-nuoc-thang-11|tong-ve-sinh-dau-nam|phan-cong-truc-le/.test(path)),
    ).toEqual([]);
  }
});

test('choices narrow the results, are in the address, and are there again after a reload', async () => {
  await open('phuong-mau', 'rác');
  const all = await results();
  await page.getByText('Lọc kết quả').click();
  await page.getByRole('checkbox', { name: /Thông báo/ }).check();
  await page.waitForURL(/loai=thong-bao/);
  await page.waitForFunction((count) => document.querySelectorAll('#ket-qua li').length < count, all.length);
  const narrowed = await results();
  expect(narrowed.length).toBeGreaterThan(0);
  await page.reload();
  await settled();
  expect(await results()).toEqual(narrowed);
  await page.goBack();
});

test('Back leads to the search before the one that was typed, however slowly', async () => {
  await open('phuong-mau', 'rác');
  const box = page.locator('input[name=q]');
  for (const [text, pause] of [
    ['tiem', 500],
    ['tiem chung', 0],
  ] as const) {
    await box.fill(text);
    await page.waitForTimeout(pause);
  }
  await page.waitForURL(/q=tiem\+chung/);
  await box.press('Enter');
  await settled();
  await page.goBack();
  await page.waitForURL(/q=r%C3%A1c/);
  expect(await box.inputValue()).toBe('rác');
  await page.goBack();
});

test('Back leads to a typed text that was replaced by another one', async () => {
  await open('phuong-mau', 'rác');
  const box = page.locator('input[name=q]');
  for (const text of ['tiem', 'tiem chung', 'khuyen hoc']) {
    await box.fill(text);
    await page.waitForURL(`**/?q=${text.replace(' ', '+')}`);
  }
  await page.goBack();
  await page.waitForURL('**/?q=tiem+chung');
  expect(await box.inputValue()).toBe('tiem chung');
  await page.goBack();
});

test('newest first is by date', async () => {
  await open('phuong-mau', 'rác', '&sap-xep=moi-nhat');
  const found = await results();
  const byDate = ['tin-tuc/2026/ra-quan-don-rac/', 'van-ban/2026/ket-luan-phien-hop-thang-10/'];
  expect(found[0]).toBe(byDate[0]);
  expect(found.filter((path) => byDate.includes(path))).toEqual(byDate);
});

test('the words found are marked, and no token of the index shows', async () => {
  await open('phuong-mau', 'phan loai rac');
  const marks = await page.$$eval('#ket-qua mark', (all) =>
    all.map((mark) => mark.textContent.toLowerCase()),
  );
  expect(marks.filter((mark) => !/phân|loại|rác/.test(mark))).toEqual([]);
  expect(marks.join(' ')).toContain('phân loại rác');
  expect(await page.locator('#ket-qua').innerText()).not.toMatch(/\u0335|In Sao chép/);
});

test('by keyboard alone: type, search, reach the first result; the count is announced', async () => {
  await page.goto(`${inject('origin')}/phuong-mau/tim-kiem/`);
  await page.locator('input[name=q]').focus();
  await page.keyboard.type('zzzz');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    document.querySelector('[role=status]')?.textContent?.includes('Không tìm thấy'),
  );
  await page.locator('input[name=q]').fill('nước sạch');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    /^\d+ kết quả/.test(document.querySelector('[role=status]')?.textContent ?? ''),
  );
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('#ket-qua') !== null)) break;
  }
  expect(await page.evaluate(() => document.activeElement?.matches('#ket-qua li:first-child a'))).toBe(true);
});

test('a query is text, never markup', async () => {
  await open('phuong-mau', '<img src=x onerror=alert(1)> rác');
  expect(await page.locator('main img').count()).toBe(0);
});

describe('an index of several shards', () => {
  const ward = 'phuong-dai';
  const hasAll = (): Promise<unknown> =>
    page.waitForFunction(
      (count) => document.querySelector('[role=status]')?.textContent?.startsWith(`${count} `),
      newsCount,
    );

  test('is what a large ward has', async () => {
    const { shards } = JSON.parse(await readBuilt(ward, 'pagefind/shards.json')) as { shards: unknown[] };
    expect(shards.length).toBeGreaterThan(1);
  });

  test('is searched whole, and nothing that is shown moves when older shards join', async () => {
    await page.goto(`${inject('origin')}/${ward}/tim-kiem/?q=tong+ve+sinh`);
    await page.locator('#ket-qua > li').first().waitFor();
    const first = await results();
    await hasAll();
    expect((await results()).slice(0, first.length)).toEqual(first);
    expect(first.length).toBeGreaterThan(0);
  });

  test('shows an old document by its code and by its words', async () => {
    for (const query of ['31/TB-UBND', '31 tb', 'cap nuoc'])
      expect((await find(ward, query))[0], query).toBe('van-ban/cap-nuoc/');
  });
});

/** Paths of what a query finds, in the order shown. To open the page anew for each would take most of the time. */
async function find(ward: string, query: string): Promise<string[]> {
  if (!page.url().startsWith(`${inject('origin')}/${ward}/tim-kiem/`)) await open(ward, query);
  else await askAgain(page, query).then(settled);
  return results();
}

async function open(ward: string, query: string, rest = ''): Promise<void> {
  await page.goto(`${inject('origin')}/${ward}/tim-kiem/?q=${encodeURIComponent(query)}${rest}`);
  await settled();
}

const settled = (): Promise<unknown> =>
  page.waitForFunction(() => /^\d|^Không/.test(document.querySelector('[role=status]')?.textContent ?? ''));

const results = (): Promise<string[]> =>
  page.$$eval('#ket-qua > li', (items) =>
    items.map((item) => new URL(item.querySelector('a')!.href).pathname.split('/').slice(2).join('/')),
  );

async function documentOf(
  ward: string,
  ref: string,
): Promise<{ title: string; path: string; codes: string[] }> {
  const document = (await readWardOnce(testContent, ward)).byRef.get(ref)!;
  const { title, code } = document.data as { title: string; code?: string };
  const cited = findCodes(document.body).map((found) => found.code.text);
  const own = code && parseCode(code) ? [code] : [];
  return {
    title,
    path: routes.document(document.collection, document.id),
    codes: [...new Set([...own, ...cited])],
  };
}

/** Another document of the same ward may cite the same code. */
const carries = (ward: string, path: string): boolean =>
  seeds.some(([other, ref]) => other === ward && path.endsWith(`${ref.split('/').slice(1).join('/')}/`));
