import { describe, expect, it } from 'vitest';
import { packageTables } from './package-tables.ts';

const files = (parts: Record<string, string>): Map<string, Uint8Array> =>
  new Map(Object.entries(parts).map(([name, xml]) => [name, new TextEncoder().encode(xml)]));

describe('the tables of a package', () => {
  it('are those of Word, the words of a cell as one text', () => {
    const cell = (...texts: string[]): string =>
      `<w:tc>${texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:tc>`;
    const xml = `<w:body><w:p/><w:tbl><w:tr>${cell('Họ', 'tên')}${cell('Tổ')}</w:tr><w:tr>${cell('Thí Dụ')}${cell('')}</w:tr></w:tbl></w:body>`;
    expect(packageTables(files({ 'word/document.xml': xml }))).toEqual([
      [
        ['Họ tên', 'Tổ'],
        ['Thí Dụ', ''],
      ],
    ]);
  });

  it('are those within cells, too', () => {
    const inner = '<w:tbl><w:tr><w:tc>trong</w:tc></w:tr></w:tbl>';
    const xml = `<w:tbl><w:tr><w:tc>ngoài</w:tc><w:tc>${inner}</w:tc></w:tr></w:tbl>`;
    expect(packageTables(files({ 'word/document.xml': xml }))).toEqual([[['trong']], [['ngoài', '']]]);
  });

  it('are the sheets of Excel, by the letters of their columns', () => {
    const xml =
      '<worksheet><sheetData><row><c r="A1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Tổ</t></is></c></row>' +
      '<row><c r="B2"><v>3.1085000001E10</v></c></row></sheetData></worksheet>';
    const shared = '<sst><si><t>thừa</t></si><si><r><t>Thí </t></r><r><t>Dụ</t></r></si></sst>';
    expect(packageTables(files({ 'xl/worksheets/sheet1.xml': xml, 'xl/sharedStrings.xml': shared }))).toEqual(
      [
        [
          ['Thí Dụ', '', 'Tổ'],
          ['', '31085000001'],
        ],
      ],
    );
  });

  it('are those of OpenDocument', () => {
    const xml =
      '<office:body><table:table><table:table-row><table:table-cell><text:p>Thí Dụ</text:p></table:table-cell></table:table-row></table:table></office:body>';
    expect(packageTables(files({ 'content.xml': xml }))).toEqual([[['Thí Dụ']]]);
  });
});
