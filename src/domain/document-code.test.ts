import { describe, expect, it } from 'vitest';
import { millisecondsOf } from '../tests/processor-time.ts';
import { findCodes } from './codes/find-codes.ts';
import type { DocumentCode } from './document-code.ts';
import { codeKey, parseCode } from './document-code.ts';

const seed004 =
  'Nghị quyết số 72-NQ/TW ngày 09/9/2025 của Bộ Chính trị và Chương trình hành động số 06-CTr/TU ngày 12/01/2026';
const seed000 =
  'tại các Nghị quyết số 45/2025/NQ-HĐND, Nghị quyết số 48/2025/NQ-HĐND, Nghị quyết số 49/2025/NQ-HĐND, Nghị quyết số 50/2025/NQ-HĐND ngày 10/12/2025; Nghị quyết số 54/2025/NQ-HĐND';

const codesIn = (text: string): string[] => findCodes(text).map(({ code }) => code.text);

const read = (text: string): DocumentCode => {
  const code = parseCode(text);
  if (!code) throw new Error(`${text} is no code`);
  return code;
};

describe('a whole text as a code', () => {
  it.each([
    ['45/2025/NQ-HĐND', '45', 2025, 'NQ-HĐND', 'nghi-quyet'],
    ['3197/UBND-VX', '3197', undefined, 'UBND-VX', 'cong-van'],
    ['2093/SKH-CN-CNTT', '2093', undefined, 'SKH-CN-CNTT', 'cong-van'],
    ['1234/SKH&ĐT-TH', '1234', undefined, 'SKH&ĐT-TH', 'cong-van'],
    ['1234/UBND.VX', '1234', undefined, 'UBND.VX', 'cong-van'],
    ['05/KH-UBND', '05', undefined, 'KH-UBND', 'ke-hoach'],
    ['12a/QyĐ-UBND', '12a', undefined, 'QyĐ-UBND', 'quy-dinh'],
    ['57-NQ/TW', '57', undefined, 'NQ/TW', 'nghi-quyet'],
    ['06-CTr/TU', '06', undefined, 'CTr/TU', 'chuong-trinh'],
    ['30-KH/BTGDVTU', '30', undefined, 'KH/BTGDVTU', 'ke-hoach'],
    ['12-CV/BTC-ĐU', '12', undefined, 'CV/BTC-ĐU', 'cong-van'],
    ['08-QĐi/TW', '08', undefined, 'QĐi/TW', 'quy-dinh'],
    ['24-QĐ/TW', '24', undefined, 'QĐ/TW', undefined],
    ['03-TT/TW', '03', undefined, 'TT/TW', 'thong-tri'],
    ['03/2026/TT-BNV', '03', 2026, 'TT-BNV', 'thong-tu'],
    ['66.4/2025/NQ-CP', '66.4', 2025, 'NQ-CP', 'nghi-quyet'],
    ['118/2026/UBTVQH15', '118', 2026, 'UBTVQH15', undefined],
    ['18/2018/L-CTN', '18', 2018, 'L-CTN', 'lenh'],
    ['12/TBKL-UBND', '12', undefined, 'TBKL-UBND', 'thong-bao'],
    ['7/KHLT-CA-GD', '7', undefined, 'KHLT-CA-GD', 'ke-hoach'],
    ['15/GPXD-UBND', '15', undefined, 'GPXD-UBND', undefined],
    ['29/HĐBT', '29', undefined, 'HĐBT', undefined],
    ['/UBND-VHXX', '', undefined, 'UBND-VHXX', 'cong-van'],
    ['/2026/NQ-HĐND', '', 2026, 'NQ-HĐND', 'nghi-quyet'],
    ['-KH/ĐU', '', undefined, 'KH/ĐU', 'ke-hoach'],
  ])('%s', (text, number, year, symbol, type) => {
    expect(parseCode(text)).toEqual({ text, number, year, symbol, type });
  });

  it.each([
    ['case is kept', '3197/ubnd-vx', '3197/ubnd-vx'],
    ['spaces', ' 45 / 2025 / NQ - HĐND ', '45/2025/NQ-HĐND'],
    ['Ð for Đ', '5/QÐ-UBND', '5/QĐ-UBND'],
    ['Đ read twice', '5/QĐÐ-UBND', '5/QĐ-UBND'],
    ['en dash', '57–NQ/TW', '57-NQ/TW'],
    ['decomposed', '57-NQ/TƯ'.normalize('NFD'), '57-NQ/TƯ'],
    ['a line break', '72-\n\nNQ/TW', '72-NQ/TW'],
    ['dots for the number', '…/UBND-VX', '/UBND-VX'],
    ['dots for the number', '.....-KH/ĐU', '-KH/ĐU'],
    ['a hyphen lost', '5970/QĐUBND', '5970/QĐ-UBND'],
    ['a hyphen lost', '157/2020/NĐCP', '157/2020/NĐ-CP'],
    ['a hyphen lost', '57NQ/TW', '57-NQ/TW'],
    ['a hyphen lost', '15 NQ/TW', '15-NQ/TW'],
    ['no hyphen lost', '1234/TTCP-KHTH', '1234/TTCP-KHTH'],
  ])('%s: %j → %s', (_, text, canonical) => {
    expect(parseCode(text)?.text).toBe(canonical);
  });

  it.each([
    '',
    '45',
    '15/5',
    '15/5/2026',
    '24/7',
    '2025-2026',
    'UBND-VX',
    'HĐND/UBND',
    'COVID-19',
    'km/h',
    '60 km/h',
    '5/kg',
    'và/hoặc',
    'số 45/KH-UBND',
    '45/KH-UBND ngày 5/5/2026',
    '45/Kế hoạch',
    'https://vbpl.vn/45/KH-UBND',
    '123456/KH-UBND',
    'directives/2026/khai-giang',
    `1/${'A-'.repeat(5000)}`,
  ])('%j is no code', (text) => {
    expect(parseCode(text)).toBeUndefined();
  });
});

describe('codes in a running text', () => {
  it.each([
    [seed004, ['72-NQ/TW', '06-CTr/TU']],
    [
      seed000,
      ['45/2025/NQ-HĐND', '48/2025/NQ-HĐND', '49/2025/NQ-HĐND', '50/2025/NQ-HĐND', '54/2025/NQ-HĐND'],
    ],
    ['Thực hiện Công văn số 3197/UBND-VX ngày 17/12/2025 của UBND thành phố', ['3197/UBND-VX']],
    ['Thực hiện Công văn số 7168/VP-TH ngày 16/6/2026', ['7168/VP-TH']],
    ['Căn cứ Công văn số 2093/SKH-CN-CNTT ngày 27/5/2026', ['2093/SKH-CN-CNTT']],
    ['theo Quyết định 1637/QĐ-UBND ngày 24/4/2026', ['1637/QĐ-UBND']],
    [
      'theo Kế hoạch số 83/KH-UBND, Kế hoạch số 84/KH-UBND, Kế hoạch số 108/KH-UBND của',
      ['83/KH-UBND', '84/KH-UBND', '108/KH-UBND'],
    ],
    ['tại Văn bản số 977/UBND-NC ngày 21/5/2026', ['977/UBND-NC']],
    ['Kế hoạch số 30-KH/BTGDVTU, ngày 07/2/2026', ['30-KH/BTGDVTU']],
    [
      '(Nghị quyết số 71-NQ/TW, 57-NQ/TW, 59-NQ/TW, 68-NQ/TW), gắn với',
      ['71-NQ/TW', '57-NQ/TW', '59-NQ/TW', '68-NQ/TW'],
    ],
    [
      'các Nghị quyết số 45/2025/NQ-HĐND, số 48/2025/NQ-HĐND và số 49/2025/NQ-HĐND',
      ['45/2025/NQ-HĐND', '48/2025/NQ-HĐND', '49/2025/NQ-HĐND'],
    ],
    ['Nghị quyết số 282/NQ-CP, ngày 15/9/2025', ['282/NQ-CP']],
    ['Nghị quyết số 66.4/2025/NQ-CP của Chính phủ', ['66.4/2025/NQ-CP']],
    ['Quyết định số 1.637/QĐ-UBND', ['1.637/QĐ-UBND']],
    ['Nghị quyết số: 118/2026/UBTVQH15', ['118/2026/UBTVQH15']],
    ['Luật số 71/2020/QH14 và Luật số 74/2025/QH15;', ['71/2020/QH14', '74/2025/QH15']],
    ['Công văn 283/HHDN-K4 của Hiệp hội', ['283/HHDN-K4']],
    ['Lệnh số 18/2018/L-CTN', ['18/2018/L-CTN']],
    ['Quy định số 08-QĐi/TW, 24-QĐ/TW', ['08-QĐi/TW', '24-QĐ/TW']],
    ['Tờ trình số 12/TTr-UBND-VX', ['12/TTr-UBND-VX']],
    ['Công văn số 1234/UBND.VX của tỉnh', ['1234/UBND.VX']],
    ['“45/KH-UBND”;**46/KH-UBND**,47/KH-UBND.', ['45/KH-UBND', '46/KH-UBND', '47/KH-UBND']],
    ['Nghị định số 29/HĐBT, 30/HĐBT và số 31/HĐBT', ['29/HĐBT', '30/HĐBT', '31/HĐBT']],
    ['tổ chức thực hiện 3197/UBND-VX', ['3197/UBND-VX']],
    // A code broken by the line, its letters or its signs.
    ['giải pháp của Nghị quyết số 72-\n\nNQ/TW và Chương trình số 06-CTr/TU;', ['72-NQ/TW', '06-CTr/TU']],
    ['Nghị quyết số 148/NQ- CP của', ['148/NQ-CP']],
    ['Nghị quyết số 148/NQ -CP, 57NQ/TW', ['148/NQ-CP', '57-NQ/TW']],
    ['Quyết định số 1465/QĐ-\nTTg; nhưng', ['1465/QĐ-TTg']],
    ['Công văn số 145/STC-\nTCNS ngày', ['145/STC-TCNS']],
    ['Công văn số 2093/SKH-CN-\nCNTT ngày', ['2093/SKH-CN-CNTT']],
    ['Tờ trình số 37/\nTTr-CP ngày', ['37/TTr-CP']],
    ['Tờ trình số 241 /TTr-UBND', ['241/TTr-UBND']],
    ['Kế hoạch số 45 / KH - UBND ngày', ['45/KH-UBND']],
    ['Nghị quyết số 57 - NQ/TW, số 15 NQ/TW', ['57-NQ/TW', '15-NQ/TW']],
    ['Nghị quyết số 57–NQ/TW', ['57-NQ/TW']],
    ['Quyết định số 5/QÐ-UBND', ['5/QĐ-UBND']],
    ['Quyết định số 5970/QĐUBND', ['5970/QĐ-UBND']],
    ['Nghị định số 157/2020/NĐCP ngày', ['157/2020/NĐ-CP']],
    ['Kế hoạch số45/KH-UBNDngày 5/5/2026 và Quyết định46/QĐ-TTgcủa', ['45/KH-UBND', '46/QĐ-TTg']],
    ['sô 253/TTr-BKV và sÓ 46/KH-UBND', ['253/TTr-BKV', '46/KH-UBND']],
    [seed004.normalize('NFD'), ['72-NQ/TW', '06-CTr/TU']],
    ['Nghị định số 29/HĐBT và số 30/HĐBT'.normalize('NFD'), ['29/HĐBT', '30/HĐBT']],
    // What follows a code is not part of it.
    ['Kế hoạch 45/KH-UBND - UBND phường', ['45/KH-UBND']],
    ['- Kế hoạch 45/KH-UBND\n- HĐND phường', ['45/KH-UBND']],
    ['- Văn bản số 12/UBND\n-HĐND phường', ['12/UBND']],
    ['- Kế hoạch số 12/KH\n- UBND phường', []],
    ['Kế hoạch số 45/KH\n-UBND phường', ['45/KH-UBND']],
    ['theo Công văn 3197/UBND-VX- Sở Y tế', ['3197/UBND-VX']],
    ['Quyết định 46/QĐ-TTg.Điều 2', ['46/QĐ-TTg']],
  ])('%j', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
    for (const { code, start, end } of findCodes(text))
      expect(parseCode(text.slice(start, end))).toEqual(code);
  });

  it.each([
    ['Tổng đài 18008000 (nhánh 7), 0225.3123456, 0912-345-678'],
    ['ngày 15/5/2026, 13/5, 06/6/2026, tháng 5/2026, quý II/2026'],
    ['100.000.000 đồng, 1/2 số hộ, 30.000 đồng/hộ, 5/10 chỉ tiêu'],
    ['trực 24/7 và/hoặc 60 km/h, 5 m3/người, 120/80 mmHg, 2 TB/GB, ổ cứng 2TB/SSD'],
    ['số 21 đường Lê Lợi, ngõ 12/5, nhà số 12/TDP Đông, số nhà 5/HTX'],
    ['năm học 2025-2026, 2026 - 2027, nhiệm kỳ 2025-2030'],
    ['HĐND/UBND phường, CT/PCT, MTTQ/ĐU'],
    ['COVID-19, cúm A/H5N1, B/C, đ/c, n/vụ'],
    ['biển số 15A-123.45, 29-LD/123, 30-B1/KHÔNG'],
    ['https://vbpl.vn/van-ban/45/2025/NQ-HĐND và https://x.vn?so=45/KH-UBND và www.x.vn:45/KH-UBND'],
    ['thư gửi a@x.vn/45/KH-UBND, vanthu.45/KH-UBND@haiphong.gov.vn'],
    ['QCVN 06:2022/BXD-KT, TCVN 5574:2018/BXD-KT'],
    ['khóa 13/XIII, quý 1/III-IV'],
    ['Số: /UBND-VHXX, Số:   -KH/ĐU'],
    ['15 NQ/TW đã được quán triệt, có 5 UBND/HĐND'],
    ['Số: §§0 /TB-UBND'],
    ['12/Ủy ban nhân dân, 5/QUYẾT ĐỊNH'],
    ['5/Ủy ban nhân dân, 45/UBND-Ủy'.normalize('NFD')],
    ['mục 1.5.45/KH-UBND của bảng, 1234567/KH-UBND'],
    ['a5/KH-UBND, tháng5/KH-UBND'],
    [''],
  ])('are not found in %j', (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it('have their positions in the text as written, with decomposed letters', () => {
    const text = `${'Kính gửi:\n'.normalize('NFD')}Kế hoạch số 45/KH-\nUBND nhé`.normalize('NFD');
    expect(findCodes(text).map(({ start, end }) => text.slice(start, end))).toEqual(['45/KH-\nUBND']);
  });

  it.each([
    '9',
    '1/',
    '1/A',
    '1/AB-',
    '1/AB-CD,',
    '1-NQ/TW',
    '1/2025/',
    'số 1/AB ',
    '1 NQ/',
    '12/UBND.',
    ' ',
    '1\n',
  ])('takes time in proportion to the length: %j repeated', (piece) => {
    const text = piece.repeat(300_000 / piece.length);
    // About 0.2 s; quadratic time would be minutes.
    expect(millisecondsOf(() => findCodes(text))).toBeLessThan(5000);
  });
});

describe('equal codes', () => {
  it.each([
    ['45/2025/NQ-HĐND', '45-2025-nq-hdnd'],
    ['05/KH-UBND', '5-kh-ubnd'],
    ['5/kh-ubnd', '5-kh-ubnd'],
    ['45/QD-UBND', '45-qd-ubnd'],
    ['45/QĐ-UBND', '45-qd-ubnd'],
    ['57-NQ/TW', '57-nq-tw'],
    ['57-NQ/TƯ', '57-nq-tw'],
    ['06-CTr/TU', '6-ctr-tu'],
    ['66.4/2025/NQ-CP', '66-4-2025-nq-cp'],
    ['1.637/QĐ-UBND', '1637-qd-ubnd'],
    ['12A/KH-UBND', '12a-kh-ubnd'],
    ['1234/SKH&ĐT-TH', '1234-skh-dt-th'],
    ['/UBND-VHXX', 'ubnd-vhxx'],
    ['/2026/NQ-HĐND', 'nq-hdnd-2026'],
  ])('%s has the key %s', (text, key) => {
    expect(codeKey(read(text))).toBe(key);
  });

  it.each([
    ['45/KH-UBND', '455/KH-UBND'],
    ['45/2025/NQ-HĐND', '45/2024/NQ-HĐND'],
    ['45/2025/NQ-HĐND', '45/NQ-HĐND'],
    ['57-NQ/TW', '57-NQ/TU'],
    ['2026/NQ-HĐND', '/2026/NQ-HĐND'],
  ])('%s is not %s', (one, other) => {
    expect(codeKey(read(one))).not.toBe(codeKey(read(other)));
  });
});
