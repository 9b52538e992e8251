import { expect, it } from 'vitest';
import { documentOf, portalOf } from '../fixtures/portal.ts';
import { machineTags } from './machine-tags.ts';

const examples = {
  directives: [
    {
      id: 'x',
      title: 'Về việc mẫu',
      code: '5/TB-UBND',
      issued: '2026-05',
      effective: '2026-06-01',
      published: '2026-05-20T08:00+07:00',
    },
    { id: 'rut', withdrawn: { on: '2026-11-20', reason: 'Nhầm.' } },
  ],
  news: [{ id: 'tin', author: 'Tổ biên tập' }],
};
const tagsOf = (
  ward: Record<string, unknown>,
  page: Partial<Parameters<typeof machineTags>[0]> & { id?: string },
) => {
  const portal = portalOf(examples, ward);
  const document = page.id === undefined ? undefined : documentOf(portal, page.id);
  return machineTags({
    portal,
    path: document?.path ?? '',
    title: document?.data.title ?? 'Trang chủ',
    document,
    ...page,
  }).map((tag) => ('name' in tag ? `${tag.name}: ${tag.content}` : `${tag.property}: ${tag.content}`));
};

it('of a document', () => {
  expect(tagsOf({ official: true, emblem: 'biểu trưng.png' }, { id: 'x', description: 'Tóm tắt.' }))
    .toMatchInlineSnapshot(`
      [
        "description: Tóm tắt.",
        "DC.title: Về việc mẫu",
        "DC.creator: Ủy ban nhân dân phường Mẫu",
        "DC.publisher: Ủy ban nhân dân phường Mẫu",
        "DC.language: vi",
        "DC.type: Thông báo",
        "DC.identifier: 5/TB-UBND",
        "DC.date: 2026-05",
        "DCTERMS.issued: 2026-05",
        "DCTERMS.available: 2026-05-20",
        "DCTERMS.valid: 2026-06-01",
        "og:locale: vi_VN",
        "og:type: article",
        "og:site_name: Cổng thông tin điện tử phường Mẫu",
        "og:title: Về việc mẫu",
        "og:description: Tóm tắt.",
        "og:url: https://portal.example/phuong-mau/van-ban/x/",
        "og:image: https://portal.example/phuong-mau/og.png",
        "og:image:width: 1200",
        "og:image:height: 630",
        "og:image:alt: Về việc mẫu",
        "article:published_time: 2026-05-20T01:00:00.000Z",
      ]
    `);
});

it('of the home page', () => {
  expect(tagsOf({ official: true, publisher: 'Trung tâm mẫu' }, {})).toMatchInlineSnapshot(`
    [
      "DC.title: Trang chủ",
      "DC.creator: Ủy ban nhân dân phường Mẫu",
      "DC.publisher: Trung tâm mẫu",
      "DC.language: vi",
      "og:locale: vi_VN",
      "og:type: website",
      "og:site_name: Cổng thông tin điện tử phường Mẫu",
      "og:title: Cổng thông tin điện tử phường Mẫu",
      "og:url: https://portal.example/phuong-mau/",
      "og:image: https://portal.example/phuong-mau/og.png",
      "og:image:width: 1200",
      "og:image:height: 630",
      "og:image:alt: Trang chủ",
    ]
  `);
});

it.each([
  ['a portal that is adopted', { official: true }, {}, false],
  ['a portal that is not', {}, {}, true],
  ['a page that asks', { official: true }, { noindex: true }, true],
  ['a withdrawn document', { official: true }, { id: 'rut' }, true],
  ['a document', { official: true }, { id: 'tin' }, false],
])('search engines leave out %s', (_, ward, page, expected) => {
  expect(tagsOf(ward, page).includes('robots: noindex')).toBe(expected);
});
