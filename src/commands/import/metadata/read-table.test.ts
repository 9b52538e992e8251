import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';
import { rowsByFile } from './rows.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) =>
  readTable(bytes(text)).map(({ line, file, values }) => [line, file, Object.fromEntries(values)]);

describe('a table of metadata', () => {
  it.each<[string, string, unknown[]]>([
    ['with commas', 'file,title\na.docx,Họp dân\n', [[2, 'a.docx', { title: 'Họp dân' }]]],
    [
      'with semicolons and a byte order mark',
      '\ufefffile;title\r\na.docx;Họp, dân\r\n',
      [[2, 'a.docx', { title: 'Họp, dân' }]],
    ],
    ['with tabs', 'file\ttitle\na.docx\tHọp; dân\n', [[2, 'a.docx', { title: 'Họp; dân' }]]],
    ['that names its delimiter', 'sep=;\r\nfile;title\r\na.docx;Họp\r\n', [[2, 'a.docx', { title: 'Họp' }]]],
    [
      'with commas in its heads',
      '"file","title"\n"a.docx","Họp; ""dân"""\n',
      [[2, 'a.docx', { title: 'Họp; "dân"' }]],
    ],
    [
      'with lists',
      'file,to\na,Tổ 1; Tổ 2\nb,"- Tổ 3\r\n- Tổ 4"\n',
      [
        [2, 'a', { to: ['Tổ 1', 'Tổ 2'] }],
        [3, 'b', { to: ['Tổ 3', 'Tổ 4'] }],
      ],
    ],
    [
      'with nested keys',
      'tệp,signer.name,period.from\na,Lê Na,2026-03-01\n',
      [[2, 'a', { 'signer.name': 'Lê Na', 'period.from': '2026-03-01' }]],
    ],
    [
      'with Vietnamese heads',
      'Tên tệp,Số ký hiệu,Ngày ban hành,Người ký.Họ tên\na,1/TB,2026,Lê Na\n',
      [[2, 'a', { code: '1/TB', issued: '2026', 'signer.name': 'Lê Na' }]],
    ],
    ['with empty cells and rows', 'file,title,code\n\n,,\na,,\n', [[4, 'a', {}]]],
  ])('%s', (_, text, rows) => expect(read(text)).toEqual(rows));

  it('in UTF-16, which Excel calls Unicode', () => {
    const text = '\ufefffile\ttitle\r\na.docx\tHọp dân\r\n';
    expect(readTable(new Uint8Array(Buffer.from(text, 'utf16le')))[0]!.values.get('title')).toBe('Họp dân');
  });

  it.each([
    ['', 'bảng trống'],
    ['title\nHọp\n', 'không có cột “file”'],
    [
      'file,tiêu chí\na,b\n',
      'không có khóa “tiêu chí”; hãy xóa cột ấy khỏi bảng, hoặc đổi tên cột thành một khóa: file, trích yếu (title), loại văn bản (type)',
    ],
    ['file,signer\na,b\n', 'cột “signer” phải là một trong: signer.authority, signer.position, signer.name'],
    ['file,attachments\na,b\n', 'không điền được trong bảng'],
    ['file,title,trích yếu\na,b,c\n', 'có hai cột “trích yếu (title)”'],
    ['file,title\n,Họp\n', 'hàng 2: cột “file” để trống'],
    ['file,title\na,"Họp\n', 'bảng hỏng ở dòng'],
  ])('%j is refused', (text, why) => expect(() => readTable(bytes(text))).toThrow(why));
});

describe('the row of a file', () => {
  const rows = (...files: string[]) => files.map((file, at) => ({ line: at + 2, file, values: new Map() }));
  it.each<[string, string[], string | undefined]>([
    ['a.docx', ['/x/a.docx', '/x/ba.docx'], '/x/a.docx'],
    ['2026\\a.docx', ['/x/2026/a.docx', '/x/2025/a.docx'], '/x/2026/a.docx'],
    ['./HOP.DOCX', ['/x/hop.docx'], '/x/hop.docx'],
    ['họp.docx'.normalize('NFC'), ['/x/họp.docx'.normalize('NFD')], '/x/họp.docx'.normalize('NFD')],
    ['b.docx', ['/x/a.docx'], undefined],
    ['họp', ['/x/họp.docx', '/x/họp 2.docx'], '/x/họp.docx'],
    ['so.12', ['/x/so.12', '/x/so.12.docx'], '/x/so.12'],
  ])('%s', (name, files, found) => {
    expect([...rowsByFile(rows(name), files).byFile.keys()][0]).toBe(found);
  });
  it('is refused where two files or two rows may be meant', () => {
    expect(() => rowsByFile(rows('a.docx'), ['/x/a.docx', '/y/a.docx'])).toThrow(
      'có 2 tệp “a.docx”; viết thêm tên thư mục, như /x/a.docx hoặc /y/a.docx',
    );
    expect(() => rowsByFile(rows('a.docx', 'x/a.docx'), ['/x/a.docx'])).toThrow(
      'hàng 2 và hàng 3 cùng nói về “x/a.docx”',
    );
  });
});
