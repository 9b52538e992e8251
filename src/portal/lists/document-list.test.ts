import { describe, expect, it } from 'vitest';
import { schemas } from '../../domain/schema/document.ts';
import { wardSchema } from '../../domain/schema/ward.ts';
import { linkPortal } from '../link-portal.ts';
import type { Portal } from '../model.ts';
import { allSectionPages, sectionChoices } from './document-list.ts';

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
        data: schemas.news.parse({ title: 'Tin', published: '2025-01-05' }),
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
    ...Array.from({ length: 41 }, () => ({ issued: '2026-05-05' })),
    { issued: '2025', type: 'ke-hoach' },
    { issued: '2024-12', type: 'ke-hoach' },
    { issued: undefined, published: '2024-12-31T20:00Z', type: 'bao-cao' },
    { issued: '2026-05-05', draft: true, type: 'to-trinh' },
  ]);

  it('are all of it, each year and each type, page by page', () => {
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
    ]);
  });

  it('say what they are narrowed to', () => {
    const narrowed = sectionPages(portal, 'directives').filter(({ number }) => number === undefined);
    expect(narrowed.map(({ narrowing }) => narrowing)).toEqual([
      { by: 'all' },
      { by: 'year', year: '2026' },
      { by: 'year', year: '2025' },
      { by: 'year', year: '2024' },
      { by: 'type', type: 'thong-bao' },
      { by: 'type', type: 'ke-hoach' },
      { by: 'type', type: 'bao-cao' },
    ]);
  });

  it('are offered with their counts: years newest first, types most used first', () => {
    expect(sectionChoices(portal, 'directives')).toEqual({
      years: [
        { id: '2026', path: 'van-ban/nam/2026/', count: 41 },
        { id: '2025', path: 'van-ban/nam/2025/', count: 2 },
        { id: '2024', path: 'van-ban/nam/2024/', count: 1 },
      ],
      types: [
        { id: 'thong-bao', path: 'van-ban/loai/thong-bao/', count: 41 },
        { id: 'ke-hoach', path: 'van-ban/loai/ke-hoach/', count: 2 },
        { id: 'bao-cao', path: 'van-ban/loai/bao-cao/', count: 1 },
      ],
    });
  });

  it('of news have years and no types', () => {
    expect(sectionPages(portal, 'news').map(({ path }) => path)).toEqual(['tin-tuc/', 'tin-tuc/nam/2025/']);
    expect(sectionChoices(portal, 'news').types).toEqual([]);
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
        narrowing: { by: 'all' },
      },
    ]);
  });
});
