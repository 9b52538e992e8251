import { describe, expect, it } from 'vitest';
import type { PaperLine } from '../paper.ts';
import { cellBeginnings, linesAfterTable, openEnds, partsAfterTable } from './broken-table-words.ts';
import { mendBrokenTables } from './broken-tables.ts';

/** Lines as extraction gives the cells of a table, each with white space before it. */
const lines = (...texts: string[]): PaperLine[] => texts.map((text) => ({ text, gap: true, page: 1 }));
const tableOf = (...texts: string[]): string[][] | undefined =>
  mendBrokenTables(lines(...texts))
    .find(({ table }) => table)
    ?.table?.map((row) => row.map(String));
const head = ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'];

describe('a table with a line for each cell', () => {
  it.each(cellBeginnings)('joins “%s” to what is below', (word) => {
    const rows = tableOf(
      ...head,
      '1',
      'Nạo vét cống',
      word,
      'Phần Sau',
      'Tháng 3',
      '2',
      'Sơn vạch',
      'Công an phường',
      'Tháng 4',
    );
    expect(rows?.[1]).toEqual(['1', 'Nạo vét cống', `${word} Phần Sau`, 'Tháng 3']);
  });
  it.each(openEnds)('joins a line that ends in “%s” to what is below', (word) => {
    const rows = tableOf(
      ...head,
      '1',
      `Nạo vét ${word}`,
      'Phần Sau',
      'Công an phường',
      'Tháng 3',
      '2',
      'Sơn vạch',
      'Công an phường',
      'Tháng 4',
    );
    expect(rows?.[1]).toEqual(['1', `Nạo vét ${word} Phần Sau`, 'Công an phường', 'Tháng 3']);
  });
  it.each(['Nạo vét cống,', 'Nạo vét cống (', 'Nạo vét cống –', 'Nạo vét cống -'])(
    'joins “%s” to what is below',
    (open) => {
      const rows = tableOf(
        ...head,
        '1',
        open,
        'Phần Sau',
        'Công an phường',
        'Tháng 3',
        '2',
        'Sơn vạch',
        'Công an phường',
        'Tháng 4',
      );
      expect(rows?.[1]?.[1]).toBe(`${open} Phần Sau`);
    },
  );
});

describe('a row', () => {
  it('takes a line without white space before it into the cell above', () => {
    const all = lines(
      ...head,
      '1',
      'Sơn vạch',
      'Ngõ 5',
      'Công an phường',
      'Tháng 3',
      '2',
      'Dọn chợ',
      'Công an',
      'Tháng 4',
    );
    const mended = mendBrokenTables(all.map((line) => ({ ...line, gap: line.text !== 'Ngõ 5' })));
    expect(mended[0]?.table?.[1]).toEqual(['1', 'Sơn vạch Ngõ 5', 'Công an phường', 'Tháng 3']);
  });
});

describe('the last row of a table', () => {
  const first = ['1', 'Nạo vét cống', 'Công an phường', 'Tháng 3', '2'];
  it('has its unfinished cells joined too', () => {
    const rows = tableOf(
      ...head,
      ...first,
      'Sơn vạch',
      'Trung tâm',
      'Văn hóa',
      'Tháng 4',
      'Đoạn văn sau bảng.',
    );
    expect(rows?.[2]).toEqual(['2', 'Sơn vạch', 'Trung tâm Văn hóa', 'Tháng 4']);
  });
  it('is none where its cells are missing', () => {
    const cut = lines(...head, ...first, 'Sơn vạch', 'Trung tâm');
    expect(mendBrokenTables(cut)).toEqual(cut);
  });
});

describe('a table ends', () => {
  const rows = [
    '1',
    'Nạo vét cống',
    'Công an phường',
    'Tháng 3',
    '2',
    'Sơn vạch',
    'Công an phường',
    'Tháng 4',
  ];
  it.each([
    ...partsAfterTable.flatMap((name) => [`${name} 3. Tổ chức`, `${name.toUpperCase()} III`]),
    ...linesAfterTable.map((line) => `${line} các phòng`),
    'IV. TỔ CHỨC THỰC HIỆN',
  ])('before “%s”, and a number below it begins no row', (line) => {
    const mended = mendBrokenTables(
      lines(...head, ...rows, line, '3', 'Dọn chợ', 'Công an phường', 'Tháng 5'),
    );
    expect(mended[0]?.table).toHaveLength(3);
    expect(mended[1]?.text).toBe(line);
  });
});

describe('lines stay as they are', () => {
  it.each<[string, string[]]>([
    [
      'where a row has too few cells',
      [...head, '1', 'Nạo vét cống', 'Tháng 3', '2', 'Sơn vạch', 'Công an phường', 'Tháng 4'],
    ],
    [
      'where a row has too many',
      [
        ...head,
        '1',
        'Nạo vét cống',
        'Mẫu A',
        'Mẫu B',
        'Tháng 3',
        '2',
        'Sơn vạch',
        'Công an phường',
        'Tháng 4',
      ],
    ],
    ['where the head has two columns', ['STT', 'Nội dung', '1', 'Nạo vét cống', '2', 'Sơn vạch']],
    [
      'where the head names no columns of work',
      ['STT', 'Ông', 'Bà', 'Cháu', '1', 'Một', 'Hai', 'Ba', '2', 'Bốn', 'Năm mươi', 'Sáu'],
    ],
    ['where no row is numbered', [...head, 'Nạo vét cống', 'Công an phường', 'Tháng 3']],
  ])('%s', (_, texts) => {
    expect(mendBrokenTables(lines(...texts))).toEqual(lines(...texts));
  });
});
