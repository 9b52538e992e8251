import { describe, expect, test } from 'vitest';
import { withCodesSaid } from './codes.ts';

const issuers = new Map([['5-kh-ubnd', 'Ủy ban nhân dân xã Sen']]);
const say = (text: string, named = new Set<string>()): string =>
  withCodesSaid(text, new Map(), 'thành phố Sen', named);

// prettier-ignore
test.each([
  ['Kế hoạch số 5/KH-UBND', 'Kế hoạch số 5'],
  ['Kế hoạch 05/KH-UBND', 'Kế hoạch số 5'],
  ['Nghị quyết số 5/NQ-CP', 'Nghị quyết số 5 của Chính phủ'],
  ['Nghị quyết số 5/NQ-CP của Đảng', 'Nghị quyết số 5 của Đảng'],
  ['Nghị quyết số 5/NQ-CP, của Đảng', 'Nghị quyết số 5, của Đảng'],
  ['Chính phủ ban hành Nghị quyết số 5/NQ-CP', 'Chính phủ ban hành Nghị quyết số 5'],
  ['Nghị quyết số 5/NQ-CP ngày 05/3/2026 và', 'Nghị quyết số 5 của Chính phủ và'],
  ['Nghị định số 5/2026/NĐ-CP', 'Nghị định số 5 năm 2026 của Chính phủ'],
  ['Kế hoạch số 5/KH-UBND và số 6/KH-UBND', 'các Kế hoạch số 5 và 6'],
  ['Kế hoạch số 5/KH-UBND; Kế hoạch số 6/KH-UBND', 'các Kế hoạch số 5 và 6'],
  ['Kế hoạch số 5/KH-UBND ngày 05/3/2026, số 6/KH-UBND', 'các Kế hoạch số 5 và 6'],
  ['các Kế hoạch số 5/KH-UBND, và các Kế hoạch số 6/KH-UBND', 'các Kế hoạch số 5 và 6'],
  ['các Kế hoạch 5/KH-UBND, 6/KH-UBND', 'các Kế hoạch số 5 và 6'],
  ['Kế hoạch số 5/KH-UBND và Quyết định số 6/QĐ-UBND', 'Kế hoạch số 5 và Quyết định số 6'],
  ['Nghị định số 5/2025/NĐ-CP, số 6/2026/NĐ-CP', 'Nghị định số 5 năm 2025 của Chính phủ, số 6 năm 2026 của Chính phủ'],
  ['Kế hoạch số 5/KH-UBND, số 6/KH-UBND, số 7/KH-UBND', 'các Kế hoạch số 5, 6 và 7'],
  ['làm Kế hoạch số 5/KH-UBND, số 6/KH-UBND, số 7/KH-UBND, số 8/KH-UBND ở xã. Hết', 'làm bốn Kế hoạch ở xã. Đó là các Kế hoạch số 5, 6, 7 và 8. Hết'],
  ['làm 04 Kế hoạch số 5/KH-UBND, số 6/KH-UBND, số 7/KH-UBND, số 8/KH-UBND', 'làm 04 Kế hoạch. Đó là các Kế hoạch số 5, 6, 7 và 8'],
  ['làm bốn Kế hoạch số 5/KH-UBND, số 6/KH-UBND, số 7/KH-UBND, số 8/KH-UBND', 'làm bốn Kế hoạch. Đó là các Kế hoạch số 5, 6, 7 và 8'],
  ['Bốn (4) Kế hoạch số 5/KH-UBND, số 6/KH-UBND, số 7/KH-UBND, số 8/KH-UBND', 'Bốn (4) Kế hoạch. Đó là các Kế hoạch số 5, 6, 7 và 8'],
  ['Thông tư liên tịch số 5/2014/TTLT-BNV-BTC', 'Thông tư liên tịch số 5 năm 2014'],
])('“%s” is “%s”', (text, said) => expect(say(text)).toBe(said));

describe('the issuer of a document', () => {
  test('is said once', () => {
    const named = new Set<string>();
    expect(say('Nghị quyết số 5/NQ-CP', named)).toBe('Nghị quyết số 5 của Chính phủ');
    expect(say('Nghị quyết số 5/NQ-CP', named)).toBe('Nghị quyết số 5');
  });
  test('that the text itself has said is not said again', () => {
    const named = new Set<string>();
    say('Nghị quyết số 7/NQ-CP của Đảng', named);
    expect(say('Nghị quyết số 7/NQ-CP', named)).toBe('Nghị quyết số 7');
  });
  test('without one nothing is kept', () => {
    const named = new Set<string>();
    say('Kế hoạch số 7/KH-UBND', named);
    expect([...named]).toEqual([]);
  });
  test('is that of the citation', () =>
    expect(withCodesSaid('Kế hoạch số 5/KH-UBND', issuers, 'thành phố Sen')).toMatch(/^Kế hoạch số 5/u));
});

describe('what a paper leaves blank is not said', () => {
  // prettier-ignore
  test.each([
    ['Kế hoạch số /KH-UBND', 'Kế hoạch '],
    ['Kế hoạch số: …/KH-UBND', 'Kế hoạch '],
    ['Nghị quyết số ..../2026/NQ-HĐND', 'Nghị quyết '],
    ['ngày …/…/2026', 'năm 2026'],
    ['ngày .../5/2026', 'tháng 5/2026'],
    ['ngày … tháng … năm 2026', 'năm 2026'],
    ['ngày … tháng 5', 'tháng 5'],
    ['theo TCVN 5687:2024/BXD', 'theo TCVN 5687:2024 của Bộ Xây dựng'],
    ['theo QCVN 06:2022/BXD', 'theo QCVN 06:2022 của Bộ Xây dựng'],
    ['theo QCVN 2-1:2023/XXX', 'theo QCVN 2-1:2023'],
    ['Số: 45/UBND', 'Số: 45'],
    ['công văn 45/UBND', 'công văn 45'],
    ['Văn bản 45/UBND', 'Văn bản 45'],
    ['quyết định 45/UBND', 'quyết định 45'],
    ['kế hoạch 45/UBND', 'kế hoạch 45'],
    ['thông báo 45/UBND', 'thông báo 45'],
    ['CV 45/UBND', 'CV 45'],
    ['QĐ 45/UBND', 'QĐ 45'],
    ['KH 45/UBND', 'KH 45'],
    ['TB 45/UBND', 'TB 45'],
    ['số 45a/UBND', 'số 45a'],
    ['số 45/2026/UBND', 'số 45/2026'],
  ])('“%s” is “%s”', (text, said) => expect(say(text)).toBe(said));

  test.each(['QĐ', 'TB', 'KH', 'BC', 'NQ', 'CV', 'TTr', 'HD', 'CT', 'GM', 'BB', 'TT', 'CĐ', 'CTr'])(
    'the type alone: “45/%s”',
    (type) => {
      expect(say(`theo 45/${type}`)).toBe('theo 45');
      expect(say(`theo 45/2026/${type}`)).toBe('theo 45/2026');
    },
  );
});
