import { expect, it } from 'vitest';
import { answerFor, hiddenNames, hiddenNamesPlain } from './answers.ts';
import { mediaTypeOf } from './media-types.ts';

it.each([
  ['index.html', 'page', 'text/html'],
  ['van-ban/2025/x/index.html', 'page', 'text/html'],
  ['404.html', 'page', 'text/html'],
  ['mau.css', 'page', 'text/css'],
  ['_astro/portal.DK4yLcbt.css', 'hashed', 'text/css'],
  ['pagefind/index/vi_1.pf_index', 'hashed', undefined],
  ['pagefind/pagefind.js', 'page', 'text/javascript'],
  ['pagefind/start.pack', 'page', undefined],
  ['tep/2026/x.pdf', 'attachment to open', 'application/pdf'],
  ['tep/2026/X.PDF', 'attachment to open', 'application/pdf'],
  ['tep/loa.mp3', 'attachment to open', 'audio/mpeg'],
  ['tep/2026/x.jpeg', 'attachment to open', 'image/jpeg'],
  [
    'tep/2026/x.docx',
    'attachment to store',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  // No portal publishes these; if one is there all the same, it does not run on the host.
  ['tep/x.html', 'attachment to store', 'text/html'],
  ['tep/x.svg', 'attachment to store', 'image/svg+xml'],
  ['tep/x.pdf.html', 'attachment to store', 'text/html'],
  ['tep/x', 'attachment to store', undefined],
  ['du-lieu/van-ban.json', 'data', 'application/json'],
  ['du-lieu/nhiem-vu.csv', 'data', 'text/csv'],
  ['du-lieu/index.html', 'page', 'text/html'],
  ['rss.xml', 'feed', 'application/xml'],
  ['van-ban/rss.xml', 'feed', 'application/xml'],
  ['rss/index.html', 'page', 'text/html'],
  ['lich/lich.ics', 'calendar', 'text/calendar'],
  ['sitemap-index.xml', 'for machines', 'application/xml'],
  ['cong.webmanifest', 'for machines', 'application/manifest+json'],
  ['favicon.svg', 'picture', 'image/svg+xml'],
  ['van-ban/x/og.png', 'picture', 'image/png'],
  ['van-ban/x/zalo.txt', 'text', 'text/plain'],
  ['robots.txt', 'text', 'text/plain'],
  ['.well-known/portal-manifest.json', 'text', 'application/json'],
  ['admin/index.html', 'editing form', 'text/html'],
  ['administration/index.html', 'page', 'text/html'],
])('%s is a %s', (path, name, type) => {
  expect(answerFor(path).name).toBe(name);
  expect(mediaTypeOf(path)?.type).toBe(type);
});

it.each([
  ['.env', true],
  ['van-ban/.git/config', true],
  ['.well-known', false],
  ['.well-known/portal-manifest.json', false],
  ['.well-known/.env', true],
  ['.well-knownx', true],
  ['.well-know', true],
  ['.well', true],
  ['.well/known', true],
  ['.', true],
  ['van-ban/.', true],
  ['a.well-known/x', false],
  ['van-ban/2025.1/index.html', false],
])('hides %s: %s', (path, hidden) => {
  for (const pattern of [hiddenNames, hiddenNamesPlain])
    expect(new RegExp(`^${pattern}`).test(path), pattern).toBe(hidden);
});
