import { describe, expect, it } from 'vitest';
import { writeZip } from '../../../formats/zip.ts';
import { understand } from '../../understand.ts';
import { readDocx } from './read-docx.ts';

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const p = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${p(text)}</w:tc>`;

function docx(body: string, more: Record<string, string> = {}): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n" Type="${relations}/footnotes" Target="footnotes.xml"/><Relationship Id="s" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="i" Type="${relations}/image" Target="media/a.png"/></Relationships>`,
    'word/footnotes.xml': `<w:footnotes ${names}><w:footnote w:id="5">${p('Theo Luật Đất đai.')}</w:footnote></w:footnotes>`,
    'word/styles.xml': `<w:styles ${names}/>`,
    'word/document.xml': `<w:document ${names}><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  const bytes = Object.entries(files).map(([name, text]): [string, Uint8Array] => [
    name,
    new TextEncoder().encode(text),
  ]);
  return writeZip(new Map([...bytes, ['word/media/a.png', Buffer.from(png, 'base64')]]));
}

const head = p('THÔNG BÁO') + p('Về việc thử') + p('Căn cứ Luật;');
const bodyOf = async (content: string, more?: Record<string, string>): Promise<string> =>
  understand(await readDocx(docx(head + content, more))).body.replace(/^Căn cứ Luật;\s*/, '');

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = {
  'word/numbering.xml': `<w:numbering ${names}><w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}${level(4, 'bullet', '')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="4"/></w:lvlOverride></w:num></w:numbering>`,
  'word/styles.xml': `<w:styles ${names}><w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="MucCon"><w:name w:val="MucCon"/><w:basedOn w:val="Muc"/></w:style></w:styles>`,
};
const numbered = (at: number, text: string, list = 7): string =>
  p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

describe('Word', () => {
  it('numbers that Word only shows: levels, letters, styles, a new start', async () => {
    const text = [
      numbered(0, 'MỤC ĐÍCH'),
      numbered(1, 'Chung.'),
      numbered(2, 'Riêng.'),
      numbered(3, 'điểm a;'),
      numbered(3, 'điểm b;'),
      numbered(4, 'gạch;'),
      numbered(2, 'Nữa.'),
      p('Theo kiểu.', '<w:pStyle w:val="MucCon"/>'),
      numbered(0, 'TỔ CHỨC'),
      numbered(1, 'Lại từ đầu.'),
      numbered(1, 'Từ bốn.', 8),
    ].join('');
    expect(await bodyOf(text, numbering)).toMatchInlineSnapshot(`
      "## I. MỤC ĐÍCH

      1. Chung.

      1.1. Riêng.

      a) điểm a;

      b) điểm b;

      - gạch;

      1.2. Nữa.

      2. Theo kiểu.

      ## II. TỔ CHỨC

      1. Lại từ đầu.

      4. Từ bốn."
    `);
  });

  it('numbers in a file with other prefixes, single quotes and CDATA', async () => {
    const other = (xml: string): string =>
      xml
        .replaceAll('<w:', '<ns0:')
        .replaceAll('</w:', '</ns0:')
        .replaceAll(' w:', ' ns0:')
        .replaceAll('xmlns:w', 'xmlns:ns0')
        .replaceAll('"', "'");
    const text = numbered(0, '<![CDATA[MỤC ĐÍCH]]>') + numbered(1, 'Chung &amp; riêng.');
    const parts = Object.fromEntries(
      Object.entries({
        ...numbering,
        'word/document.xml': `<w:document ${names}><w:body>${head}${text}</w:body></w:document>`,
      }).map(([name, xml]) => [name, other(xml)]),
    );
    expect(await bodyOf('', parts)).toBe('## I. MỤC ĐÍCH\n\n1. Chung & riêng.');
  });

  it('footnotes, pictures, a broken line, bold', async () => {
    const note =
      '<w:p><w:r><w:t>Hồ sơ</w:t></w:r><w:r><w:footnoteReference w:id="5"/></w:r><w:r><w:t xml:space="preserve"> nộp </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>trước ngày 10</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>tháng 3.</w:t></w:r></w:p>';
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Sơ đồ"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="i"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    expect(await bodyOf(note + picture)).toBe(
      'Hồ sơ[^1] nộp **trước ngày 10** tháng 3.\n\n![Sơ đồ](image:0)\n\n[^1]: Theo Luật Đất đai.',
    );
    expect((await readDocx(docx(picture))).images).toMatchObject([{ kind: 'png' }]);
  });

  it('a table with a cell over two rows and one over two columns', async () => {
    const table = `<w:tbl><w:tr>${cell('Việc', '<w:vMerge w:val="restart"/>')}${cell('Thời hạn', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('Từ')}${cell('Đến | hết')}</w:tr></w:tbl>`;
    expect(await bodyOf(table)).toBe('| Việc | Thời hạn |  |\n| --- | --- | --- |\n|  | Từ | Đến \\| hết |');
  });
});
