import { describe, expect, it } from 'vitest';
import { heldLines } from './held-lines.ts';
import { seenText } from './package-lines.ts';
import { writeZip } from './zip.ts';

const packed = (name: string, xml: string): Uint8Array =>
  writeZip(new Map([[name, new TextEncoder().encode(xml)]]));
const docx = (body: string): Uint8Array =>
  packed('word/document.xml', `<w:document xmlns:w="x" xmlns:v="y"><w:body>${body}</w:body></w:document>`);

it('reads a package with 200,000 paragraphs', async () => {
  expect(await heldLines(docx('<w:p><w:t>a</w:t></w:p>'.repeat(200_000)))).toHaveLength(200_000);
});

describe('the lines of an office file', () => {
  it.each<[string, Uint8Array, string[]]>([
    [
      'paragraphs',
      docx('<w:p><w:r><w:t>Một</w:t></w:r></w:p><w:p><w:r><w:t>hai</w:t></w:r></w:p>'),
      ['Một', 'hai'],
    ],
    ['runs of one paragraph', docx('<w:p><w:t>M</w:t><w:t>ẬT</w:t></w:p>'), ['MẬT']],
    [
      'a broken line, a tab',
      docx('<w:p><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:p>'),
      ['a', 'b\tc'],
    ],
    ['CDATA', docx('<w:p><w:t><![CDATA[MẬT]]></w:t></w:p>'), ['MẬT']],
    ['CDATA with marks in it', docx('<w:p><w:t><![CDATA[a > b < MẬT]]></w:t></w:p>'), ['a > b < MẬT']],
    ['entities', docx('<w:p><w:t>M&#7852;T &amp; M&#x1EAC;T</w:t></w:p>'), ['MẬT & MẬT']],
    ['a watermark', docx('<w:p><v:textpath string="MẬT"/></w:p>'), ['MẬT']],
    ['a watermark in single quotes', docx("<w:p><v:textpath style='a>b' string='MẬT'/></w:p>"), ['MẬT']],
    ['a “>” in an attribute', docx('<w:p w:note="a > MẬT"><w:t>x</w:t></w:p>'), ['x']],
    [
      'other prefixes',
      packed(
        'word/document.xml',
        '<ns0:document xmlns:ns0="x"><ns0:p>a</ns0:p><ns0:p>b</ns0:p></ns0:document>',
      ),
      ['a', 'b'],
    ],
    ['no prefix', packed('content.xml', '<d><p>c</p><h>d</h></d>'), ['c', 'd']],
    [
      'a main part of another name',
      packed('doc/main.xml', '<d><p><t>M</t><t>ẬT</t></p></d>'),
      ['M', 'ẬT', 'MẬT'],
    ],
    ['names of sheets', packed('xl/workbook.xml', '<w><sheets><sheet name="MẬT"/></sheets></w>'), ['MẬT']],
    [
      'names of properties',
      packed('docProps/custom.xml', '<p><property name="MẬT"><t>1</t></property></p>'),
      ['1', 'MẬT'],
    ],
    [
      'what a picture shows',
      docx('<w:p><w:drawing><wp:docPr id="1" descr="Dấu MẬT"/></w:drawing></w:p>'),
      ['Dấu MẬT'],
    ],
    [
      'a header of a sheet with the codes of its look',
      packed(
        'xl/worksheets/sheet1.xml',
        '<w><headerFooter><oddHeader>&amp;LBan &amp;&amp; Đội&amp;C&amp;"Arial,Bold"&amp;14&amp;KFF0000MẬT&amp;R&amp;P/&amp;N</oddHeader></headerFooter></w>',
      ),
      ['Ban & Đội', 'MẬT', '/'],
    ],
    [
      'remarks, apart from who wrote them',
      packed(
        'xl/comments1.xml',
        '<comments><authors><author>Lan</author></authors><comment><text><t>MẬT</t></text></comment></comments>',
      ),
      ['Lan', 'MẬT'],
    ],
    [
      'a header of a sheet',
      packed('xl/worksheets/sheet1.xml', '<w><headerFooter><oddHeader>MẬT</oddHeader></headerFooter></w>'),
      ['MẬT'],
    ],
    [
      'cells of Excel',
      packed('xl/sharedStrings.xml', '<sst><si><t>a</t></si><si><t>b</t></si></sst>'),
      ['a', 'b'],
    ],
    [
      'properties',
      packed(
        'docProps/core.xml',
        '<c:p xmlns:c="x" xmlns:d="y"><d:title>MẬT</d:title><d:creator>An</d:creator></c:p>',
      ),
      ['MẬT', 'An'],
    ],
    [
      'VML as Excel writes it',
      packed('xl/drawings/vmlDrawing1.vml', '<xml><div>a<br>MẬT</div></xml>'),
      ['a', 'MẬT'],
    ],
    ['parts that nobody sees', packed('word/fontTable.xml', '<a>MẬT</a>'), ['MẬT']],
    [
      'hidden and deleted letters aside',
      docx(
        '<w:p><w:r><w:t>MẬT</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> ong</w:t></w:r><w:del><w:r><w:delText> rừng</w:delText></w:r></w:del></w:p>',
      ),
      ['MẬT', ' ong rừng'],
    ],
    [
      'letters that are shown after all',
      docx('<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>M</w:t></w:r><w:r><w:t>ẬT</w:t></w:r></w:p>'),
      ['MẬT'],
    ],
    [
      'the instruction of a field aside',
      docx('<w:p><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:t>MẬT</w:t></w:r></w:p>'),
      ['MẬT', ' PAGE '],
    ],
    ['old fonts', docx('<w:p><w:t>mËt</w:t></w:p>'), ['mËt', 'mật', 'MẬT']],
    ['properties of one’s own', packed('customXml/item1.xml', '<a><b>MẬT</b></a>'), ['MẬT']],
    [
      'a file within',
      writeZip(new Map([['word/embeddings/a.docx', docx('<w:p><w:t>MẬT</w:t></w:p>')]])),
      ['a', 'MẬT'],
    ],
    [
      'an object of an older program',
      writeZip(
        new Map([['word/embeddings/oleObject1.bin', Buffer.from('\u0001\u0002TỐI MẬT\u0003', 'utf16le')]]),
      ),
      ['TỐI MẬT'],
    ],
  ])('%s', async (_, file, expected) => expect(await heldLines(file)).toEqual(expected));

  it('of a part in UTF-16', async () => {
    const xml = Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a><p>MẬT</p></a>', 'utf16le');
    expect(await heldLines(writeZip(new Map([['word/document.xml', xml]])))).toEqual(['MẬT']);
  });

  it.each(['<a><p>x</a>', '<a>&own;</a>', '<!DOCTYPE a [<!ENTITY own "MẬT">]><a>&own;</a>', '<a><p>MẬT'])(
    'never passes a damaged part as clean: %s',
    (xml) => expect(heldLines(packed('word/document.xml', xml))).rejects.toThrow('XML'),
  );
});

describe('what readers see of a docx', () => {
  it.each<[string, string, string]>([
    ['paragraphs', '<w:p><w:t>Một</w:t></w:p><w:p><w:t>hai</w:t></w:p>', 'Một\nhai'],
    ['no deletion', '<w:p><w:t>a</w:t><w:delText>xóa</w:delText><w:t>b</w:t></w:p>', 'ab'],
    [
      'no hidden letters',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>rõ</w:t></w:r></w:p>',
      'rõ',
    ],
    ['no instruction of a field', '<w:p><w:instrText>PAGE</w:instrText><w:t>1</w:t></w:p>', '1'],
  ])('%s', (_, body, text) => {
    expect(seenText(docx(body))).toBe(text);
  });

  it('nothing of a file without a body', () => {
    expect(seenText(packed('word/comments.xml', '<c><p>ghi chú</p></c>'))).toBe('');
  });
});
