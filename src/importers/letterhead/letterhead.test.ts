import { describe, expect, it } from 'vitest';
import type { PaperLine } from '../paper.ts';
import { readNumber } from './code.ts';
import { readPlaceAndDate } from './issued.ts';
import { issuerOf } from './issuer/issuer.ts';
import { readLetterhead } from './letterhead.ts';

describe('số, ký hiệu', () => {
  it.each([
    ['Số: 239 /TTr-UBND', '239/TTr-UBND'],
    ['Số: /UBND-VHXX', '/UBND-VHXX'],
    ['Số:        /UBND-VP', '/UBND-VP'],
    ['Số: ……/TB-UBND', '/TB-UBND'],
    ['Số 60-NQ/TW', '60-NQ/TW'],
    ['Số:     -KH/ĐU', '-KH/ĐU'],
    ['Số: 66.9/2025/NQ-CP', '66.9/2025/NQ-CP'],
    ['Nghị quyết số: 119/2026/UBTVQH15', '119/2026/UBTVQH15'],
    ['Só: fZ7 /QĐ-TTg', '/QĐ-TTg'],
    ['Số: 4† /QĐÐ-UBND', '/QĐ-UBND'],
    ['SỐ: 07/GM-UBND', '07/GM-UBND'],
    ['Số: 1234/SNNMT-CCTL', '1234/SNNMT-CCTL'],
  ])('%s → %s', (line, code) => expect(readNumber(line)?.code).toBe(code));

  it.each(['ỦY BAN NHÂN DÂN', 'số 21 và số 23 đường Trần Quốc Bảo', 'Hoa Sen, ngày 05 tháng 3 năm 2026'])(
    'not %s',
    (line) => expect(readNumber(line)).toBeUndefined(),
  );
});

describe('địa danh, ngày', () => {
  it.each([
    ['Ái Quốc, ngày tháng 12 năm 2025', 'Ái Quốc', '2025-12'],
    ['Kiến An, ngày tháng năm 2026', 'Kiến An', '2026'],
    ['Hoa Sen, ngày …… tháng …… năm 2026', 'Hoa Sen', '2026'],
    ['Hoa Sen, ngày 05 tháng 3 năm 2026', 'Hoa Sen', '2026-03-05'],
    ['Hà Nội, ngày23 tháng 4 năm 2026', 'Hà Nội', '2026-04-23'],
    ['Quảng Ngãi, ngày 04tháng 02 năm 2025', 'Quảng Ngãi', '2025-02-04'],
    ['Quảng Ngãi, ngày 3| tháng 12 năm 2024', 'Quảng Ngãi', '2024-12'],
    ['Hoa Sen, ngày 07 tháng J2 năm 2026', 'Hoa Sen', '2026-12-07'],
    ['Hoa Sen, ngày 07 tháng 1O năm 2026', 'Hoa Sen', '2026-10-07'],
    ['Hoa Sen, ngày 07 tháng Jl năm 2026', 'Hoa Sen', '2026'],
    ['Hoa Sen, ngày 14 thúng 9 năm 2026', 'Hoa Sen', '2026-09-14'],
    ['TP. Hồ Chí Minh, ngày 31 tháng 02 năm 2026', 'TP. Hồ Chí Minh', '2026-02'],
    ['Thành phố Hồ Chí Minh, ngày 05 tháng 3 năm 2026', 'Thành phố Hồ Chí Minh', '2026-03-05'],
    ['Thị xã Hoa Sen, ngày 05 tháng 3 năm 2026', 'Thị xã Hoa Sen', '2026-03-05'],
    ['Thị trấn Sen, ngày 05 tháng 3 năm 2026', 'Thị trấn Sen', '2026-03-05'],
    ['Đặc khu Sen, ngày 05 tháng 3 năm 2026', 'Đặc khu Sen', '2026-03-05'],
    ['Ngày 8 tháng 12 năm 2025', undefined, '2025-12-08'],
    ['Hoa Sen, ngày      /3/2026', 'Hoa Sen', '2026-03'],
    ['Hoa Sen, ngày tháng năm', 'Hoa Sen', undefined],
    ['Hoa Sen, ngày 05 tháng năm 2026', 'Hoa Sen', '2026'],
    ['Hoa Sen, ngày 05 tháng 3 năm', 'Hoa Sen', undefined],
    ['Hoa Sen, ngày 00 tháng 3 năm 2026', 'Hoa Sen', '2026-03'],
    ['Hoa Sen, ngày 45 tháng 3 năm 2026', 'Hoa Sen', '2026-03'],
  ])('%s', (line, place, issued) => expect(readPlaceAndDate(line)).toMatchObject({ place, issued }));

  it.each([
    'Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 02 năm 2025 của Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    'Thời gian ký: 23.04.2026 15:54:16 +07:00',
    'tại phiên họp ngày 07/5/2026',
    'Hoa Sen, ngày 05 tháng 3 năm 2026 phường họp',
    'tại chợ đầu mối ngày 05 tháng 3 năm 2026',
    'Ban Quản Lý Chợ Đầu Mối Hoa Sen, ngày 05 tháng 3 năm 2026',
  ])('not %s', (line) => expect(readPlaceAndDate(line)).toBeUndefined());
});

describe('cơ quan ban hành', () => {
  it.each([
    [['ỦY BAN NHÂN DÂN', 'PHƯỜNG ÁI QUỐC'], 'Ủy ban nhân dân phường Ái Quốc'],
    [['UBND TỈNH PHÚ XUYÊN', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'], 'Sở Nông nghiệp và Môi trường'],
    [['ĐẢNG BỘ THÀNH PHỐ HẢI AN', 'ĐẢNG ỦY PHƯỜNG HOA SEN', '*'], 'Đảng ủy phường Hoa Sen'],
    [['ĐẢNG ỦY PHƯỜNG HOA SEN', 'BAN THƯỜNG VỤ'], 'Ban Thường vụ Đảng ủy phường Hoa Sen'],
    [['THỦ TƯỚNG CHÍNH PHỦ'], 'Thủ tướng Chính phủ'],
    [['SƠ Y TẾ'], 'Sở Y tế'],
    [['TÍNH ÚY PHÚ XUYÊN'], 'Tỉnh ủy Phú Xuyên'],
    [['ÚY BAN NHÂN DẪN', 'THÀNH PHÔ HẢI AN'], 'Ủy ban nhân dân thành phố Hải An'],
    [['CHỦ TỊCH', 'ỦY BAN NHÂN DÂN', 'TỈNH PHÚ XUYÊN'], 'Chủ tịch Ủy ban nhân dân tỉnh Phú Xuyên'],
    [
      ['ỦY BAN MTTQ VIỆT NAM TỈNH PHÚ XUYÊN', 'BAN THƯỜNG TRỰC'],
      'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Phú Xuyên',
    ],
    [
      ['HỘI NÔNG DÂN VIỆT NAM', 'BAN THƯỜNG VỤ TỈNH PHÚ XUYÊN'],
      'Ban Thường vụ Hội Nông dân Việt Nam tỉnh Phú Xuyên',
    ],
    [['ĐẢNG BỘ PHƯỜNG HOA SEN', 'BAN CHẤP HÀNH XÃ MAI'], 'Ban Chấp hành xã Mai'],
    [['UBND PHƯỜNG HOA SEN', 'BAN CHỈ HUY', 'PHÒNG THỦ DÂN SỰ'], 'Ban Chỉ huy Phòng thủ dân sự'],
  ])('%j', (lines, issuer) => expect(issuerOf(lines, '')?.text).toBe(issuer));

  it('takes capitals from the text below', () =>
    expect(issuerOf(['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'], 'Sở Nông nghiệp và Môi trường đề nghị')?.text).toBe(
      'Sở Nông nghiệp và Môi trường',
    ));
});

describe('trích yếu', () => {
  const line = (text: string): PaperLine => ({ text, gap: true, page: 1 });
  it('is never a misread national heading', () => {
    const head = ['PHƯỜNG HOA SEN', 'Số: 12/TB-UBND', 'THÔNG BÁO', 'CỌNG HÓA XÀ HỌI CHÚ NGHTA VIET NAN'];
    const below = ['Dộc lạp - Tư dơ - Hạnh phục', 'Về việc tổng vệ sinh', 'Căn cứ Luật Bảo vệ môi trường;'];
    expect(readLetterhead([...head, ...below].map(line), false).title).toBe('Tổng vệ sinh');
    expect(readLetterhead(head.map(line), false).title).toBeUndefined();
  });

  it('goes on below a verb, even if its object begins with a capital', () => {
    const centred = (text: string, left: number): PaperLine => ({
      ...line(text),
      gap: false,
      left,
      right: 1 - left,
    });
    const title = [
      'Đề nghị bãi bỏ Nghị quyết của Hội đồng nhân dân phường về việc thông qua',
      'Quy hoạch tổng thể phát triển du lịch phường Hoa Sen đến năm 2020, tầm',
      'nhìn đến năm 2025',
    ];
    const [first, second, third] = [0.04, 0, 0.37].map((left, at) => centred(title[at]!, left));
    const head = [
      line('PHƯỜNG HOA SEN'),
      line('Số: 12/TTr-UBND'),
      centred('TỜ TRÌNH', 0.42),
      first!,
      second!,
      third!,
    ];
    const below = 'Kính gửi: Hội đồng nhân dân phường.';
    expect(readLetterhead([...head, line(below)], false).title).toBe(title.join(' '));
  });
});

describe('the subject of a letter', () => {
  it.each([
    ['ends above the stamp of an office', ['V/v mở lại chợ', 'UBND PHƯỜNG MAI', 'ĐẾN'], 'Mở lại chợ'],
    ['goes on in capitals', ['V/v MỞ LẠI CHỢ', 'CỦA PHƯỜNG MAI'], 'MỞ LẠI CHỢ CỦA PHƯỜNG MAI'],
  ])('%s', (_, subject, title) => {
    const rows = ['PHÒNG KINH TẾ', 'Số: 12/KT-CN', ...subject, 'Kính gửi: Các tổ dân phố.', 'Chợ mở lại.'];
    const lines = rows.map((text) => ({ text, gap: true, page: 1 }));
    expect(readLetterhead(lines, true).title).toBe(title);
  });
});

describe('a letterhead', () => {
  it('has a blank number before a symbol that is not spelled like a word', () => {
    const head = ['THỦ TƯỚNG CHÍNH PHỦ', 'Số:       /QĐ-TTg', 'QUYẾT ĐỊNH', 'Về việc khen thưởng'];
    const lines = head.map((text) => ({ text, gap: true, page: 1 }));
    expect(readLetterhead(lines, false).code).toBe('/QĐ-TTg');
  });

  it.each<[string, string[], string[]]>([
    ['small letters', ['ủy ban nhân dân phường Hoa Sen'], ['ủy ban nhân dân phường Hoa Sen']],
    ['the first of them a capital', ['Trạm Y tế phường Hoa Sen'], ['Trạm Y tế phường Hoa Sen']],
    [
      'capitals, not a line in small letters above them',
      ['Công an gửi Đảng ủy', 'UBND PHƯỜNG HOA SEN'],
      ['UBND PHƯỜNG HOA SEN'],
    ],
    ['no sentence', ['Trạm Y tế phường thông báo nghỉ Tết.'], []],
  ])('has the issuer in %s', (_what, above, issuer) => {
    const rest = [
      'Số: 12/TB-UBND',
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
      'Hoa Sen, ngày 05 tháng 3 năm 2026',
      'THÔNG BÁO',
      'Về việc nghỉ Tết',
    ];
    const lines = [...above, ...rest].map((text) => ({ text, gap: true, page: 1 }));
    expect(readLetterhead(lines, true).issuerLines).toEqual(issuer);
  });
});

describe('the type of a paper', () => {
  const long = 'tháng 3 năm 2026, Ủy ban nhân dân phường tổ chức họp và thống nhất các việc sau đây';
  it.each<[string, string[], string | undefined, string, string]>([
    ['its name', ['Số: 12/TB-UBND', 'THÔNG BÁO', 'Về chợ'], 'thong-bao', 'type-name', 'THÔNG BÁO'],
    ['its symbol', ['Số: 12/TB-UBND', 'Kính gửi: Các hộ'], 'thong-bao', 'type-in-code', '12/TB-UBND'],
    ['a greeting', ['Kính gửi: Các hộ'], 'cong-van', 'subject-or-greeting', 'Kính gửi: Các hộ'],
    [
      'a subject',
      ['V/v mở lại chợ', 'Kính gửi: Các hộ'],
      'cong-van',
      'subject-or-greeting',
      'V/v mở lại chợ',
    ],
    ...['Thực hiện Kế hoạch', 'Căn cứ họp ngày 2', 'Theo kế hoạch', 'Ngày 05'].map(
      (start): [string, string[], string, string, string] => [
        `no name below “${start}”`,
        ['V/v họp phường:', `${start} ${long}`, 'THÔNG BÁO'],
        'cong-van',
        'subject-or-greeting',
        'V/v họp phường:',
      ],
    ),
  ])('is known by %s', (_, rows, type, rule, evidence) => {
    const lines = ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HOA SEN', ...rows].map((text) => ({
      text,
      gap: true,
      page: 1,
    }));
    const found = readLetterhead(lines, true);
    expect([found.type, found.decisions.find(({ field }) => field === 'type')]).toEqual([
      type,
      { field: 'type', rule, evidence },
    ]);
  });
});

describe('beside and below the name of the type', () => {
  type Row = [text: string, left: number, right: number];
  const titleOf = (...rows: Row[]): string | undefined =>
    readLetterhead(
      [['Số: 12/NQ-ĐU', 0.1, 0.3] as Row, ...rows].map(([text, left, right]) => ({
        text,
        left,
        right,
        gap: false,
        page: 1,
      })),
      false,
    ).title;
  const type: Row = ['NGHỊ QUYẾT', 0.4, 0.6];
  const subject: Row = ['Về mở lại chợ', 0.35, 0.65];
  const end: Row = ['1. Chợ mở từ ngày mai.', 0.06, 0.3];
  it.each<[string, Row[], string]>([
    ['a stamp in the margin is no title', [type, ['Bản gốc lưu', 0, 0.2], subject, end], 'Mở lại chợ'],
    [
      'a heading at the left ends the title',
      [type, subject, ['I. MỤC TIÊU', 0.06, 0.2], ['Chợ sạch.', 0.06, 0.3]],
      'Mở lại chợ',
    ],
    ['a title at the left is one', [['NGHỊ QUYẾT', 0, 0.2], ['Về mở lại chợ', 0, 0.25], end], 'Mở lại chợ'],
    [
      'the authority is left out',
      [type, ['CỦA BAN CHẤP HÀNH', 0.3, 0.7], ['ĐẢNG BỘ PHƯỜNG', 0.3, 0.7], subject, end],
      'Mở lại chợ',
    ],
    [
      'the authority above a small “về”',
      [type, ['CỦA BAN THƯỜNG VỤ', 0.3, 0.7], ['về mở lại chợ', 0.35, 0.65], end],
      'Mở lại chợ',
    ],
  ])('%s', (_, rows, title) => expect(titleOf(...rows)).toBe(title));
});
