import { expect, it } from 'vitest';
import { portalOf } from '../fixtures/portal.ts';
import { openCitations } from './citations.ts';

it('has one row for each document and code, with the address of a document of the portal', () => {
  const portal = portalOf({
    directives: [
      { id: 'cu', code: '05/QĐ-UBND', issued: '2025-01-02' },
      {
        id: 'moi',
        code: '9/QĐ-UBND',
        issued: '2026-01-02',
        body: 'Theo Luật Đất đai, khoản 2 Điều 3 Quyết định số 5/QĐ-UBND, Quyết định số 05/QĐ-UBND ngày 02/01/2025 và Quyết định số 5/QĐ-UBND.',
      },
      {
        id: 'khac',
        issued: '2025-02-02',
        body: 'Theo Quyết định số 05/QĐ-UBND ngày 03/3/2024 của UBND thành phố Mẫu.',
      },
      { id: 'rut', body: 'Kế hoạch số 3/KH-UBND', withdrawn: { on: '2026-11-20', reason: 'Nhầm.' } },
    ],
  });
  expect(openCitations(portal).flatMap(({ rows }) => rows())).toEqual([
    { document: 'directives/moi', code: 'Luật Đất đai', type: 'luat', issued: null, points: [], url: null },
    {
      document: 'directives/moi',
      code: '5/QĐ-UBND',
      type: 'quyet-dinh',
      issued: '2025-01-02',
      points: ['khoản 2 Điều 3'],
      url: 'https://portal.example/phuong-mau/van-ban/cu/',
    },
    {
      document: 'directives/khac',
      code: '05/QĐ-UBND',
      type: 'quyet-dinh',
      issued: '2024-03-03',
      points: [],
      url: null,
    },
  ]);
});
