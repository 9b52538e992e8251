import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { paperDocx } from '../../bench/paper-docx.ts';
import { readZip, writeZip } from '../../formats/zip.ts';
import { notice } from '../fixtures/notice.ts';
import { understand } from '../understand.ts';
import { readPaperFile } from './read.ts';
import { readText } from './txt.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const docx = (more: Record<string, string>, ...parts: [string, Uint8Array][]): Uint8Array =>
  writeZip(
    new Map([
      ...readZip(paperDocx(notice)),
      ...Object.entries(more).map(([name, content]): [string, Uint8Array] => [name, text(content)]),
      ...parts,
    ]),
  );
const ole = (...names: string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(names.join('\u0000'), 'utf16le'),
  ]);
const relation = (kind: string, target: string): string =>
  `<Relationships><Relationship Id="r" Type="http://x/${kind}" Target="${target}" TargetMode="External"/></Relationships>`;

const elements = (count: number): string => `<w:x>${'<p/>'.repeat(count)}</w:x>`;

/** A package whose one entry claims to be small and inflates to `bytes`. */
function bomb(bytes: number, claimed: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(bytes));
  const zip = Buffer.from(writeZip(new Map([['word/document.xml', new Uint8Array(packed)]])));
  const directory = zip.indexOf(Buffer.from('504b0102', 'hex'));
  zip.writeUInt16LE(8, directory + 10);
  zip.writeUInt32LE(claimed, directory + 24);
  return zip;
}

const rows: [string, string, Uint8Array, RegExp][] = [
  ['a PDF called .docx', 'a.docx', text('%PDF-1.7'), /đuôi tệp là \.docx nhưng bên trong là PDF/],
  ['a program called .doc', 'a.doc', text('MZ\u0000\u0000'), /bên trong là chương trình/],
  ['RTF called .doc', 'a.doc', text('{\\rtf1 x}'), /bên trong là RTF/],
  ['a web page called .doc', 'a.doc', text('<html></html>'), /trang web/],
  ['an ending nobody reads', 'a.wps', text('x'), /chưa đọc được loại tệp “\.wps”/],
  ['an empty file', 'a.txt', text(''), /tệp trống/],
  ['a broken picture', 'a.png', Buffer.from('89504e470d0a1a0a00', 'hex'), /ảnh hỏng/],
  ['an encrypted .docx', 'a.docx', ole('EncryptedPackage'), /mật khẩu/],
  ['old Word with macros', 'a.doc', ole('WordDocument', '_VBA_PROJECT'), /macro/],
  ['macros', 'a.docx', docx({ 'word/vbaProject.bin': 'x' }), /macro/],
  [
    'a template from elsewhere',
    'a.docx',
    docx({ 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'https://x.example/t.dotm') }),
    /từ nơi khác/,
  ],
  [
    'a template on another machine',
    'a.docx',
    docx({ 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'file://may-khac/t.dotm') }),
    /từ nơi khác/,
  ],
  [
    'a template from elsewhere in single quotes, with a “>” in front',
    'a.docx',
    docx({
      'word/_rels/settings.xml.rels':
        "<r><Relationship Id='a>b' Type='http://x/attachedTemplate' Target='https://x.example/t.dotm' TargetMode='External'/></r>",
    }),
    /từ nơi khác/,
  ],
  [
    'a template from elsewhere in entities',
    'a.docx',
    docx({
      'word/_rels/settings.xml.rels': relation('attached&#84;emplate', 'https&#58;//x.example/t.dotm'),
    }),
    /từ nơi khác/,
  ],
  [
    'a template from elsewhere with prefixes',
    'a.docx',
    docx({
      'word/_rels/settings.xml.rels':
        '<p:r xmlns:p="x"><p:Relationship p:Type="http://x/hyperlink" Type="http://x/attachedTemplate" Target="https://x.example/t.dotm" TargetMode="External"/></p:r>',
    }),
    /từ nơi khác/,
  ],
  [
    'damaged relationships',
    'a.docx',
    docx({ 'word/_rels/settings.xml.rels': '<r><Relationship' }),
    /tệp hỏng/,
  ],
  [
    'tables within each other, hundreds deep',
    'a.docx',
    docx({
      'word/document.xml': `<w:document xmlns:w="x"><w:body>${'<w:tbl><w:tr><w:tc>'.repeat(200)}${'</w:tc></w:tr></w:tbl>'.repeat(200)}</w:body></w:document>`,
    }),
    /lồng vào nhau quá sâu/,
  ],
  [
    'a table that is wider than any page',
    'a.docx',
    docx({
      'word/document.xml': `<w:document xmlns:w="x"><w:body><w:tbl><w:tr>${'<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>'.repeat(301)}</w:tr></w:tbl></w:body></w:document>`,
    }),
    /bảng rộng hơn 300 cột/,
  ],
  [
    'more elements than any paper has, in several parts',
    'a.docx',
    docx({ 'word/a.xml': elements(1_000_000), 'word/b.xml': elements(1_000_000) }),
    /hơn 2 triệu phần tử/,
  ],
  ['more letters than any paper has', 'a.txt', text('ệ '.repeat(1_000_001)), /hơn 2 triệu chữ/],
  ['damaged numbers', 'a.docx', docx({ 'word/numbering.xml': '<w:numbering>' }), /tệp hỏng/],
  [
    'macros that the types of the parts name in single quotes',
    'a.docx',
    docx({
      '[Content_Types].xml':
        "<Types><Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>",
    }),
    /macro/,
  ],
  [
    'XML in UTF-16 with entities of its own',
    'a.docx',
    docx({}, ['word/x.xml', Buffer.from('\ufeff<!DOCTYPE x [<!ENTITY a "b">]><x/>', 'utf16le')]),
    /tệp hỏng/,
  ],
  [
    'XML with entities of its own',
    'a.docx',
    docx({ 'word/x.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }),
    /tệp hỏng/,
  ],
  ['a package that says how far it inflates', 'a.docx', bomb(200_000_000, 200_000_000), /phình quá lớn/],
  ['a package that lies about it', 'a.docx', bomb(200_000_000, 10), /phình quá lớn/],
  [
    'a package of something else',
    'a.docx',
    writeZip(new Map([['x.txt', text('x')]])),
    /không phải văn bản Word/,
  ],
  ['a broken PDF', 'a.pdf', text('%PDF-1.7\nnothing'), /PDF hỏng/],
];

describe('refused in a sentence', () => {
  it.each(rows)('%s', async (_, name, bytes, message) => {
    await expect(readPaperFile(name, bytes, () => Promise.reject(new Error('not read')))).rejects.toThrow(
      message,
    );
  });

  it.each(['MẬT', 'T Ố I   M Ậ T', 'TUYỆT MẬT', 'LƯU HÀNH NỘI BỘ', 'XEM XONG TRẢ LẠI'])(
    'the stamp %s, whose words are not repeated',
    (stamp) => {
      const read = () =>
        understand(
          readText(text(`ỦY BAN NHÂN DÂN\nPHƯỜNG HOA SEN\n${stamp}\nSố: 1/KH-UBND\n\nKẾ HOẠCH\nDiễn tập`)),
        );
      expect(read).toThrow(/không được đưa lên cổng/);
      expect(read).not.toThrow(new RegExp(stamp));
    },
  );

  it('keeps a template on the writer’s own disk, and links', async () => {
    const rels = docx({
      'word/_rels/settings.xml.rels': relation('attachedTemplate', 'file:///C:/Users/An/Normal.dotm'),
    });
    await expect(
      readPaperFile('a.docx', rels, () => Promise.reject(new Error('not read'))),
    ).resolves.toMatchObject({ format: 'docx' });
  });
});
