import { describe, expect, it } from 'vitest';
import { documentOf, portalOf } from '../fixtures/portal.ts';
import { jsonLd } from './json-ld.ts';

const portal = portalOf(
  {
    directives: [
      {
        id: '2026/noi-quy',
        title: 'Nội quy tiếp công dân </script><script>alert(1)</script>',
        type: 'quyet-dinh',
        code: '45/QĐ-UBND',
        issued: '2026-03-02',
        effective: '2026-03-05',
        replaces: ['2024/noi-quy', '33/QĐ-UBND'],
        attachments: [{ file: '2026/nội quy.pdf', title: 'Bản đã ký' }],
        changes: [{ on: '2026-04-01', note: 'Sửa giờ.' }],
      },
      {
        id: '2024/noi-quy',
        title: 'Nội quy cũ',
        code: '12/QĐ-UBND',
        issued: '2024-03',
        published: '2024-03-05',
      },
      { id: 'so-trong', code: '/UBND-VHXX' },
      {
        id: 'rut',
        attachments: [{ file: 'a.pdf', title: 'A' }],
        withdrawn: { on: '2026-11-20', reason: 'Nhầm.' },
      },
    ],
    news: [{ id: 'tin', title: 'Khởi công', author: 'Tổ biên tập', image: 'san.jpg' }],
  },
  {
    emblem: 'bieu-trung.png',
    contact: { address: 'Số 0 đường Thí Dụ', phone: '1900 0000', email: 'lien-he@portal.example' },
    channels: { zalo: 'https://zalo.example/mau', fanpage: 'https://fanpage.example/mau' },
  },
);
const mime = (path: string): string | undefined => (path.endsWith('.pdf') ? 'application/pdf' : undefined);
const of = (id: string, more = {}) => {
  const document = documentOf(portal, id);
  return jsonLd({ portal, path: document.path, document, mime, ...more })!;
};

it('describes an official text', () => {
  expect(JSON.parse(of('2026/noi-quy', { description: 'Giờ tiếp công dân.' }))).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "Legislation",
      "dateModified": "2026-04-01T00:00:00.000Z",
      "datePublished": "2026-01-05T00:00:00.000Z",
      "description": "Giờ tiếp công dân.",
      "encoding": [
        {
          "@type": "MediaObject",
          "contentUrl": "https://portal.example/phuong-mau/tep/2026/n%E1%BB%99i%20quy.pdf",
          "encodingFormat": "application/pdf",
          "name": "Bản đã ký",
        },
      ],
      "inLanguage": "vi",
      "isPartOf": {
        "@type": "WebSite",
        "name": "Cổng thông tin điện tử phường Mẫu",
        "url": "https://portal.example/phuong-mau/",
      },
      "legislationChanges": [
        {
          "@type": "Legislation",
          "legislationIdentifier": "12/QĐ-UBND",
          "name": "Nội quy cũ",
          "url": "https://portal.example/phuong-mau/van-ban/2024/noi-quy/",
        },
        {
          "@type": "Legislation",
          "legislationIdentifier": "33/QĐ-UBND",
        },
      ],
      "legislationDate": "2026-03-02",
      "legislationDateOfApplicability": "2026-03-05",
      "legislationIdentifier": "45/QĐ-UBND",
      "legislationLegalForce": "https://schema.org/InForce",
      "legislationPassedBy": {
        "@type": "GovernmentOrganization",
        "name": "Ủy ban nhân dân phường Mẫu",
      },
      "legislationType": "Quyết định",
      "name": "Nội quy tiếp công dân </script><script>alert(1)</script>",
      "url": "https://portal.example/phuong-mau/van-ban/2026/noi-quy/",
    }
  `);
});

it('describes news', () => {
  expect(JSON.parse(of('tin'))).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "author": "Tổ biên tập",
      "dateModified": "2026-01-05T00:00:00.000Z",
      "datePublished": "2026-01-05T00:00:00.000Z",
      "headline": "Khởi công",
      "image": "https://portal.example/phuong-mau/tep/san.jpg",
      "inLanguage": "vi",
      "isPartOf": {
        "@type": "WebSite",
        "name": "Cổng thông tin điện tử phường Mẫu",
        "url": "https://portal.example/phuong-mau/",
      },
      "name": "Khởi công",
      "publisher": {
        "@type": "GovernmentOrganization",
        "name": "Ủy ban nhân dân phường Mẫu",
      },
      "url": "https://portal.example/phuong-mau/tin-tuc/tin/",
    }
  `);
});

it('describes the ward on the home page', () => {
  expect(JSON.parse(jsonLd({ portal, path: '', mime })!)).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "GovernmentOrganization",
      "address": "Số 0 đường Thí Dụ",
      "areaServed": "Phường Mẫu, Thành phố Mẫu",
      "email": "lien-he@portal.example",
      "logo": "https://portal.example/phuong-mau/tep/bieu-trung.png",
      "name": "Ủy ban nhân dân phường Mẫu",
      "sameAs": [
        "https://fanpage.example/mau",
        "https://zalo.example/mau",
      ],
      "telephone": "1900 0000",
      "url": "https://portal.example/phuong-mau/",
    }
  `);
});

it('has the breadcrumbs of a page', () => {
  const crumbs = [{ label: 'Văn bản', path: 'van-ban/' }, { label: 'Nội quy' }];
  const { '@graph': graph } = JSON.parse(of('so-trong', { crumbs })) as {
    '@graph': Record<string, unknown>[];
  };
  expect(graph.map((node) => node['@type'])).toEqual(['Legislation', 'BreadcrumbList']);
  expect(graph[1]).toMatchInlineSnapshot(`
    {
      "@type": "BreadcrumbList",
      "itemListElement": [
        {
          "@type": "ListItem",
          "item": "https://portal.example/phuong-mau/",
          "name": "Trang chủ",
          "position": 1,
        },
        {
          "@type": "ListItem",
          "item": "https://portal.example/phuong-mau/van-ban/",
          "name": "Văn bản",
          "position": 2,
        },
        {
          "@type": "ListItem",
          "item": "https://portal.example/phuong-mau/van-ban/so-trong/",
          "name": "Nội quy",
          "position": 3,
        },
      ],
    }
  `);
});

it('is undefined for a page without facts', () => {
  expect(jsonLd({ portal, path: 'van-ban/', mime })).toBeUndefined();
});

it('cannot end its script element', () => {
  const text = of('2026/noi-quy');
  expect(text).not.toContain('<');
  expect((JSON.parse(text) as { name: string }).name).toContain('</script><script>');
});

describe('legal force', () => {
  it.each([
    ['2026/noi-quy', 'InForce'],
    ['2024/noi-quy', 'NotInForce'],
    ['rut', 'NotInForce'],
  ])('of %s', (id, force) => {
    expect((JSON.parse(of(id)) as Record<string, unknown>)['legislationLegalForce']).toBe(
      `https://schema.org/${force}`,
    );
  });
});

it('has no identifier without a number, and no file if the text is withdrawn', () => {
  expect(JSON.parse(of('so-trong'))).not.toHaveProperty('legislationIdentifier');
  expect(JSON.parse(of('rut'))).not.toHaveProperty('encoding');
});
