import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

/** The text of a cell in the file, without the quotes that CSV adds. */
function cellOf(text: string): string {
  const csv = [
    ...csvOf([{ head: 'x', value: (row: string) => row }], [{ name: 'a', rows: () => [text] }]),
  ].join('');
  const cell = csv.slice('\ufeffx\r\n'.length, -'\r\n'.length);
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

describe('a cell that a spreadsheet could run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+84 28 1900', "'+84 28 1900"],
    ['-NQ/TW', "'-NQ/TW"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\rx', "'\rx"],
    ['  =1', "'  =1"],
    ['"=1"', `'"=1"`],
    [`'=1`, `''=1`],
    ['\u200b=1', "'\u200b=1"],
    ['＝1', "'＝1"],
    ['Cấm; =cmd|x', "Cấm;' =cmd|x"],
    ['dòng một\n=1', "dòng một\n'=1"],
  ])('%j', (text, expected) => {
    expect(cellOf(text)).toBe(expected);
  });
});

describe('a cell that is only text', () => {
  it.each([
    '',
    '3197/UBND-VX',
    '/UBND-VHXX',
    'Nghị quyết 57-NQ/TW',
    'a = b',
    'a; b',
    'x\ty',
    'Đường 3-2',
    '2026-01-05',
  ])('%j', (text) => {
    expect(cellOf(text)).toBe(text);
  });
});

it('writes UTF-8 with a mark, CRLF and quotes', () => {
  const columns = [
    { head: 'Trích yếu', value: (row: [string, string?]) => row[0] },
    { head: 'Số', value: (row: [string, string?]) => row[1] },
  ];
  const rows: [string, string?][] = [
    ['Về “Đ”, và "trích"', '05'],
    ['Hai\ndòng'],
    ['=HYPERLINK("x","y")', 'a'],
  ];
  const csv = [...csvOf(columns, [{ name: 'a', rows: () => rows }])].join('');
  expect(csv.codePointAt(0)).toBe(0xfeff);
  expect(csv.slice(1)).toBe(
    'Trích yếu,Số\r\n"Về “Đ”, và ""trích""",05\r\n"Hai\ndòng",\r\n"\'=HYPERLINK(""x"",""y"")",a\r\n',
  );
});
