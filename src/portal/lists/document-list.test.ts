import { describe, expect, it } from 'vitest';
import { schemas } from '../../domain/schema/document.ts';
import { wardSchema } from '../../domain/schema/ward.ts';
import { linkPortal } from '../link-portal.ts';
import type { Portal } from '../model.ts';
import { allSectionPages } from './document-list.ts';

const official = {
  title: 'Về việc mẫu',
  type: 'thong-bao',
  issuer: 'Ủy ban nhân dân phường Mẫu',
  published: '2026-01-05',
};

/** A portal with the given directives, and one piece of news. */
function portalOf(directives: readonly Record<string, unknown>[]): Portal {
  return linkPortal({
    id: 'phuong-mau',
    ward: wardSchema.parse({
      name: 'Phường Mẫu',
      authority: 'Ủy ban',
      city: 'Thành phố Mẫu',
      url: 'https://portal.example/',
    }),
    references: {},
    documents: [
      ...directives.map((front, index) => ({
        collection: 'directives' as const,
        id: String(index).padStart(3, '0'),
        data: schemas.directives.parse({ ...official, ...front }),
        body: '',
        citations: [],
      })),
      {
        collection: 'news',
        id: 'tin',
        data: schemas.news.parse({ title: 'Tin', published: '2025-01-05', fields: ['y-te'] }),
        body: '',
        citations: [],
      },
    ],
    now: Date.parse('2026-11-22T12:00:00+07:00'),
  });
}

const sectionPages = (portal: Portal, collection: string) =>
  allSectionPages(portal).filter((page) => page.collection === collection);

describe('the lists of a section', () => {
  const portal = portalOf([
    ...Array.from({ length: 40 }, () => ({ issued: '2026-05-05' })),
    { issued: '2026-05-05', fields: ['y-te', 'nha-dat'] },
    { issued: '2025', type: 'ke-hoach', fields: ['y-te'] },
    { issued: '2024-12', type: 'ke-hoach' },
    { issued: undefined, published: '2024-12-31T20:00Z', type: 'bao-cao' },
    { issued: '2026-05-05', draft: true, type: 'to-trinh' },
  ]);

  it('are all of it, each year, each type, each year with a type or a field, page by page', () => {
    expect(
      sectionPages(portal, 'directives').map(({ path, items, total }) => [path, items.length, total]),
    ).toEqual([
      ['van-ban/', 24, 44],
      ['van-ban/trang/1/', 20, undefined],
      ['van-ban/nam/2026/', 21, 41],
      ['van-ban/nam/2026/trang/1/', 20, undefined],
      ['van-ban/nam/2025/', 2, 2],
      ['van-ban/nam/2024/', 1, 1],
      ['van-ban/loai/thong-bao/', 21, 41],
      ['van-ban/loai/thong-bao/trang/1/', 20, undefined],
      ['van-ban/loai/ke-hoach/', 2, 2],
      ['van-ban/loai/bao-cao/', 1, 1],
      ['van-ban/nam/2026/loai/thong-bao/', 21, 41],
      ['van-ban/nam/2026/loai/thong-bao/trang/1/', 20, undefined],
      ['van-ban/nam/2026/linh-vuc/y-te/', 1, 1],
      ['van-ban/nam/2026/linh-vuc/nha-dat/', 1, 1],
      ['van-ban/nam/2025/loai/ke-hoach/', 1, 1],
      ['van-ban/nam/2025/loai/bao-cao/', 1, 1],
      ['van-ban/nam/2025/linh-vuc/y-te/', 1, 1],
      ['van-ban/nam/2024/loai/ke-hoach/', 1, 1],
    ]);
  });

  it('say what they are narrowed to', () => {
    const narrowed = sectionPages(portal, 'directives').filter(({ path }) => path.includes('/2025/'));
    expect(narrowed.map(({ narrowing }) => narrowing)).toEqual([
      { year: '2025' },
      { year: '2025', type: 'ke-hoach' },
      { year: '2025', type: 'bao-cao' },
      { year: '2025', field: 'y-te' },
    ]);
  });

  it('of news have years and fields, and no types', () => {
    expect(sectionPages(portal, 'news').map(({ path }) => path)).toEqual([
      'tin-tuc/',
      'tin-tuc/nam/2025/',
      'tin-tuc/nam/2025/linh-vuc/y-te/',
    ]);
  });

  it('exist even where there is nothing', () => {
    expect(sectionPages(portal, 'plans')).toEqual([
      {
        list: 'ke-hoach/',
        path: 'ke-hoach/',
        number: undefined,
        older: undefined,
        newer: undefined,
        total: 0,
        items: [],
        collection: 'plans',
        narrowing: {},
      },
    ]);
  });
});
