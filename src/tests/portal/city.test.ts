import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { openBrowser, watchPolicy } from './browser.ts';
import { filesOf } from './built-site.ts';
import type { ServedFront } from './city-front.ts';
import { serveFront } from './city-front.ts';
import { htmlFaults } from './html-faults.ts';

let front: ServedFront;
let browser: Browser;

beforeAll(async () => {
  [front, browser] = await Promise.all([serveFront(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await front.close();
});

async function open(path: string, width = 360): Promise<{ page: Page; violations: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const violations = watchPolicy(page, front.origin);
  await page.goto(front.origin + path);
  return { page, violations };
}

test('the front has its pages and its files for machines, and no more', async () => {
  const files = await filesOf(front.dir);
  expect(files.filter((file) => !/^(?:_astro|pagefind)\//.test(file))).toEqual([
    '404.html',
    'du-lieu/cac-phuong.json',
    'favicon.svg',
    'index.html',
    'opml.xml',
    'robots.txt',
    'sitemap-0.xml',
    'sitemap-index.xml',
    'tim-kiem/index.html',
  ]);
});

const pages = ['/', '/tim-kiem/', '/404.html'];

test.each(pages)(
  '%s is valid, holds nothing inline, and its links lead to the front or to a portal',
  async (path) => {
    const html = await readFile(join(front.dir, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
    expect(await htmlFaults(html, path)).toEqual([]);
    expect(html).not.toMatch(/\sstyle="|<style|\son[a-z]+="|<script(?![^>]*\ssrc="\/_astro\/)/);
    const links = [...html.matchAll(/\s(?:href|src|action)="([^"#]+)"/g)].map(([, link]) => link!);
    const files = new Set([...(await filesOf(front.dir)), ...(await filesOf(inject('built')))]);
    const fileOf = (link: string): string => decodeURI(link.slice(1)).replace(/(^|\/)$/, '$1index.html');
    const own = links.filter((link) => !/^(?:tel:|https:\/\/portal\.example\/)/.test(link));
    expect(own.filter((link) => !files.has(fileOf(link)))).toEqual([]);
  },
);

test.each(pages)(
  '%s: axe finds no fault, in light and in dark, and nothing is wider than a phone',
  async (path) => {
    const { page, violations } = await open(path);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(violations).toEqual([]);
    await page.context().close();
  },
);

test('the list of wards is there without JavaScript, and is filtered by typing where scripts run', async () => {
  const { page } = await open('/');
  const shown = () => page.locator('#cac-phuong li:visible').count();
  expect(await shown()).toBe(8);
  await page.getByLabel('Lọc theo tên').fill('AI QUOC');
  expect(await shown()).toBe(1);
  expect(await page.locator('#cac-phuong li:visible a').first().getAttribute('href')).toBe('/ai-quoc/');
  expect(await page.locator('#so-phuong').textContent()).toBe('1 phường, xã');
  await page.getByLabel('Lọc theo tên').fill('xyz');
  expect(await page.locator('#so-phuong').textContent()).toBe('Không có phường, xã nào có tên như vậy.');
  await page.context().close();

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(front.origin);
  expect(await plain.locator('#cac-phuong li:visible').count()).toBe(8);
  expect(await plain.getByLabel('Lọc theo tên').isVisible()).toBe(false);
  await context.close();
});
