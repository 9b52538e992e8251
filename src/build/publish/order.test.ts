import { expect, it } from 'vitest';
import { inOrder } from './order.ts';

const order = [
  '_astro/shared.9f.css',
  'files/giấy mời.pdf',
  'pagefind/fragment/vi-x-4k2q_1.pf_fragment',
  'van-ban/2026/moi/index.html',
  'du-lieu/van-ban.json',
  'og.png',
  '404.html',
  'van-ban/index.html',
  'index.html',
  'rss.xml',
  'sitemap-0.xml',
  'van-ban/rss.xml',
  'pagefind/codes/3.json',
  'pagefind/pagefind-entry.json',
  'pagefind/shards.json',
  'pagefind/start.pack',
  '.well-known/portal-manifest.json',
];
const isNew = (path: string): boolean => /9f|mời|moi|fragment/.test(path);

it('new files are moved before what links to them, and what lists all files last', () => {
  expect(inOrder([...order].reverse(), isNew)).toEqual(order);
  expect(inOrder([...order].sort(), isNew)).toEqual(order);
});
