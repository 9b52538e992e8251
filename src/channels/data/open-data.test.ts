import { expect, it } from 'vitest';
import type { Example } from '../fixtures/portal.ts';
import { portalOf, sourcesOf } from '../fixtures/portal.ts';
import { openDocuments, openTable } from './open-data.ts';

const resolution: Example = {
  id: '2025/ho-tro',
  title: 'Quy định mức hỗ trợ, có "điều kiện"',
  type: 'nghi-quyet',
  code: '12/2025/NQ-HĐND',
  issuer: 'Hội đồng nhân dân phường Mẫu',
  place: 'Mẫu',
  issued: '2025-07-25',
  effective: '2025-08-05',
  published: '2025-07-28T08:00+07:00',
  fields: ['y-te'],
  topics: ['rac'],
  urgency: 'hoa-toc',
  signer: { position: 'CHỦ TỊCH', name: 'Phạm Thị Giả Định' },
  attachments: [
    { file: '2025/nghị quyết.pdf', title: 'Bản đã ký' },
    { file: 'khong-co.pdf', title: 'Không có' },
  ],
  body: 'Căn cứ Tờ trình số 29/TTr-UBND và Kế hoạch số 05/KH-UBND.',
};
const notice: Example = {
  id: '2026/moi',
  issued: '2026-05',
  title: '=1+1',
  code: '/UBND-VHXX',
  body: 'Theo Nghị quyết số 12/2025/NQ-HĐND.',
};
const plan: Example = { id: 'tuyen-truyen', title: 'Kế hoạch', topic: 'rac', published: '2025-01-02' };
const portal = portalOf({
  directives: [
    resolution,
    notice,
    { id: 'nhap', title: 'Nháp', draft: true },
    { id: 'mai', title: 'Ngày mai', published: '2026-11-23' },
    { id: 'rut', title: 'Đã rút', withdrawn: { on: '2026-11-20', reason: 'Nhầm.' } },
  ],
  plans: [plan],
  news: [{ id: 'tin', title: 'Tin' }],
});
const { file } = sourcesOf({ '2025/nghị quyết.pdf': 214_000 });

it('has all facts of a document; an absent value is null or an empty list', () => {
  const documents = openDocuments(portal, file).flatMap(({ rows }) => rows());
  expect(documents.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
    'directives/2026/moi',
    'directives/2025/ho-tro',
    'plans/tuyen-truyen',
  ]);
  expect(documents[1]).toMatchInlineSnapshot(`
    {
      "attachments": [
        {
          "bytes": 214000,
          "title": "Bản đã ký",
          "url": "https://portal.example/phuong-mau/tep/2025/ngh%E1%BB%8B%20quy%E1%BA%BFt.pdf",
        },
      ],
      "citedBy": [
        "https://portal.example/phuong-mau/van-ban/2026/moi/",
      ],
      "cites": [
        "29/TTr-UBND",
        "05/KH-UBND",
      ],
      "code": "12/2025/NQ-HĐND",
      "collection": "directives",
      "effective": "2025-08-05",
      "fields": [
        "y-te",
      ],
      "id": "2025/ho-tro",
      "issued": "2025-07-25",
      "issuer": "Hội đồng nhân dân phường Mẫu",
      "place": "Mẫu",
      "published": "2025-07-28T08:00+07:00",
      "signer": {
        "authority": null,
        "name": "Phạm Thị Giả Định",
        "position": "CHỦ TỊCH",
      },
      "status": "in-force",
      "title": "Quy định mức hỗ trợ, có "điều kiện"",
      "topics": [
        "rac",
      ],
      "type": "nghi-quyet",
      "urgency": "hoa-toc",
      "url": "https://portal.example/phuong-mau/van-ban/2025/ho-tro/",
    }
  `);
  expect(documents[2]).toMatchInlineSnapshot(`
    {
      "attachments": [],
      "citedBy": [],
      "cites": [],
      "code": null,
      "collection": "plans",
      "effective": null,
      "fields": [],
      "id": "tuyen-truyen",
      "issued": null,
      "issuer": "Ủy ban nhân dân phường Mẫu",
      "place": null,
      "published": "2025-01-02",
      "signer": null,
      "status": "in-force",
      "title": "Kế hoạch",
      "topics": [
        "rac",
      ],
      "type": "ke-hoach",
      "urgency": null,
      "url": "https://portal.example/phuong-mau/ke-hoach/tuyen-truyen/",
    }
  `);
});

it('has the same facts in a table', () => {
  expect([...openTable(portal, file)].join('')).toMatchInlineSnapshot(`
    "﻿Mã trên cổng,Loại văn bản,"Số, ký hiệu",Trích yếu,Cơ quan ban hành,Địa danh,Ngày ban hành,Ngày hiệu lực,Ngày đăng,Hiệu lực,Độ khẩn,Lĩnh vực,Chuyên mục,Chức vụ người ký,Người ký,Địa chỉ,Tệp tải về,Văn bản được dẫn,Được dẫn trong
    directives/2026/moi,Thông báo,/UBND-VHXX,'=1+1,Ủy ban nhân dân phường Mẫu,,2026-05,,2026-01-05,Còn hiệu lực,,,,,,https://portal.example/phuong-mau/van-ban/2026/moi/,,12/2025/NQ-HĐND,
    directives/2025/ho-tro,Nghị quyết,12/2025/NQ-HĐND,"Quy định mức hỗ trợ, có ""điều kiện""",Hội đồng nhân dân phường Mẫu,Mẫu,2025-07-25,2025-08-05,2025-07-28T08:00+07:00,Còn hiệu lực,Hỏa tốc,Y tế,Phân loại rác,CHỦ TỊCH,Phạm Thị Giả Định,https://portal.example/phuong-mau/van-ban/2025/ho-tro/,https://portal.example/phuong-mau/tep/2025/ngh%E1%BB%8B%20quy%E1%BA%BFt.pdf,29/TTr-UBND; 05/KH-UBND,https://portal.example/phuong-mau/van-ban/2026/moi/
    plans/tuyen-truyen,Kế hoạch,,Kế hoạch,Ủy ban nhân dân phường Mẫu,,,,2025-01-02,Còn hiệu lực,,,Phân loại rác,,,https://portal.example/phuong-mau/ke-hoach/tuyen-truyen/,,,
    "
  `);
});

it('of a ward without documents is an empty list, and a table of headings', () => {
  const empty = portalOf({});
  expect(openDocuments(empty, file)).toEqual([]);
  expect([...openTable(empty, file)].join('').split('\r\n')).toHaveLength(2);
});
