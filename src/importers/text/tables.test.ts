import { describe, expect, it } from 'vitest';
import { readText } from '../readers/txt.ts';
import { understand } from '../understand.ts';

const body = (text: string): string =>
  understand(
    readText(
      new TextEncoder().encode(`ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN

Số: 12/KH-UBND

Hoa Sen, ngày 03 tháng 4 năm 2026

KẾ HOẠCH

Trồng cây năm 2026

${text}`),
    ),
  ).body;
const apart = (cells: string): string => cells.replaceAll(' / ', '\n\n');

const table = `| STT | Nội dung | Đơn vị chủ trì | Thời hạn |
| --- | --- | --- | --- |
| 1 | Trồng cây ven sông | Phòng Kinh tế | Quý II/2026 |
| 2 | Tưới cây | Các tổ dân phố | Tháng 9/2026 |`;

const rows: [what: string, text: string, body: string][] = [
  [
    'a line for each cell, white space between them',
    apart(
      'I. NỘI DUNG / STT / Nội dung / Đơn vị / chủ trì / Thời hạn / 1 / Trồng cây ven sông / Phòng / Kinh tế / Quý II/2026 / 2 / Tưới cây / Các tổ dân phố / Tháng 9/2026 / II. KINH PHÍ / Từ ngân sách phường.',
    ),
    `## I. NỘI DUNG\n\n${table}\n\n## II. KINH PHÍ\n\nTừ ngân sách phường.`,
  ],
  [
    'a line for each cell, without empty lines between',
    'STT\nNội dung\nĐơn vị chủ trì\nThời hạn\n1\nTrồng cây ven sông\nPhòng Kinh tế\nQuý II/2026\n2\nTưới cây\nCác tổ dân phố\nTháng 9/2026',
    table,
  ],
  [
    'a line for each row, with tabs',
    'STT\tNội dung\tĐơn vị chủ trì\tThời hạn\n1\tTrồng cây ven sông\tPhòng Kinh tế\tQuý II/2026\n2\tTưới cây\tCác tổ dân phố\tTháng 9/2026\nTừ ngân sách phường.',
    `${table}\n\nTừ ngân sách phường.`,
  ],
  [
    'a line for each row, between bars',
    '| STT | Nội dung | Đơn vị chủ trì | Thời hạn |\n|---|---|:-:|---|\n| 1 | Trồng cây ven sông | Phòng Kinh tế | Quý II/2026 |\n| 2 | Tưới cây | Các tổ dân phố | Tháng 9/2026 |',
    table,
  ],
];

describe('a table of a text', () => {
  it.each(rows)('%s', (_, text, expected) => {
    expect(body(text)).toBe(expected);
  });

  it.each([
    [
      'cells that do not come out even',
      apart('STT / Nội dung / Thời hạn / 1 / Trồng cây / 2 / Tưới cây / Tháng 9/2026'),
    ],
    ['heads of no table', apart('TT / Kính thưa đồng chí / Thân ái / 1 / Cây bàng / 2 / Cây sấu')],
  ])('is not a table: %s', (_, text) => {
    expect(body(text)).toBe(text);
  });
  it.each(['1.|2.|3.', 'a)|b)|c)', '-|-|-', '+|+|+', 'I.|II.|III.', '1.1.|1.2.|1.3.'])(
    'is not a list with tabs behind its marks: %s',
    (marks) => {
      const text = marks.split('|').map((mark) => `${mark}\tQuét sân chợ.`);
      expect(body(text.join('\n'))).not.toContain('|');
    },
  );
});

describe('a point of a scan', () => {
  it('goes on below white space, and is c) where © was read', () => {
    expect(
      body(`Phường giao các tổ dân phố thực hiện ngay những việc sau đây trong tháng tư:
©) Phối hợp chặt chẽ với Phòng Kinh tế của phường Hoa Sen và Ban Quản lý

Khu du lịch ven sông để tăng cường công tác huy động sự đóng góp của
nhân dân.`),
    ).toContain(
      '\n\nc) Phối hợp chặt chẽ với Phòng Kinh tế của phường Hoa Sen và Ban Quản lý Khu du lịch ven sông để tăng',
    );
  });
});
