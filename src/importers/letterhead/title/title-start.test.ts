import { describe, expect, it } from 'vitest';
import { readLetterhead } from '../letterhead.ts';

const left = ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HOA SEN'];
const date = 'Hoa Sen, ngày 05 tháng 3 năm 2026';
const text = 'Tổ 3 họp vào tối mai.';
const read = (rows: readonly string[]): Record<string, unknown> => {
  const head = readLetterhead(
    rows.map((row) => ({ text: row, gap: false, page: 1 })),
    true,
  );
  const { decisions, type, lead, title, issuerLines, issued, to, end } = head;
  const rule = decisions.find(({ field }) => field === 'title')?.rule;
  const toRule = decisions.find(({ field }) => field === 'to')?.rule;
  return {
    rule,
    type,
    title: [lead, title].filter(Boolean).join(' / '),
    issuerLines,
    issued,
    to,
    toRule,
    below: rows[end],
  };
};

describe('a title begins', () => {
  it.each<[string, string[], object]>([
    [
      'at the name of a type that is the first line',
      ['THÔNG BÁO', 'Mở lại chợ', 'Kính gửi: Các hộ', text],
      { rule: 'below-type-name', type: 'thong-bao', title: 'Mở lại chợ', to: ['Các hộ'], below: text },
    ],
    [
      'at a heading below the date',
      [...left, date, 'GIAO ƯỚC THI ĐUA', 'Năm 2026 của phường', text],
      {
        rule: 'capitals-below-date',
        type: undefined,
        title: 'GIAO ƯỚC THI ĐUA / Năm 2026 của phường',
        issuerLines: left,
        below: text,
      },
    ],
    [
      'at a name of few letters above a subject',
      [...left, date, 'BẢN TIN', 'Phòng bệnh dại', 'Các tổ tiêm cho chó'],
      { type: 'khac', title: 'BẢN TIN / Phòng bệnh dại', below: 'Các tổ tiêm cho chó' },
    ],
    [
      'at the subject, though a stamp of urgency is below the date',
      [...left, 'Số: 7/UBND', 'V/v mở chợ', date, 'HỎA TỐC', 'Kính gửi: Các hộ', text],
      { rule: 'subject-mark', type: 'cong-van', title: 'Mở chợ', to: ['Các hộ'], below: text },
    ],
    ...['năm 2026', 'tháng 3 năm 2026', '2026'].map((end): [string, string[], object] => [
      `below a date whose end is in a line of its own: ${end}`,
      [...left, date.slice(0, -end.length).trim(), end, 'THÔNG BÁO', 'Mở lại chợ', 'Kính gửi: Các hộ', text],
      { rule: 'below-type-name', title: 'Mở lại chợ', issued: '2026-03-05', issuerLines: left, below: text },
    ]),
    [
      'at a heading above a subject and a greeting',
      [...left, date, 'BẢN ĐĂNG KÝ', 'Về việc trồng cây', 'Kính gửi: Các hộ', text],
      {
        rule: 'capitals-below-date',
        type: undefined,
        title: 'BẢN ĐĂNG KÝ / Về việc trồng cây',
        to: ['Các hộ'],
      },
    ],
    [
      'at a heading above a greeting',
      [...left, date, 'BẢN ĐĂNG KÝ', 'Kính gửi: Các hộ', text],
      { rule: 'capitals-below-date', type: undefined, title: 'BẢN ĐĂNG KÝ', to: ['Các hộ'], below: text },
    ],
    [
      'not at a word alone',
      [...left, date, 'KHẨN', 'Kính gửi: Các hộ', text],
      { rule: undefined, type: 'cong-van', title: '', to: ['Các hộ'] },
    ],
    [
      'not at the name of a body',
      [date, ...left, 'Kính gửi: Các hộ', text],
      { rule: undefined, type: 'cong-van', title: '', to: ['Các hộ'] },
    ],
    [
      'not at the name of an issuer above the number',
      [date, 'LÀNG MAI HOA', 'Số: 12/UBND-VP', 'V/v mở chợ', 'Kính gửi: Các hộ', text],
      { rule: 'subject-mark', type: 'cong-van', title: 'Mở chợ', issuerLines: ['LÀNG MAI HOA'] },
    ],
    [
      'not at a number below the date',
      [...left, date, 'SỐ: 12/UBND-VP', 'V/v mở chợ', 'Kính gửi: Các hộ', text],
      { rule: 'subject-mark', type: 'cong-van', title: 'Mở chợ' },
    ],
    ['not at a rank', [...left, date, 'KT. CHỦ TỊCH', 'Kính gửi: Các hộ', text], { title: '' }],
    ['not below a text', [text, 'Kính gửi: Các hộ'], { rule: undefined, title: '', to: ['Các hộ'] }],
    [
      'at the subject of a letter, which is below the issuer',
      [...left, 'Số: 12/UBND-VP', 'V/v mở chợ', date, 'Kính gửi: Các hộ', text],
      {
        rule: 'subject-mark',
        type: 'cong-van',
        title: 'Mở chợ',
        issuerLines: left,
        issued: '2026-03-05',
        toRule: 'greeting',
        to: ['Các hộ'],
        below: text,
      },
    ],
    [
      'at a subject above a mark in capitals',
      [...left, 'V/v mở chợ', 'BẢN GỐC', date, 'Kính gửi: Các hộ', text],
      { rule: 'subject-mark', issuerLines: left },
    ],
    [
      'nowhere below a greeting',
      ['Kính gửi: Các hộ', 'Phường gửi kèm:', 'THÔNG BÁO', 'Mở lại chợ'],
      { rule: undefined, type: 'cong-van', to: ['Các hộ'], below: 'Phường gửi kèm:' },
    ],
    [
      'at a subject that is the first line',
      ['V/v mở chợ', 'Kính gửi: Các hộ', text],
      { rule: 'subject-mark', type: 'cong-van', title: 'Mở chợ', issuerLines: [] },
    ],
  ])('%s', (_, rows, found) => expect(read(rows)).toMatchObject(found));

  it.each([
    ['Kính gửi: Các hộ', { type: 'cong-van', to: ['Các hộ'] }],
    ['Căn cứ Luật Giá;', { type: undefined, to: [], below: 'Căn cứ Luật Giá;' }],
  ])('nowhere in a paper that begins with %s', (line, found) =>
    expect(read([line, text])).toMatchObject({ rule: undefined, title: '', ...found }),
  );
});
