import { describe, expect, it } from 'vitest';
import { readLetterhead } from './letterhead.ts';

const head = [
  'UBND PHƯỜNG HOA SEN',
  'Số: 12/TB-UBND',
  'Hoa Sen, ngày 05 tháng 3 năm 2026',
  'THÔNG BÁO',
  'Về việc mở lại chợ',
];
/** The addressees of a notice, and the first line of its text. In `rows`, a line that begins with `|` has white space above. */
const read = (rows: string, whole = false): [string[], string | undefined] => {
  const lines = [...head, ...rows.split(' / ')].map((row) => ({
    text: row.replace(/^\|/, ''),
    gap: row.startsWith('|'),
    page: 1,
  }));
  const { to, end } = readLetterhead(lines, whole);
  return [to, lines[end]?.text];
};

describe('the addressees', () => {
  it.each<[string, string, string[], string | undefined]>([
    ['one', 'Kính gửi: Các hộ. / Chợ mở lại', ['Các hộ'], 'Chợ mở lại'],
    ['none', 'Chợ mở lại từ mai.', [], 'Chợ mở lại từ mai.'],
    ['a list', 'Kính gửi: / - Các hộ; / - Các tổ. / Chợ mở lại', ['Các hộ', 'Các tổ'], 'Chợ mở lại'],
    [
      'a list that goes on in small letters',
      'Kính gửi: / - Các hộ dân / trong phường; / - Các tổ. / Chợ mở',
      ['Các hộ dân trong phường', 'Các tổ'],
      'Chợ mở',
    ],
    [
      'one that goes on in small letters',
      'Kính gửi: Các hộ dân / trong phường. / Chợ mở',
      ['Các hộ dân trong phường'],
      'Chợ mở',
    ],
    ['several without dashes', 'Kính gửi: Các hộ; / Các tổ. / Chợ mở', ['Các hộ', 'Các tổ'], 'Chợ mở'],
    ['not a list below one', 'Kính gửi: Các hộ. / - Chợ mở từ mai.', ['Các hộ'], '- Chợ mở từ mai.'],
    ['not a list below a whole list', 'Kính gửi: / - Các hộ. / Chợ có: / - Rau.', ['Các hộ'], 'Chợ có:'],
    [
      'not a label',
      'Kính gửi: Các hộ; / Thời gian: 8 giờ ngày 12/3',
      ['Các hộ'],
      'Thời gian: 8 giờ ngày 12/3',
    ],
    [
      'not the grounds',
      'Kính gửi: Các hộ / Căn cứ Luật Giá, chợ mở.',
      ['Các hộ'],
      'Căn cứ Luật Giá, chợ mở.',
    ],
    [
      'not a sentence below a comma',
      'Kính gửi: Các hộ dân, / Sáng mai, đội vệ sinh đi thu gom rác ở các ngõ của tổ. / Chợ mở',
      ['Các hộ dân'],
      'Sáng mai, đội vệ sinh đi thu gom rác ở các ngõ của tổ.',
    ],
    [
      'bodies in a long line',
      'Kính gửi: Đảng ủy phường, / Công an phường, Trạm Y tế phường, Trường Tiểu học Kim Đồng. / Chợ mở',
      ['Đảng ủy phường, Công an phường, Trạm Y tế phường, Trường Tiểu học Kim Đồng'],
      'Chợ mở',
    ],
    [
      'several in a long line, after the first',
      'Kính gửi: Đảng ủy phường; / Các chi bộ trực thuộc và các đoàn thể trên địa bàn phường. / Chợ mở',
      ['Đảng ủy phường', 'Các chi bộ trực thuộc và các đoàn thể trên địa bàn phường'],
      'Chợ mở',
    ],
    [
      'below a heading that was read late',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Kính gửi: Các hộ. / Chợ mở',
      ['Các hộ'],
      'Chợ mở',
    ],
    [
      'around a motto that was read late',
      'Kính gửi: / - Các hộ; / Độc lập - Tự do - Hạnh phúc / - Các tổ. / Chợ mở',
      ['Các hộ', 'Các tổ'],
      'Chợ mở',
    ],
    ['items with full stops', 'Kính gửi: / - Các hộ. / - Các tổ. / Chợ mở', ['Các hộ', 'Các tổ'], 'Chợ mở'],
    ['an item below one', 'Kính gửi: Các hộ; / - Các tổ. / Chợ mở', ['Các hộ', 'Các tổ'], 'Chợ mở'],
    ['not the text below white space', 'Kính gửi: Các hộ dân / |Chợ mở lại', ['Các hộ dân'], 'Chợ mở lại'],
  ])('are %s', (_, rows, to, next) => expect(read(rows)).toEqual([to, next]));

  it.each<[string, string, string[], string | undefined]>([
    ['one', 'Kính gửi: Các hộ / Chợ mở lại', ['Các hộ'], 'Chợ mở lại'],
    ['two', 'Kính gửi: Các hộ; / Các tổ / Chợ mở lại', ['Các hộ', 'Các tổ'], 'Chợ mở lại'],
  ])('where each line is a paragraph are %s', (_, rows, to, next) =>
    expect(read(rows, true)).toEqual([to, next]),
  );

  it.each<[string, string, number, string[]]>([
    ['go on below a full line', 'Kính gửi: Các hộ dân phường', 1, ['Các hộ dân phường Hoa Sen']],
    ['end with a line that has room', 'Kính gửi: Các hộ dân phường', 0.8, ['Các hộ dân phường']],
  ])('%s', (_, greeting, right, to) => {
    const rows = [...head.map((text) => ({ text })), { text: greeting, right }, { text: 'Hoa Sen' }];
    const lines = [...rows, { text: '|' }].map((row) => ({
      gap: false,
      page: 1,
      left: 0,
      right: 0.5,
      ...row,
    }));
    expect(readLetterhead(lines, false).to).toEqual(to);
  });

  it('of a scan may go on below a full stop once, which may be a semicolon', () => {
    const rows = ['Kính gửi: Các hộ.', '- Các tổ.', '- Chợ mở từ mai.'];
    const lines = [...head, ...rows].map((text) => ({ text, gap: false, page: 1, confidence: 90 }));
    const { to, end } = readLetterhead(lines, false);
    expect([to, lines[end]?.text]).toEqual([
      ['Các hộ.', 'Các tổ'].map((each) => each.replace('.', '')),
      rows[2],
    ]);
  });

  it('of a telegram are below the name of its sender', () => {
    const lines = [
      ...['UBND PHƯỜNG HOA SEN', 'Số: 12/CĐ-UBND', 'CÔNG ĐIỆN', 'Về việc ứng phó bão'],
      ...['CHỦ TỊCH UBND PHƯỜNG HOA SEN điện:', '- Các tổ;', '- Trạm Y tế.', 'Bão sẽ vào đêm nay.'],
    ].map((text) => ({ text, gap: false, page: 1 }));
    const { to, end } = readLetterhead(lines, true);
    expect([to, end]).toEqual([['Các tổ', 'Trạm Y tế'], 7]);
  });
});
