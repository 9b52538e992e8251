import { describe, expect, it } from 'vitest';
import { documentOf, portalOf } from '../../channels/fixtures/portal.ts';
import type { Portal } from '../model.ts';
import { chainOf } from './chain.ts';

const portal = portalOf({
  directives: [
    {
      id: 'chuong-trinh',
      type: 'chuong-trinh',
      code: '06-CTr/ĐU',
      issuer: 'Đảng ủy phường Mẫu',
      issued: '2025-03-20',
      body: 'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị và Chương trình số 31-CTr/TU của Thành ủy Mẫu, Đảng ủy phường ban hành.',
    },
    {
      id: 'ke-hoach',
      type: 'ke-hoach',
      code: '12/KH-UBND',
      issued: '2026-01-05',
      body: 'Căn cứ Luật Ngân sách nhà nước; Thực hiện Chương trình số 06-CTr/ĐU ngày 20/3/2025 của Đảng ủy phường.\n\nXem Công văn số 7/SYT-VP.',
    },
    { id: 'khac', body: 'Không dẫn gì.' },
  ],
  news: [{ id: 'tin', title: 'Tin', implements: ['12/KH-UBND'] }],
});
const chainIn = (portal: Portal, id: string) => chainOf(documentOf(portal, id), portal);
const chain = (id: string) => chainIn(portal, id);

it('climbs through the documents that the ward holds, from the top down, and tells through which', () => {
  const rows = chain('ke-hoach')!.above.map(({ level, links }) => [
    level,
    links.map(({ code, through }) => [code, through?.id]),
  ]);
  expect(rows).toEqual([
    ['party', [['57-NQ/TW', 'chuong-trinh']]],
    ['state', [['Luật Ngân sách nhà nước', undefined]]],
    ['city', [['31-CTr/TU', 'chuong-trinh']]],
    ['ward', [['06-CTr/ĐU', undefined]]],
  ]);
});

it('names the documents and the news that carry a document out', () => {
  expect(chain('chuong-trinh')!.below.map(({ path }) => path)).toEqual(['van-ban/ke-hoach/']);
  expect(chain('ke-hoach')!.below.map(({ path }) => path)).toEqual(['tin-tuc/tin/']);
});

it('gives news the document that they carry out, and all above it', () => {
  expect(chain('tin')!.above.map(({ level }) => level)).toEqual(['party', 'state', 'city', 'ward']);
});

it('is none where nothing is carried out', () => expect(chain('khac')).toBeUndefined());

describe('what changes a document', () => {
  const changed = portalOf({
    directives: [
      { id: 'gio-cu', code: '41/TB-UBND', issued: '2025-02-03', body: 'Thực hiện Kế hoạch số 12/KH-UBND.' },
      {
        id: 'gio-moi',
        code: '77/TB-UBND',
        issued: '2026-02-03',
        replaces: ['41/TB-UBND', '9/TB-UBND'],
        body: 'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 và theo giờ đã nêu tại Thông báo số 41/TB-UBND, Thông báo số 9/TB-UBND.',
      },
      {
        id: 'sua-gio',
        code: '80/TB-UBND',
        amends: ['77/TB-UBND'],
        body: 'Thực hiện Thông báo số 77/TB-UBND và Kế hoạch số 12/KH-UBND.',
      },
    ],
  });

  it.each([
    ['gio-moi', 'what it replaces, on the portal or not'],
    ['gio-cu', 'what replaces it'],
    ['sua-gio', 'what it amends'],
  ])('is not in its chain: that of %s leaves out %s', (id) => {
    const { above, below } = chainIn(changed, id)!;
    expect(above.flatMap(({ links }) => links).map(({ code }) => code)).toEqual(['12/KH-UBND']);
    expect(below).toEqual([]);
  });
});
