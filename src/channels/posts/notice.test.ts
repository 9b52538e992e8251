import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { channelSource } from '../../site/channel-source.ts';
import { documentOf, portalOf } from '../fixtures/portal.ts';
import { fittingSize } from './notice-size.ts';
import { noticeOf, qrCode } from './notice.ts';

/** What a telephone reads off a code drawn as the page draws it, `pixels` wide. */
function scan(url: string, pixels: number): string | undefined {
  const { size, path } = qrCode(url);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`;
  const {
    pixels: bytes,
    width,
    height,
  } = new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render();
  return jsQR(new Uint8ClampedArray(bytes), width, height)?.data;
}

test.each([
  'https://portal.example/viet-hung/ke-hoach/tuyen-truyen-nghi-quyet-72/',
  'https://congphuong.haiphong.gov.vn/phuong-ai-quoc/van-ban/2026/ke-hoach-tuyen-truyen-bao-ve-cham-soc-va-nang-cao-suc-khoe-nhan-dan/',
])('the code leads to %s', (url) => {
  // 38 mm, the smallest that is printed, as a telephone's camera sees it.
  expect(scan(url, 300)).toBe(url);
  expect(scan(url, 900)).toBe(url);
});

test.each([
  ['a very short notice', 20, 0, 0, 1],
  ['a short notice', 40, 0, 0, 2],
  ['a title and a summary', 90, 200, 0, 7],
  ['with work by a day', 90, 200, 3, 10],
  ['a full one', 255, 290, 4, 13],
])('the letters of %s', (_, title, say, deadlines, size) => {
  const url = 'https://portal.example/phuong-mau/van-ban/2026/lich-thu-gom-rac/';
  const due = Array.from({ length: deadlines }, () => ({ due: '15/05/2026', text: 'x'.repeat(110) }));
  const dates = ['Ban hành', 'Đăng ngày'];
  const contents = { title: 'x'.repeat(title), say: 'x'.repeat(say), tables: [], deadlines: due, dates, url };
  expect(fittingSize(contents)).toBe(size);
});

const table = (rows: number, cell = '7 giờ'): string =>
  [
    '| Tổ | Giờ | Nơi |',
    '| --- | --- | --- |',
    ...Array(rows).fill(`| Tổ Đông | ${cell} | Nhà văn hóa |`),
  ].join('\n');

const noticeWith = (body: string, title = 'Lịch thu gom rác') => {
  const portal = portalOf({ directives: [{ id: 'x', title, body }] });
  return noticeOf(channelSource(documentOf(portal, 'x'), portal));
};

test.each([
  ['a short table', table(4), 1],
  ['two short tables', `${table(3)}\n\nGiữa.\n\n${table(3)}`, 2],
  ['a table that is too long', table(60), 0],
  ['a short table, then one that is too long', `${table(4)}\n\nGiữa.\n\n${table(60)}`, 1],
  ['cells too wide for their columns', table(2, 'x'.repeat(60)), 0],
  ['no rows', '| Tổ | Giờ |\n| --- | --- |', 0],
])('the tables on the sheet of a document with %s', (_, body, count) => {
  const { tables, say } = noticeWith(body);
  expect(tables).toHaveLength(count);
  const all = body.split(/\n\n/).filter((part) => part.startsWith('|')).length;
  expect(say.includes('Bảng kèm theo')).toBe(count < all);
});

test('a table has the heading above it, and no heads where the text has none', () =>
  expect(noticeWith('## 1. Lịch xe\n\n| | |\n| --- | --- |\n| Đông | 7h |').tables).toEqual([
    { caption: 'Lịch xe', heads: undefined, rows: [['Đông', '7h']] },
  ]));

test('a table takes the place of the deadlines of offices', () => {
  const work = Array.from(
    { length: 4 },
    (_, at) =>
      `- Trạm Y tế phường lập danh sách các hộ của đợt ${at + 1}, báo cáo Ủy ban nhân dân phường trước ngày 1${at}/6/2026.`,
  ).join('\n');
  expect(noticeWith(`${work}\n\n${table(3)}`)).toMatchObject({ tables: [{}], deadlines: [] });
  expect(noticeWith(work)).toMatchObject({ tables: [], deadlines: [{}, {}, {}, {}] });
});
