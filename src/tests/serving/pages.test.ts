import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ServerName } from './servers.ts';
import { servers } from './servers.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(() => browser.close());

/** Opens an address in a context of its own; returns the page and what the browser complains of. */
async function open(server: ServerName, address: string) {
  const page = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  const response = await page.goto(at(server, address));
  return { page, faults, response };
}

/** An address on the port of a server. */
const at = (server: ServerName, address: string): string =>
  `http://${address.replace('/', `:${inject('ports')[server]}/`)}`;

/** A page or a file of each kind: what stands in it. */
const kinds = [
  ['', 'Phường'],
  ['van-ban/', 'Văn bản'],
  ['ke-hoach/', 'Kế hoạch'],
  ['tin-tuc/', 'Tin'],
  ['nhiem-vu/', 'Nhiệm vụ'],
  ['dan-chieu/', ''],
  ['lich/', 'Lịch'],
  ['rss/', 'RSS'],
  ['du-lieu/', ''],
  ['lien-he/', 'Liên hệ'],
  ['404.html', 'Không tìm thấy trang'],
  ['rss.xml', 'Phường'],
  ['van-ban/rss.xml', 'Văn bản'],
  ['sitemap-index.xml', 'sitemap'],
  ['sitemap-0.xml', 'van-ban'],
  ['robots.txt', 'Sitemap'],
  ['du-lieu/van-ban.json', 'documents'],
  ['favicon.svg', undefined],
  ['bieu-tuong-192.png', undefined],
] as const;

describe.each(servers)('%s', (server) => {
  test.each(
    (server === 'nginx' ? ['mau.localhost/', 'pho.localhost/ai-quoc/'] : ['pho.localhost/ai-quoc/']).flatMap(
      (start) => kinds.map(([path, text]) => [start + path, text] as const),
    ),
  )('%s shows and complains of nothing', async (address, text) => {
    const { page, faults, response } = await open(server, address);
    expect(response?.status()).toBe(200);
    if (text !== undefined) expect(await page.content()).toContain(text);
    if (address.endsWith('.txt')) expect(await page.evaluate('document.characterSet')).toBe('UTF-8');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a text for Zalo is read as Vietnamese', async () => {
    const { page, faults } = await open(
      server,
      'mau.localhost/van-ban/2026/doi-lich-ngung-cap-nuoc/zalo.txt',
    );
    expect(await page.locator('body').innerText()).toContain('ngừng cấp nước');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['mau.localhost/tim-kiem/?q=thu+gom+rac', '#ket-qua li a'],
    ['pho.localhost/ai-quoc/tim-kiem/?q=y+te', '#ket-qua li a'],
    ['pho.localhost/tim-kiem/?q=y+te', '#ket-qua li a'],
  ])('search works at %s', async (address, result) => {
    const { page, faults } = await open(server, address);
    await page.locator(result).first().waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the editing form runs under a policy of its own', async () => {
    const { page, faults } = await open(server, 'mau.localhost/admin/');
    await page.getByRole('button', { name: 'Đăng nhập bằng mã truy cập' }).waitFor();
    expect(faults.filter((fault) => /Content Security Policy|Refused/.test(fault))).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['mau.localhost/tep/2024/cam-ket-phong-chay.docx', 'cam-ket-phong-chay.docx'],
    ['mau.localhost/tep/trang.html', 'trang.html'],
  ])('%s is stored, not opened', async (address, name) => {
    const page = await browser.newPage();
    const stored = page.waitForEvent('download');
    await page.goto(at(server, address)).catch(() => undefined);
    expect((await stored).suggestedFilename()).toBe(name);
    await page.close();
  });
});
