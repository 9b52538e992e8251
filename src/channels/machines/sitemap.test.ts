import { expect, it } from 'vitest';
import { portalOf } from '../fixtures/portal.ts';
import { robotsOf } from './robots.ts';
import { sitemapOf } from './sitemap.ts';

const portal = portalOf({
  directives: [
    {
      id: '2026/x',
      issued: '2026-01-05',
      fields: ['y-te'],
      published: '2026-01-06',
      formerly: ['2026/cu'],
      changes: [
        { on: '2026-05-21', note: 'Lỗi.', minor: true },
        { on: '2027-01-01', note: 'Chưa đến.' },
      ],
    },
    { id: '2025/y', type: 'quyet-dinh', issued: '2025-01-05', published: '2025-01-06T15:00+07:00' },
    { id: 'rut', published: '2026-11-01', withdrawn: { on: '2026-11-20', reason: 'Nhầm.' } },
  ],
  plans: [{ id: 'p', topic: 'rac', published: '2024-01-01' }],
  pages: [{ id: 'gioi-thieu' }],
});

it.each([
  ['', '2026-05-21'],
  ['van-ban/', '2026-05-21'],
  ['van-ban/nam/2025/', '2025-01-06T08'],
  ['van-ban/loai/quyet-dinh/', '2025-01-06T08'],
  ['van-ban/2026/x/', '2026-05-21'],
  ['van-ban/2025/y/', '2025-01-06T08'],
  ['ke-hoach/p/', '2024-01-01'],
  ['chuyen-muc/', '2024-01-01'],
  ['chuyen-muc/rac/', '2024-01-01'],
  ['linh-vuc/y-te/', '2026-05-21'],
  ['tin-tuc/', undefined],
  ['gioi-thieu/', undefined],
  ['rss/', undefined],
])('“%s” is listed with the date of its content', (path, lastmod) => {
  const entry = sitemapOf(portal)(path);
  expect(entry?.url).toBe(`https://portal.example/phuong-mau/${path}`);
  if (lastmod === undefined) expect(entry).not.toHaveProperty('lastmod');
  else expect(entry?.lastmod).toBe(`${lastmod.padEnd(13, 'T00')}:00:00.000Z`);
});

it('a numbered page of a list has the newest date of its own documents', () => {
  const busy = portalOf({
    directives: Array.from({ length: 60 }, (_, index) => ({
      id: `d${index}`,
      issued: `2026-0${1 + Math.floor(index / 10)}-05`,
      published: `2026-0${1 + Math.floor(index / 10)}-05`,
      fields: ['y-te'],
    })),
  });
  const dates = ['van-ban/', 'van-ban/trang/2/', 'van-ban/trang/1/', 'linh-vuc/y-te/trang/1/'].map((path) =>
    sitemapOf(busy)(path)?.lastmod?.slice(0, 10),
  );
  expect(dates).toEqual(['2026-06-05', '2026-04-05', '2026-02-05', '2026-02-05']);
});

it.each(['404/', '404.html', 'tim-kiem/', 'van-ban/rut/', 'van-ban/2026/cu/', 'admin/'])(
  '“%s” is left out',
  (path) => {
    expect(sitemapOf(portal)(path)).toBeUndefined();
  },
);

it('robots.txt allows everything, also for a demonstration', () => {
  expect(robotsOf(portal)).toMatchInlineSnapshot(`
    "User-agent: *
    Allow: /

    Sitemap: https://portal.example/phuong-mau/sitemap-index.xml
    "
  `);
});
