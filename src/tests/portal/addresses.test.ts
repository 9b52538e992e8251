import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { filesOf } from './built-site.ts';

/** Addresses that are promised to citizens and programs, for the model ward. */
const promised: readonly (readonly [what: string, ...addresses: string[]])[] = [
  ['the home page', ''],
  ['lists of documents', 'van-ban/', 'ke-hoach/', 'tin-tuc/'],
  ['lists of a year', 'van-ban/nam/2025/', 'ke-hoach/nam/2026/', 'tin-tuc/nam/2024/'],
  ['lists of a type', 'van-ban/loai/thong-bao/'],
  ['a directive', 'van-ban/2026/lich-thu-gom-rac/'],
  ['a plan', 'ke-hoach/2026/tuyen-truyen-phan-loai-rac/'],
  ['a news item', 'tin-tuc/2026/ba-mau-thung-rac/'],
  ['a topic', 'chuyen-muc/', 'chuyen-muc/phan-loai-rac/', 'chuyen-muc/phan-loai-rac/rss.xml'],
  ['a field', 'linh-vuc/', 'linh-vuc/y-te/', 'linh-vuc/y-te/rss.xml'],
  ['a unit', 'don-vi/', 'don-vi/cong-an/', 'don-vi/cong-an/rss.xml', 'don-vi/cong-an/lich.ics'],
  ['tasks', 'nhiem-vu/', 'nhiem-vu/lich.ics'],
  ['events', 'lich/', 'lich/lich.ics'],
  ['a neighbourhood', 'to-dan-pho/to-1/'],
  ['cited documents', 'dan-chieu/', 'dan-chieu/12-2025-nq-hdnd/'],
  ['search', 'tim-kiem/'],
  ['an attachment', 'tep/2026/lich-thu-gom-rac.pdf'],
  [
    'the texts of a document for its channels',
    ...['kenh/', 'nghe/', 'to-roi/', 'truyen-thanh.txt', 'zalo.txt', 'fanpage.txt', 'og.png'].map(
      (text) => `van-ban/2026/lich-thu-gom-rac/${text}`,
    ),
  ],
  ['the same of a plan', 'ke-hoach/2026/tuyen-truyen-phan-loai-rac/kenh/'],
  ['the same of a news item', 'tin-tuc/2026/ba-mau-thung-rac/kenh/'],
  ['pages of the ward', 'gioi-thieu/', 'lien-he/', 'to-dan-pho/'],
  ['the list of feeds', 'rss/'],
  ['what the law asks', 'quy-dinh-phap-luat/'],
  ['feeds', 'rss.xml', 'van-ban/rss.xml', 'ke-hoach/rss.xml', 'tin-tuc/rss.xml', 'truyen-thanh/rss.xml'],
  [
    'open data',
    ...[
      'van-ban.json',
      'van-ban.csv',
      'nhiem-vu.json',
      'nhiem-vu.csv',
      'dan-chieu.json',
      'kenh.csv',
      'phuong.json',
      'phien-ban.json',
    ].map((file) => `du-lieu/${file}`),
  ],
  ['files for machines', 'sitemap-index.xml', 'robots.txt', '404.html', 'og.png'],
];

let files: Set<string>;

beforeAll(async () => {
  files = new Set(await filesOf(join(inject('built'), 'phuong-mau')));
});

test.each(promised)('%s', (_, ...addresses) => {
  const missing = addresses.filter((address) => !files.has(address.replace(/(^|\/)$/, '$1index.html')));
  expect(missing).toEqual([]);
});

test.each(['ai-quoc', 'phuong-trong'])(
  'lists and feeds of %s exist even when they are empty',
  async (ward) => {
    const built = await filesOf(join(inject('built'), ward));
    const lists = [
      'van-ban',
      'ke-hoach',
      'tin-tuc',
      'nhiem-vu',
      'dan-chieu',
      'chuyen-muc',
      'linh-vuc',
      'don-vi',
    ];
    expect(built).toEqual(
      expect.arrayContaining([
        ...lists.map((list) => `${list}/index.html`),
        ...['rss.xml', 'van-ban/rss.xml', 'ke-hoach/rss.xml', 'tin-tuc/rss.xml', 'truyen-thanh/rss.xml'],
        'nhiem-vu/lich.ics',
        ...['lich/index.html', 'lich/lich.ics', 'lien-he/index.html', 'to-dan-pho/index.html'],
      ]),
    );
  },
);
