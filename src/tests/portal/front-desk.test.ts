import { beforeAll, describe, expect, test } from 'vitest';
import { residentWords } from '../../strings/residents.ts';
import { vi } from '../../strings/vi.ts';
import { openBrowser, openPage } from './browser.ts';
import { fixtureWards, pagesOf, plainText, readPage, textOf, wards } from './built-site.ts';

const allWards = [...wards, ...fixtureWards];

/** The part of a page between two marks; empty if it has none. */
const part = (html: string, begin: string, end: string): string =>
  html.includes(begin) ? html.slice(html.indexOf(begin)).split(end)[0]! : '';

const headingsIn = (html: string): string[] =>
  [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, heading = '']) => plainText(heading));

const linksIn = (html: string): { path: string; label: string }[] =>
  [...html.matchAll(/<a href="\/[^/"]+\/([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(([, path = '', label = '']) => ({
    path: path.replaceAll('&amp;', '&'),
    label: plainText(label),
  }));

describe.each(allWards)('the home page of %s', (ward) => {
  let html = '';
  let pages: string[] = [];

  beforeAll(async () => {
    html = await readPage(ward, '');
    pages = await pagesOf(ward);
  });

  test('offers the searches of ward.yaml as “Hay tìm”, else its topics and fields', async () => {
    const nav = part(html, '<nav class="searches"', '</nav>');
    if (ward !== 'phuong-mau') {
      expect(nav).not.toContain(residentWords.popularSearches);
      const own = linksIn(await readPage(ward, 'chuyen-muc/')).concat(
        linksIn(await readPage(ward, 'linh-vuc/')),
      );
      for (const { label } of linksIn(nav)) expect(own.map((each) => each.label)).toContain(label);
    } else {
      expect(nav).toContain(residentWords.popularSearches);
      expect(linksIn(nav).map(({ path }) => path)).toContain('tim-kiem/?q=ti%C3%AAm+ch%E1%BB%A7ng');
    }
  });

  test('has no empty section, in the menu neither', async () => {
    const menu = linksIn(part(html, '<nav class="nav"', '</nav>')).map(({ path }) => path);
    for (const path of menu.filter((each) => !['lien-he/', 'lich/'].includes(each))) {
      const words = textOf(await readPage(ward, path));
      expect(words, path).not.toMatch(/Chưa có .* được đăng|chưa đặt/);
      expect(words, path).toMatch(/[1-9]\d* (?:văn bản|kế hoạch|tin, bài)/);
    }
    for (const [section, listed] of Object.entries({ 'van-ban/': 'van-ban', 'tin-tuc/': 'tin-tuc' }))
      expect(menu.includes(section)).toBe(pages.some((page) => page.startsWith(`${listed}/nam/`)));
    for (const block of html.split('<section class="block">').slice(1))
      expect(block.split('</section>')[0]).toMatch(/<li>|<dd>/);
  });

  test('has a second column only with something in it, and says if nothing is published', () => {
    const main = part(html, '<main', '</main>');
    const aside = part(main, '<aside', '</aside>');
    expect(main.includes('columns-two')).toBe(aside !== '');
    if (aside) expect(aside).toContain('<section class="block">');
    const isEmpty = !pages.some((page) => /^(?:van-ban|ke-hoach|tin-tuc)\/nam\//.test(page));
    expect(main.includes(residentWords.nothingYet)).toBe(isEmpty);
    expect(plainText(main)).not.toMatch(/\b0 (?:văn bản|kế hoạch|tin, bài|mục)|chưa có nội dung/);
  });
});

test('each of the searches of the model ward finds something', async () => {
  const browser = await openBrowser();
  const { page } = await openPage(browser, 'phuong-mau/');
  const addresses = await page
    .locator('.searches a')
    .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) {
    await page.goto(address);
    await page.locator('#ket-qua li').first().waitFor();
  }
  await page.context().close();
  await browser.close();
});

const answers = [
  residentWords.topicEvents,
  residentWords.topicNotices,
  residentWords.topicFiles,
  residentWords.askWhom,
  vi.topicPlans,
  residentWords.wholeTopic,
];

test('a topic answers first, then come its plans, then all of it', async () => {
  let count = 0;
  for (const ward of allWards)
    for (const path of (await pagesOf(ward)).filter((page) => /^chuyen-muc\/[^/]+\/$/.test(page))) {
      const main = part(await readPage(ward, path), '<main', '</main>');
      const shown = headingsIn(main);
      expect(shown, `${ward}/${path}`).toEqual(answers.filter((heading) => shown.includes(heading)));
      const notices = part(main, `<h2>${residentWords.topicNotices}</h2>`, '</ul>');
      expect(notices, `${ward}/${path}`).not.toContain('tag-ended');
      count += 1;
    }
  expect(count).toBeGreaterThan(4);
});

test('a topic says what holds now, what to load and whom to ring', async () => {
  const main = part(await readPage('phuong-mau', 'chuyen-muc/phan-loai-rac/'), '<main', '</main>');
  const after = (heading: string): string => part(main, `<h2>${heading}</h2>`, '</section>');
  expect(linksIn(after(residentWords.topicNotices)).map(({ path }) => path)).toContain(
    'van-ban/2026/lich-thu-gom-rac/',
  );
  expect(after(residentWords.topicFiles)).toContain('/tep/2026/lich-thu-gom-rac.pdf');
  expect(after(residentWords.askWhom)).toMatch(/don-vi\/kinh-te-ha-tang-do-thi\/.*href="tel:/s);
});

test('the list of units says whom to ask in each', async () => {
  const main = part(await readPage('phuong-mau', 'don-vi/'), '<main', '</main>');
  const units = main.split(/<h2>/).slice(1);
  expect(units.length).toBeGreaterThan(5);
  for (const unit of units) expect(unit).toMatch(/<dl class="who">.*href="tel:/s);
});
