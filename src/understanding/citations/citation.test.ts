import { expect, it } from 'vitest';
import type { Citation } from './citation.ts';
import { readCitations } from './citation.ts';

const read = (text: string, front = {}): Citation[] =>
  readCitations([{ text: text.normalize('NFC'), section: undefined }], front);
const codes = (text: string, front = {}): string[] => read(text, front).map(({ code }) => code);

it.each<
  [
    text: string,
    code: string,
    type: string | undefined,
    issued: string | undefined,
    issuer: string | undefined,
  ]
>([
  [
    'Công văn số 3197/UBND-VX ngày 17/12/2025 của UBND thành phố Hải Phòng về việc',
    '3197/UBND-VX',
    'cong-van',
    '2025-12-17',
    'UBND thành phố Hải Phòng',
  ],
  [
    'Công văn số 2093/SKH-CN-CNTT ngày 27/5/2026 của Sở Khoa học và Công nghệ Hải Phòng về',
    '2093/SKH-CN-CNTT',
    'cong-van',
    '2026-05-27',
    'Sở Khoa học và Công nghệ Hải Phòng',
  ],
  [
    'Văn bản số 977/UBND-NC ngày 21/5/2026 của Văn phòng Ủy ban nhân dân thành phố.',
    '977/UBND-NC',
    'cong-van',
    '2026-05-21',
    'Văn phòng Ủy ban nhân dân thành phố',
  ],
  [
    'Quyết định 1637/QĐ-UBND ngày 24/4/2026 của Ủy ban nhân dân thành phố Hải phòng, trình Chủ tịch',
    '1637/QĐ-UBND',
    'quyet-dinh',
    '2026-04-24',
    'Ủy ban nhân dân thành phố Hải phòng',
  ],
  [
    'Nghị quyết số 282/NQ-CP, ngày 15/9/2025 của Chính phủ về việc',
    '282/NQ-CP',
    'nghi-quyet',
    '2025-09-15',
    'Chính phủ',
  ],
  ['Chương trình 10-CTr/TU khoá XVII ngày 5/1/2026', '10-CTr/TU', 'chuong-trinh', '2026-01-05', undefined],
  [
    'Kế hoạch số 30-KH/BTGDVTU, ngày 07/2/2026 về “Tuyên truyền”',
    '30-KH/BTGDVTU',
    'ke-hoach',
    '2026-02-07',
    undefined,
  ],
  [
    'Chương trình hành động số 06-CTr/TU ngày 12/01/2026 của Ban Thường vụ Thành ủy thực hiện',
    '06-CTr/TU',
    'chuong-trinh-hanh-dong',
    '2026-01-12',
    'Ban Thường vụ Thành ủy',
  ],
  [
    'Hướng dẫn số 12-HD/BTGTW ngày 1 tháng 2 năm 2025 của Ban Tuyên giáo Trung ương',
    '12-HD/BTGTW',
    'huong-dan',
    '2025-02-01',
    'Ban Tuyên giáo Trung ương',
  ],
  [
    'Quy định số 22-QĐ/TW của Ban Chấp hành Trung ương ngày 28/7/2021',
    '22-QĐ/TW',
    'quy-dinh',
    '2021-07-28',
    'Ban Chấp hành Trung ương',
  ],
  [
    'Công văn số 12/SVHTTDL-VP ngày 03-02-2026 của Sở Văn hóa, Thể thao và Du lịch về',
    '12/SVHTTDL-VP',
    'cong-van',
    '2026-02-03',
    'Sở Văn hóa, Thể thao và Du lịch',
  ],
  ['Thông báo kết luận số 310/TB-VP ngày, tháng 5 năm 2026', '310/TB-VP', 'thong-bao', '2026-05', undefined],
  ['Chỉ thị số 08/CT-\nUBND ngày 20/5/\n2026', '08/CT-UBND', 'chi-thi', '2026-05-20', undefined],
  [
    'Nghị quyêt sô 15/NQÐ-HĐND ) ngày23tháng 4 năm 202 5',
    '15/NQĐ-HĐND',
    'nghi-quyet',
    '2025-04-23',
    undefined,
  ],
  ['Nghị quyết của Quốc hội số 103/2023/QH15', '103/2023/QH15', 'nghi-quyet', undefined, 'Quốc hội'],
  [
    'Theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 14/TTr-STC ngày 15/01/2025',
    '14/TTr-STC',
    'to-trinh',
    '2025-01-15',
    'Giám đốc Sở Tài chính',
  ],
  [
    'Ngày 05/5/2026, UBND thành phố có Công văn số 123/UBND-VX về việc',
    '123/UBND-VX',
    'cong-van',
    '2026-05-05',
    undefined,
  ],
  [
    'Ngày 07/5/2026, UBND phường họp bàn Kế hoạch số 12/KH-UBND',
    '12/KH-UBND',
    'ke-hoach',
    undefined,
    undefined,
  ],
  ['hoàn thành Kế hoạch số 83/KH-UBND trước ngày 15/5/2026', '83/KH-UBND', 'ke-hoach', undefined, undefined],
  ['Kế hoạch liên tịch số 03/KHLT-CAP', '03/KHLT-CAP', 'ke-hoach', undefined, undefined],
  ['Công điện khẩn số 12/UBND-VX', '12/UBND-VX', 'cong-dien', undefined, undefined],
  ['Luật của Quốc hội khóa XV số 12/2025/QH15', '12/2025/QH15', 'luat', undefined, undefined],
  ['theo số 12/2025/QH15', '12/2025/QH15', undefined, undefined, undefined],
  ['Luật số 67/2020/QH14', '67/2020/QH14', 'luat', undefined, undefined],
  ['Luật Giao dịch điện tử số 20/2023/QH15', '20/2023/QH15', 'luat', undefined, undefined],
])('“%s” cites %s', (text, code, type, issued, issuer) => {
  expect(read(text).map((each) => [each.code, each.type, each.issued, each.issuer])).toEqual([
    [code, type, issued, issuer],
  ]);
});

it.each([
  'số 21 và số 23 đường Trần Quốc Bảo, xã số 5',
  'Tổng đài 18008000 (nhánh 7), điện thoại 0225.3842.113',
  'kinh phí 162.056.800 đồng/năm, 10.522,6 triệu đồng/hộ, cơn bão số 3',
  'ngày 07/5/2026, tháng 5/2026, năm học 2025-2026, Tỉnh lộ 5/QL',
  'theo QCVN 102:2016/BTTTT',
  'Nghị quyết này, các Nghị quyết của HĐND thành phố, Kế hoạch số …/KH-UBND',
  'Luật sư Nguyễn Văn Mẫu, Hội Luật gia, pháp luật, dự án Luật Thủ đô (sửa đổi)',
])('“%s” cites nothing', (text) => expect(read(text)).toEqual([]));

it('gives the date and the issuer at the end of a list to every code in it, a date only up to a semicolon', () => {
  const list =
    'các Nghị quyết số 45/2025/NQ-HĐND, Nghị quyết số 48/2025/NQ-HĐND và số 50/2025/NQ-HĐND ngày 10/12/2025; Nghị quyết số 54/2025/NQ-HĐND, 57/2025/NQ-HĐND ngày 11/12/2025 của Hội đồng nhân dân thành phố.';
  expect(read(list).map(({ code, issued, issuer }) => [code, issued, issuer])).toEqual(
    [
      ['45', '2025-12-10'],
      ['48', '2025-12-10'],
      ['50', '2025-12-10'],
      ['54', '2025-12-11'],
      ['57', '2025-12-11'],
    ].map(([number, issued]) => [`${number}/2025/NQ-HĐND`, issued, 'Hội đồng nhân dân thành phố']),
  );
});

it('gives the type of a list to each code of it', () =>
  expect(read('Kế hoạch số 3/KHLT-CAP, số 4/KHLT-CAP').map(({ type }) => type)).toEqual([
    'ke-hoach',
    'ke-hoach',
  ]));

it('gives a date only to codes of the same symbol', () => {
  const [first, second] = read('Nghị quyết số 72-NQ/TW và Chương trình số 06-CTr/TU ngày 12/01/2026');
  expect([first?.issued, second?.issued]).toEqual([undefined, '2026-01-12']);
});

it('counts a short form as a place of the document that it means', () => {
  const text =
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024 (sau đây gọi là Nghị quyết 57). Triển khai Nghị quyết 57, Nghị quyết số 57 và Nghị quyết số 57-NQ/TW; không phải Nghị quyết 58.';
  expect(
    read(text).map(({ code, places }) => [code, places.map(({ start, end }) => text.slice(start, end))]),
  ).toEqual([
    [
      '57-NQ/TW',
      [
        'Nghị quyết số 57-NQ/TW',
        'Nghị quyết 57',
        'Nghị quyết 57',
        'Nghị quyết số 57',
        'Nghị quyết số 57-NQ/TW',
      ],
    ],
  ]);
});

it('leaves out the code of the document itself, and counts two spellings of a code once', () => {
  expect(
    codes('Quyết định số 5/QĐ-UBND, Quyết định số 05/QĐ–UBND, Tờ trình số 29/TTr-UBND', {
      code: '29/TTr-UBND',
    }),
  ).toEqual(['5/QĐ-UBND']);
});

it('gives the section, the position in the block and the title of each citation', () => {
  const section = { id: 'muc-2', title: '2. Phòng Văn hóa' };
  const [citation] = readCitations([
    { text: 'Kính gửi', section: undefined },
    {
      text: 'Xem Kế hoạch số 12/KH-UBND ngày 01/02/2026 của UBND phường về việc tổng vệ sinh; báo cáo.',
      section,
    },
  ]);
  expect(citation).toMatchObject({
    title: 'Tổng vệ sinh',
    places: [{ block: 1, start: 4, end: 26, section, role: 'mention' }],
  });
});
