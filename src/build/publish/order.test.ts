import { expect, it } from 'vitest';
import { inOrder } from './order.ts';

const order = [
  '_astro/shared.9f.css',
  'files/giấy mời.pdf',
  'pagefind/3/fragment/vi_1.pf_fragment',
  'van-ban/2026/moi/index.html',
  'du-lieu/van-ban.json',
  'og.png',
  '404.html',
  'van-ban/index.html',
  'index.html',
  'rss.xml',
  'sitemap-0.xml',
  'van-ban/rss.xml',
  'pagefind/3/pagefind-entry.json',
  'pagefind/catalog.json',
  'pagefind/vi.pf_meta',
];
const isNew = (path: string): boolean => /9f|mời|moi|pagefind\/3/.test(path);

it('new files are moved before what links to them, and what lists all files last', () => {
  expect(inOrder([...order].reverse(), isNew)).toEqual(order);
  expect(inOrder([...order].sort(), isNew)).toEqual(order);
});
