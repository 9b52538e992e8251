import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { changedZip } from '../changed-zip.ts';
import { heldLines } from '../held-lines.ts';
import { readZip, writeZip } from '../zip.ts';
import { carriedIn } from './carried.ts';
import type { CarriedKind } from './kinds.ts';
import { namesNobody } from './offices.ts';
import { cleanOpenText } from './open-text.ts';
import { cleanWordPart } from './word.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const packageOf = (parts: Record<string, string | Uint8Array>): Map<string, Uint8Array> =>
  new Map(
    Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? bytesOf(part) : part]),
  );
const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;

describe('a Word text', () => {
  it.each<[string, CarriedKind[], string, string]>([
    ['nothing', [], `<w:p>${run('Chữ 😀 &amp;\r\n')}</w:p>`, `<w:p>${run('Chữ 😀 &amp;\r\n')}</w:p>`],
    [
      'a deletion and an insertion',
      ['revision'],
      `<w:p>😀<w:del w:author="Lê"><w:r><w:delText>cũ &lt;</w:delText></w:r></w:del><w:ins w:author="Lê">${run('mới')}</w:ins></w:p>`,
      `<w:p>😀${run('mới')}</w:p>`,
    ],
    [
      'a deletion within an insertion',
      ['revision'],
      `<w:p><w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>${run('mới')}</w:ins></w:p>`,
      `<w:p>${run('mới')}</w:p>`,
    ],
    [
      'a paragraph mark that was deleted, another form before',
      ['revision'],
      `<w:p><w:pPr><w:rPr><w:del w:author="Lê"/></w:rPr><w:pPrChange w:author="Lê"><w:pPr/></w:pPrChange></w:pPr>${run('a')}</w:p>`,
      `<w:p><w:pPr><w:rPr></w:rPr></w:pPr>${run('a')}</w:p>`,
    ],
    [
      'a row that was deleted, a row that was inserted',
      ['revision'],
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${run('cũ')}</w:tc></w:tr><w:tr><w:trPr><w:ins/></w:trPr><w:tc>${run('mới')}</w:tc></w:tr></w:tbl>`,
      `<w:tbl><w:tr><w:trPr></w:trPr><w:tc>${run('mới')}</w:tc></w:tr></w:tbl>`,
    ],
    [
      'a move',
      ['revision'],
      `<w:p><w:moveFromRangeStart w:author="Lê"/><w:moveFrom>${run('a')}</w:moveFrom><w:moveFromRangeEnd/><w:moveTo>${run('a')}</w:moveTo></w:p>`,
      `<w:p>${run('a')}</w:p>`,
    ],
    [
      'hidden words, in a run alone',
      ['hidden'],
      `<w:p>${run('thấy')}${run('ẩn', '<w:vanish/>')}${run('thấy', '<w:vanish w:val="0"/>')}</w:p>`,
      `<w:p>${run('thấy')}${run('thấy', '<w:vanish w:val="0"/>')}</w:p>`,
    ],
    [
      'a hidden field, which Word needs',
      [],
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:instrText>XE</w:instrText></w:r></w:p>',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:instrText>XE</w:instrText></w:r></w:p>',
    ],
    [
      'the places of a remark',
      ['comment'],
      `<w:p><w:commentRangeStart w:id="0"/>${run('a')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
      `<w:p>${run('a')}<w:r></w:r></w:p>`,
    ],
  ])('with %s', (_, kinds, before, after) => {
    const found = new Set<CarriedKind>();
    const document = (inner: string): string => `<w:document xmlns:w="w">${inner}</w:document>`;
    expect(cleanWordPart(document(before), (kind) => found.add(kind))).toBe(document(after));
    expect([...found]).toEqual(kinds);
  });

  it('nested deep is read in a moment', () => {
    const deep = `<w:p>${'<w:ins>'.repeat(50_000)}a${'</w:ins>'.repeat(50_000)}</w:p>`;
    const started = performance.now();
    expect(cleanWordPart(deep, () => undefined)).toBe('<w:p>a</w:p>');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

it('an OpenDocument text loses revisions, remarks and hidden text', () => {
  const found = new Set<CarriedKind>();
  const xml =
    '<o><text:tracked-changes><dc:creator>Lê</dc:creator><text:p>cũ</text:p></text:tracked-changes><text:p>a<text:change text:id="1"/><office:annotation><dc:creator>Lê</dc:creator><text:p>xem</text:p></office:annotation>b<text:hidden-text text:string-value="ẩn"/></text:p></o>';
  expect(cleanOpenText(xml, (kind) => found.add(kind))).toBe('<o><text:p>ab</text:p></o>');
  expect([...found].sort()).toEqual(['comment', 'hidden', 'revision']);
});

const photo = createCanvas(8, 8).toBuffer('image/jpeg');
const noted = Buffer.concat([
  photo.subarray(0, 2),
  Buffer.from([0xff, 0xfe, 0, 6]),
  Buffer.from('Hue!'),
  photo.subarray(2),
]);

const relations = (inner: string): string => `<Relationships>${inner}</Relationships>`;
const docx = {
  '[Content_Types].xml':
    '<Types><Override PartName="/word/document.xml"/><Override PartName="/word/comments.xml"/></Types>',
  'docProps/core.xml':
    '<c><dc:creator>Lê Văn Soạn</dc:creator><cp:lastModifiedBy>Lê Văn Soạn</cp:lastModifiedBy><dc:title>Đơn</dc:title></c>',
  'docProps/app.xml': '<p><Company>Nhà riêng</Company></p>',
  'word/_rels/document.xml.rels': relations(
    '<Relationship Id="r1" Target="styles.xml"/><Relationship Id="r2" Target="comments.xml"/>',
  ),
  'word/_rels/settings.xml.rels': relations(
    '<Relationship Id="r1" Type="x/attachedTemplate" Target="file:///C:\\Users\\Soan\\Normal.dotm"/>',
  ),
  'word/settings.xml': '<w:settings><w:attachedTemplate r:id="r1"/></w:settings>',
  'word/comments.xml': '<w:comments><w:comment w:author="Lê Văn Duyệt">bỏ câu này</w:comment></w:comments>',
  'word/document.xml': `<w:document><w:p>${run('Đơn')}</w:p></w:document>`,
  'word/media/image1.jpeg': noted,
};

describe('a package', () => {
  it('has its names, remarks and pictures cleaned, and opens', async () => {
    const before = writeZip(packageOf(docx));
    const { kinds, removable, changes } = carriedIn(readZip(before));
    expect(kinds).toEqual(['author', 'comment', 'picture']);
    expect(removable).toEqual(kinds);
    const after = changedZip(before, changes);
    const files = readZip(after);
    expect([...files.keys()]).toEqual(Object.keys(docx).filter((name) => name !== 'word/comments.xml'));
    expect(textOf(files.get('word/document.xml')!)).toBe(docx['word/document.xml']);
    expect(Buffer.from(files.get('word/media/image1.jpeg')!).equals(photo)).toBe(true);
    expect(textOf(files.get('docProps/core.xml')!)).toBe(
      '<c><dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy><dc:title>Đơn</dc:title></c>',
    );
    expect(textOf(files.get('[Content_Types].xml')!)).toBe(
      '<Types><Override PartName="/word/document.xml"/></Types>',
    );
    expect(textOf(files.get('word/_rels/document.xml.rels')!)).toBe(
      relations('<Relationship Id="r1" Target="styles.xml"/>'),
    );
    const lines = (await heldLines(after)).join('\n');
    expect(lines).toContain('Đơn');
    expect(lines).not.toMatch(/Lê|Soan|Nhà riêng|bỏ câu này/);
    expect(carriedIn(files).kinds).toEqual([]);
  });

  it('is left as it is where it is signed', () => {
    const { kinds, removable, changes } = carriedIn(
      packageOf({ ...docx, '_xmlsignatures/sig1.xml': '<Signature/>' }),
    );
    expect(kinds).toContain('signed');
    expect([removable, changes.size]).toEqual([[], 0]);
  });

  it('of Excel loses the boxes of remarks with the remarks, and keeps hidden cells for its author to decide', () => {
    const { kinds, removable, changes } = carriedIn(
      packageOf({
        'xl/workbook.xml':
          '<workbook><sheets><sheet name="A"/><sheet name="B" state="hidden"/></sheets></workbook>',
        'xl/worksheets/sheet1.xml': '<worksheet><sheetData/><legacyDrawing r:id="r1"/></worksheet>',
        'xl/worksheets/_rels/sheet1.xml.rels': relations(
          '<Relationship Id="r1" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="r2" Target="../comments1.xml"/>',
        ),
        'xl/comments1.xml': '<comments><authors><author>Lê</author></authors></comments>',
        'xl/drawings/vmlDrawing1.vml': '<xml><x:ClientData ObjectType="Note"/></xml>',
      }),
    );
    expect(kinds).toEqual(['comment', 'hidden-cells']);
    expect(removable).toEqual(['comment']);
    expect(changes.get('xl/comments1.xml')).toBeUndefined();
    expect(changes.has('xl/drawings/vmlDrawing1.vml')).toBe(true);
    expect(textOf(changes.get('xl/worksheets/sheet1.xml')!)).toBe('<worksheet><sheetData/></worksheet>');
    expect(textOf(changes.get('xl/worksheets/_rels/sheet1.xml.rels')!)).toBe(relations(''));
    expect(changes.has('xl/workbook.xml')).toBe(false);
  });

  it.each([
    ['<row hidden="1"/>', true],
    ['<cols><col hidden="true"/></cols>', true],
    ['<row hidden="0"/><col/>', false],
  ])('with %s', (inner, hides) => {
    const { kinds } = carriedIn(packageOf({ 'xl/worksheets/sheet1.xml': `<worksheet>${inner}</worksheet>` }));
    expect(kinds.includes('hidden-cells')).toBe(hides);
  });

  it('keeps a damaged part', () => {
    expect(carriedIn(packageOf({ 'word/document.xml': '<w:p><w:del>' })).changes.size).toBe(0);
  });
});

describe('a property', () => {
  it.each([
    'Ủy ban nhân dân phường Mẫu',
    'UBND phường Mẫu',
    'HĐND phường Mẫu',
    'Hội đồng nhân dân phường Mẫu',
    'Đảng ủy phường Mẫu',
    'Văn phòng Đảng ủy phường Mẫu',
    'Phòng Văn hóa - Xã hội',
    'Ban Chỉ huy Quân sự',
    'Sở Nội vụ',
    'Trung tâm Phục vụ hành chính công',
    'Trạm Y tế phường Mẫu',
    'Công an phường Mẫu',
    'Mặt trận Tổ quốc phường Mẫu',
    'Trường Tiểu học Sen Hồng',
    'Hội Nông dân phường Mẫu',
  ])('names an office: %s', (name) => {
    expect(namesNobody(name)).toBe(true);
  });

  it.each(['Lê Văn Soạn', 'Đoàn Văn Hậu', 'admin', 'Phòng', 'HP'])('may name a person: %s', (name) => {
    expect(namesNobody(name)).toBe(false);
  });
});
