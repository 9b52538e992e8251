import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { interpretWard } from '../../../content/interpret.ts';
import { linkWard } from '../../../content/link-ward.ts';
import { readWard } from '../../../content/read-ward.ts';
import type { ReadWard } from '../../../content/source.ts';
import { hasAddress } from '../../../portal/addresses.ts';
import { checkWard } from '../../check-ward.ts';
import { isAddress } from '../../portal-address.ts';
import { linkTarget } from './link-target.ts';

const now = Date.parse('2026-08-25T12:00+07:00');

const official = [
  'title: Tổng vệ sinh môi trường',
  'type: thong-bao',
  'issuer: Ủy ban nhân dân phường Thử',
  'issued: 2026-08-20',
  'published: 2026-08-21',
];
const paper = (more: readonly string[], body = ''): string =>
  ['---', ...official, ...more, '---', body].join('\n');
const news = (more: readonly string[] = []): string =>
  ['---', 'title: Ra quân', 'published: 2026-08-21', ...more, '---', ''].join('\n');

const files: Record<string, string> = {
  'ward.yaml': [
    'name: Phường Thử',
    'authority: Ủy ban nhân dân phường Thử',
    'city: Thành phố Thử',
    'url: https://portal.example/phuong-thu/',
    'fields: [{id: y-te, name: Y tế}]',
    'topics: [{id: rac, name: Phân loại rác}]',
    'units: [{id: cong-an, name: Công an phường}]',
  ].join('\n'),
  'directives/2026/x.md': paper(
    [
      'channels: [portal, radio, zalo, fanpage]',
      'formerly: [2026/cu]',
      'attachments: [{file: "Kế hoạch số 1.pdf", title: Kế hoạch}]',
    ],
    'Căn cứ Nghị quyết số 45/2025/NQ-HĐND.\n\n1. Công an phường tuần tra, báo cáo trước ngày 15/9/2026.',
  ),
  'directives/2026/rut.md': paper(['withdrawn: {on: 2026-08-22, reason: Nhầm}']),
  'directives/2027/sau.md': paper([]).replace('issued: 2026-08-20', 'issued: 2027-01-02').replace('published: 2026-08-21', 'published: 2027-01-03'), // prettier-ignore
  'plans/2026/k.md': paper(['channels: [portal]']).replace('thong-bao', 'ke-hoach'),
  'news/2026/t.md': news(['channels: [portal, radio]']),
  'news/2026/u.md': news(),
  'pages/lien-he.md': '---\ntitle: Liên hệ\n---\n',
  'files/Kế hoạch số 1.pdf': '%PDF-1.4\n%âãÏÓ\n',
  ...Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`directives/2026/d${index}.md`, paper([])]),
  ),
};

/** The addresses of the contract that are made today, for the ward above. */
const contract = [
  ...['', 'van-ban/', 'van-ban/trang/1/', 'van-ban/nam/2026/', 'van-ban/nam/2026/trang/1/'],
  ...['van-ban/loai/thong-bao/', 'van-ban/loai/thong-bao/trang/1/', 'van-ban/2026/x/', 'van-ban/2026/rut/'],
  ...['ke-hoach/', 'ke-hoach/2026/k/', 'ke-hoach/nam/2026/', 'ke-hoach/loai/ke-hoach/'],
  ...['tin-tuc/', 'tin-tuc/2026/t/', 'tin-tuc/nam/2026/'],
  ...['chuyen-muc/', 'chuyen-muc/rac/', 'linh-vuc/', 'linh-vuc/y-te/', 'don-vi/', 'don-vi/cong-an/'],
  ...['nhiem-vu/', 'nhiem-vu/don-vi/cong-an/', 'nhiem-vu/trang-thai/xong/', 'nhiem-vu/thang/2026-09/'],
  ...['dan-chieu/', 'dan-chieu/45-2025-nq-hdnd/', 'dan-chieu/loai/nghi-quyet/'],
  ...['tim-kiem/', 'tim-kiem/?q=y-te'],
  ...['tep/K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%201.pdf', 'lien-he/'],
  ...['kenh/', 'nghe/', 'to-roi/', 'truyen-thanh.txt', 'zalo.txt', 'fanpage.txt', 'og.png'].map(
    (part) => `van-ban/2026/x/${part}`,
  ),
  ...['ke-hoach/2026/k/kenh/', 'ke-hoach/2026/k/to-roi/', 'tin-tuc/2026/t/nghe/'],
  ...['rss/', 'rss.xml', 'van-ban/rss.xml', 'ke-hoach/rss.xml', 'tin-tuc/rss.xml'],
  ...['chuyen-muc/rac/rss.xml', 'linh-vuc/y-te/rss.xml', 'don-vi/cong-an/rss.xml', 'truyen-thanh/rss.xml'],
  ...['nhiem-vu/lich.ics', 'don-vi/cong-an/lich.ics'],
  ...[
    'van-ban.json',
    'van-ban.csv',
    'nhiem-vu.json',
    'nhiem-vu.csv',
    'dan-chieu.json',
    'kenh.csv',
    'phuong.json',
    'phien-ban.json',
  ].map((name) => `du-lieu/${name}`),
  ...['sitemap-index.xml', 'robots.txt', '404.html', 'og.png'],
  'van-ban/2026/cu/',
];

let content: string;
let ward: ReadWard;

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'địa chỉ '));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, 'phuong-thu', name)), { recursive: true });
    await writeFile(join(content, 'phuong-thu', name), text);
  }
  ward = interpretWard(await readWard(content, 'phuong-thu'));
});
afterAll(() => rm(content, { recursive: true, force: true }));

/** The messages about one link on the page `lien-he`. */
function messagesAbout(url: string): string[] {
  const documents = ward.documents.map((document) =>
    document.ref === 'pages/lien-he'
      ? { ...document, facts: { ...document.facts, links: [{ url, place: { line: 1, column: 1 } }] } }
      : document,
  );
  return checkWard({ ...ward, documents }, { rules: [linkTarget], now }).map(({ message }) => message);
}

describe('link-target', () => {
  it.each(contract)('allows %s', (address) => {
    expect(messagesAbout(`../${address}`)).toEqual([]);
  });

  it.each(['tim-kiem/', 'linh-vuc/y-te/', 'don-vi/cong-an/lich.ics', 'van-ban/2026/x/', 'lien-he/'])(
    'allows %s without linking all documents',
    (address) => {
      const portal = vi.fn();
      expect(isAddress(ward, portal, address)).toBe(true);
      expect(portal).not.toHaveBeenCalled();
    },
  );

  it('allows the list of a year that a document will bring when it is published', () => {
    expect(hasAddress(linkWard(ward, { now })!, 'van-ban/nam/2027/')).toBe(false);
    expect(messagesAbout('../van-ban/nam/2027/')).toEqual([]);
  });

  it.each([
    ...['van-ban/nam/1999/', 'van-ban/loai/giay-moi/', 'van-ban/trang/2/', 'van-ban', 'van-ban/2026/khac/'],
    ...['chuyen-muc/khac/', 'chuyen-muc/khac/rss.xml', 'linh-vuc/khac/rss.xml', 'nhiem-vu/rss.xml'],
    ...['don-vi/khac/lich.ics', 'don-vi/khac/rss.xml', 'linh-vuc/y-te/lich.ics', 'nhiem-vu/thang/2026-01/'],
    ...['dan-chieu/46-2025-nq-hdnd/', 'du-lieu/khac.csv', 'du-lieu/kenh.json', 'tep/khac.pdf', 'admin/'],
    ...['van-ban/2026/rut/kenh/', 'ke-hoach/2026/k/nghe/', 'tin-tuc/2026/u/kenh/', 'tin-tuc/2026/t/zalo.txt'],
  ])('refuses %s', (address) => {
    expect(messagesAbout(`../${address}`)).toHaveLength(1);
  });
});
