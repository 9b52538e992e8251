import { expect, it } from 'vitest';
import { isLayoutTable } from './layout-table.ts';

it.each<[name: string, rows: string[][], isLayout: boolean]>([
  ['quốc hiệu', [['UBND XÃ A'], ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']], true],
  [
    'tiêu ngữ in a lower row',
    [
      ['a', 'b', 'c'],
      ['', '', 'Độc lập - Tự do - Hạnh phúc'],
    ],
    true,
  ],
  [
    'recipients',
    [
      ['', 'x'],
      ['Nơi nhận:\n- Lưu: VT.', 'CHỦ TỊCH'],
    ],
    true,
  ],
  ['addressees', [['Kính gửi:', '- Các thôn;']], true],
  [
    'the number below the issuer',
    [
      ['UBND XÃ A', ''],
      ['Số: 05/KH-UBND', ''],
    ],
    true,
  ],
  ['the number at the top of many columns', [['Số: 05/KH-UBND', '', 'A, ngày 5 tháng 3 năm 2026']], true],
  [
    'numbers of other papers below a head',
    [
      ['TT', 'Văn bản', 'Hạn'],
      ['1', 'Số 05/KH-UBND', 'Quý I'],
    ],
    false,
  ],
  ['two columns of other papers', [['Văn bản', 'Hạn'], ...Array(3).fill(['Số 05/KH-UBND', 'Quý I'])], false],
  ['a signature', [['', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH']], true],
  [
    'a signature below its date',
    [
      ['', 'A, ngày 5 tháng 3 năm 2026'],
      ['', 'KT. CHỦ TỊCH'],
    ],
    true,
  ],
  [
    'ranks of persons below a head',
    [
      ['Chức danh', 'Họ tên'],
      ['KT. CHỦ TỊCH', 'Lê A'],
    ],
    false,
  ],
  [
    'dates of rows',
    [
      ['1', 'ngày 5 tháng 3'],
      ['2', 'ngày 6 tháng 3'],
    ],
    false,
  ],
])('%s', (_, rows, isLayout) => expect(isLayoutTable(rows)).toBe(isLayout));
