import { expect, test } from 'vitest';
import type { City } from './city.ts';
import { cityOf } from './city.ts';
import { portal } from './fixtures/portals.ts';
import { machineFiles } from './machine-files.ts';

const near = [
  portal({ id: 'ai-quoc', name: 'Phường Ái Quốc' }),
  portal({ id: 'le-chan', name: 'Phường Lê & Chân', city: 'Thành phố Huế' }),
];
const far = portal({ id: 'xa-la', name: 'Xã La', url: 'https://xa-la.example/' });
const file = (city: City, path: string): string | undefined => machineFiles(city).get(path);

test('opml.xml has the main feed of each ward, in a folder for each city', () => {
  expect(file(cityOf(near), 'opml.xml')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <opml version="2.0">
    <head><title>Cổng thông tin điện tử các phường</title></head>
    <body>
    <outline text="Thành phố Hải Phòng">
    <outline type="rss" text="Phường Ái Quốc" title="Phường Ái Quốc" xmlUrl="https://portal.example/ai-quoc/rss.xml" htmlUrl="https://portal.example/ai-quoc/" language="vi"/>
    </outline>
    <outline text="Thành phố Huế">
    <outline type="rss" text="Phường Lê &amp; Chân" title="Phường Lê &amp; Chân" xmlUrl="https://portal.example/le-chan/rss.xml" htmlUrl="https://portal.example/le-chan/" language="vi"/>
    </outline>
    </body>
    </opml>
    "
  `);
});

test('robots.txt names the sitemap of the front', () => {
  expect(file(cityOf(near), 'robots.txt')).toMatchInlineSnapshot(`
    "User-agent: *
    Allow: /

    Sitemap: https://portal.example/sitemap-index.xml
    "
  `);
});

test('the index of the sitemap names the files of the wards on its host, and no other index', () => {
  expect(file(cityOf([...near, far], 'https://portal.example/'), 'sitemap-index.xml')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <sitemap><loc>https://portal.example/sitemap-0.xml</loc></sitemap>
    <sitemap><loc>https://portal.example/ai-quoc/sitemap-0.xml</loc></sitemap>
    <sitemap><loc>https://portal.example/le-chan/sitemap-0.xml</loc></sitemap>
    </sitemapindex>
    "
  `);
});

test('a front without an address names the sitemaps of all wards in robots.txt and has no sitemap', () => {
  const city = cityOf([...near, far]);
  expect(file(city, 'robots.txt')).toMatchInlineSnapshot(`
    "User-agent: *
    Allow: /

    Sitemap: https://portal.example/ai-quoc/sitemap-index.xml
    Sitemap: https://xa-la.example/sitemap-index.xml
    Sitemap: https://portal.example/le-chan/sitemap-index.xml
    "
  `);
  expect(file(city, 'sitemap-index.xml')).toBeUndefined();
});

test('cac-phuong.json has what the portals tell, and nothing of the front', () => {
  expect(JSON.parse(file(cityOf(near), 'du-lieu/cac-phuong.json')!)).toEqual({
    wards: near.map(({ facts }) => facts),
  });
});
