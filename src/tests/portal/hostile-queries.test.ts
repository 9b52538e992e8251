import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageFaults } from '../faults/hostile/page-faults.ts';
import { mark } from '../faults/hostile/payloads.ts';
import { openBrowser, openPage } from './browser.ts';
import { hostileQueries } from './questions/hostile-queries.ts';

/** Every so many queries are typed, too: what is typed is asked as an address is. */
const inBox = 4;

type Opened = Awaited<ReturnType<typeof openPage>>;

let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Opened['page'];
let violations: Opened['violations'];

beforeAll(async () => {
  browser = await openBrowser();
  ({ page, violations } = await openPage(browser, 'phuong-mau/tim-kiem/'));
  page.on('dialog', (dialog) => {
    violations.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
});
afterAll(() => page.context().close());

/** Asks each query as address, and some in the box; runs in the page. Returns what went wrong, and what the page then held. */
async function askAll({
  queries,
  mark,
  inBox,
}: {
  queries: readonly string[];
  mark: string;
  inBox: number;
}): Promise<{
  faults: string[];
  shown: { query: string; html: string }[];
}> {
  const box = document.querySelector<HTMLInputElement>('main input[name=q]')!;
  const status = document.querySelector('#trang-thai')!;
  const faults: string[] = [];
  const shown: { query: string; html: string }[] = [];
  let ran = '';
  Object.assign(window, { [mark]: () => (ran = 'a script of the query has run') });
  const answered = async (): Promise<void> => {
    const end = performance.now() + 5_000;
    while (status.textContent === '' && performance.now() < end)
      await new Promise((next) => setTimeout(next, 1));
  };
  for (const [at, query] of queries.entries()) {
    const ask = async (name: string, how: () => void): Promise<void> => {
      status.textContent = '';
      how();
      await answered();
      const asked = `${name} ${query.slice(0, 60)}`;
      shown.push({ query: asked, html: document.querySelector('main')!.outerHTML });
      if (status.textContent === '') faults.push(`${asked}: no answer`);
      if (ran !== '') faults.push(`${asked}: ${ran}`);
    };
    await ask('address', () => {
      history.replaceState(null, '', `?${new URLSearchParams({ q: query }).toString()}`);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    if (at % inBox > 0) continue;
    await ask('box', () => {
      box.value = `${query} `;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      box.form!.requestSubmit();
    });
  }
  return { faults, shown };
}

test(`${hostileQueries.length} hostile queries, in the address and in the box, run nothing and break nothing`, async ({
  task,
}) => {
  task.meta.figures = { inputs: hostileQueries.length + Math.ceil(hostileQueries.length / inBox) };
  const { faults, shown } = await page.evaluate(askAll, { queries: hostileQueries, mark, inBox });
  expect(faults).toEqual([]);
  // Read on another page, whose policy does not look at the styles that scripts of the page have set.
  const reader = await browser.newPage();
  for (const { query, html } of shown)
    expect(await reader.evaluate(pageFaults, { html, mark }), query).toEqual([]);
  await reader.close();
  // Written as they are, escaped in a bad way, or several times: the page must read its own address.
  for (const search of [
    '?q=%E0%A4%A',
    '?q=%',
    `?q=a&q=<img src=x onerror=${mark}(1)>`,
    '?q=rác&loai=__proto__&nam=%00',
  ]) {
    await page.goto(new URL(search, page.url().replace(/\?.*/, '')).href);
    await page.waitForFunction(() => document.querySelector('#trang-thai')?.textContent !== '');
  }
  await page.locator('main input[name=q]').fill('rác');
  await page.locator('#ket-qua > li').first().waitFor();
  expect(violations).toEqual([]);
});
