import { expect, test } from 'vitest';
import { channelSource } from '../site/channel-source.ts';
import { documentOf, portalOf } from './fixtures/portal.ts';
import { fanpageText, meetingText } from './posts/fanpage.ts';
import { noticeOf } from './posts/notice.ts';
import { zaloText } from './posts/zalo.ts';
import { radioScript, radioText } from './spoken/radio.ts';
import { tableLines } from './table-lines.ts';

const sourceOf = (body: string) => {
  const portal = portalOf({ directives: [{ id: 'x', body }] });
  return channelSource(documentOf(portal, 'x'), portal);
};
const table = (...rows: string[]): string =>
  [rows[0]!, rows[0]!.replace(/[^|]+/g, '---'), ...rows.slice(1)].join('\n');

test.each([
  [
    'a row number is left out, the head is before its cell',
    table('| STT | Trường | Công việc | Ngày |', '| 1 | Mầm non Hoa Mai | Đo mắt | 5/9 |'),
    ['Mầm non Hoa Mai: Đo mắt, ngày 5/9.'],
  ],
  ['one word needs its head', table('| Khu | Giờ |', '| Đông | 7h |'), ['Khu Đông: 7h.']],
  [
    'a unit in the head goes to the number',
    table('| Đối tượng | Mức (đồng) |', '| Hộ mới thoát nghèo | 50.000 |', '| Hộ còn lại | không |'),
    ['Hộ mới thoát nghèo: mức 50.000 đồng.', 'Hộ còn lại: mức không.'],
  ],
  [
    'a head in its cell is not repeated',
    table('| Tên xóm | Ngày |', '| Xóm Đông | Hằng ngày |'),
    ['Xóm Đông: Hằng ngày.'],
  ],
  [
    'a cell that names its day or hour needs no head',
    table('| Xóm | Ngày | Giờ |', '| Đông, ngõ 1 | Thứ Năm, 6/8 | 8h30 |', '| Tây (cũ) | 7/8 | chưa rõ |'),
    ['Xóm Đông, ngõ 1: Thứ Năm, 6/8, 8h30.', 'Xóm Tây (cũ): ngày 7/8, giờ chưa rõ.'],
  ],
  [
    'lines of a cell are parts of its sentence',
    table('| Tên | Việc |', '| Tổ Đông | Gồm:<br>- dọn cống<br>- quét ngõ |'),
    ['Tổ Đông: Gồm: dọn cống; quét ngõ.'],
  ],
  ['an empty cell is left out', table('| Tên | Nơi | Giờ |', '| Hội thơ | | 8h |'), ['Hội thơ: 8h.']],
  [
    'many rows are only on the portal',
    table('| Tên tổ | Giờ |', ...Array.from({ length: 13 }, (_, at) => `| Tổ ${at} | 8h |`)),
    [],
  ],
  [
    'twelve rows are read',
    table('| Tên tổ | Giờ |', ...Array.from({ length: 12 }, () => `| Tổ một | 8h |`)),
    Array.from({ length: 12 }, () => 'Tổ một: 8h.'),
  ],
  ['six columns are only on the portal', table('| A | B | C | D | E | F |', '| 1 | 2 | 3 | 4 | 5 | 6 |'), []],
  [
    'two tables have their own heads',
    `${table('| Hội thi | Giờ |', '| Kéo co nam | 8h |')}\n\n${table('| Môn chơi | Sân |', '| Cờ tướng nữ | B |')}`,
    ['Kéo co nam: 8h.', 'Cờ tướng nữ: sân B.'],
  ],
])('%s', (_, body, lines) => expect([...tableLines(sourceOf(body).blocks).values()]).toEqual(lines));

const short = table('| Trạm tiêm | Ngày |', '| Trường Hoa Mai | 15/6/2026 |');
const long = table('| Tổ dân phố | Giờ |', ...Array.from({ length: 20 }, () => '| Bến Sông | 8h |'));
const onPortal = 'Bảng kèm theo văn bản được đăng trên Cổng thông tin điện tử.';

test('the radio reads a short table, with the heading above it', () => {
  const text = radioText(radioScript(sourceOf(`## Lịch tiêm của trẻ\n\n${short}`)));
  expect(text).toContain('Lịch tiêm của trẻ.\n\nTrường Hoa Mai: ngày mười lăm tháng sáu năm hai nghìn');
  expect(text).not.toContain(onPortal);
});

test.each([
  ['a long table', long],
  ['a table after a long text', `${'Phường thông báo lịch mới của các tổ. '.repeat(60)}\n\n${short}`],
])('the radio says where %s is', (_, body) => {
  const text = radioText(radioScript(sourceOf(body)));
  expect(text).toContain(onPortal);
  expect(text).not.toMatch(/Bến Sông|Hoa Mai/);
});

test('a text without a table says nothing of one', () =>
  expect(radioText(radioScript(sourceOf('Phường thông báo lịch mới của các tổ.')))).not.toContain('Bảng'));

test.each([zaloText, fanpageText, meetingText])('a post says that the table is on the portal', (write) => {
  expect(write(sourceOf(short))).toContain('Bảng kèm theo: xem trên cổng thông tin điện tử.');
  expect(write(sourceOf('Phường thông báo.'))).not.toContain('Bảng');
});

const work = Array.from(
  { length: 4 },
  (_, at) =>
    `- Trạm Y tế phường lập danh sách hộ của đợt ${at + 1}, gửi Ủy ban nhân dân phường trước ngày 1${at}/6/2026.`,
).join('\n');
const channels: Record<string, (source: ReturnType<typeof sourceOf>) => string> = {
  radio: (source) => radioText(radioScript(source)),
  zalo: zaloText,
  fanpage: fanpageText,
  meeting: meetingText,
  notice: (source) => JSON.stringify(noticeOf(source)),
};

test.each(
  Object.entries({
    'a short table': short,
    'cells that go on below': table('| Tổ | Buổi |', '| Hoa Mai | Sáng |', '| | Chiều |'),
    'empty heads': table('| | |', '| Hoa Mai | 15/6 |'),
    'one column': table('| Nơi tiêm |', '| Hoa Mai |'),
    'a list in a cell': table('| Nơi | Việc |', '| Hoa Mai | Gồm:<br>- tiêm<br>- đo mắt |'),
    'many columns': table('| A | B | C | D | E | F | G |', '| Hoa Mai | 2 | 3 | 4 | 5 | 6 | 7 |'),
    'an empty row': table('| Nơi | Giờ |', '| Hoa Mai | 8h |', '| | |'),
    'a table in a list': `- Lịch:\n\n${short.replace(/^/gm, '  ')}`,
    'a table in a quotation': short.replace(/^/gm, '> '),
    'a table after work': `${work}\n\n${short}`,
    'a wide table after work': `${work}\n\n${table('| A | B | C | D | E | F |', '| Hoa Mai | 2 | 3 | 4 | 5 | 6 |')}`,
  }).flatMap(([shape, body]) => Object.keys(channels).map((channel) => ({ shape, channel, body }))),
)('$channel with $shape has its rows, or says where they are', ({ channel, body }) => {
  const said = channels[channel]!(sourceOf(body));
  expect(/Hoa Mai/.test(said) || /Bảng kèm theo/.test(said)).toBe(true);
  if (channel === 'notice')
    expect(
      JSON.stringify(noticeOf(sourceOf(body)).tables).includes('Hoa Mai') || /Bảng kèm theo/.test(said),
    ).toBe(true);
});

test('addresses pass into posts as they are', () => {
  const summary = 'Nộp tại https://dvc.example/to_khai/#/muc_1 hoặc thư_về ho_so.p1@portal.example.';
  const portal = portalOf({ directives: [{ id: 'x', summary, body: 'Nộp hồ sơ.' }] });
  const source = channelSource(documentOf(portal, 'x'), portal);
  for (const write of [zaloText, fanpageText, meetingText]) expect(write(source)).toContain(summary);
});
