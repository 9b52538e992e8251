import { describe, expect, it } from 'vitest';
import { understand } from '../../understand.ts';
import { cell, para, part, plain, run, wordFile } from './fixtures/word-file.ts';
import type { WordRows } from './fixtures/word-rows.ts';
import { expectRow, markdownOf } from './fixtures/word-rows.ts';
import { readDocx } from './read-docx.ts';

const vanish = '<w:vanish/>';
const mark = (properties: string): string => `<w:rPr>${properties}</w:rPr>`;
describe('hidden text', () => {
  const rows: WordRows = [
    [
      'a run',
      para(run('Họp lúc 8 giờ.') + run(' Chưa duyệt.', vanish)),
      ['Họp lúc 8 giờ.'],
      [['hidden-text', ' Chưa duyệt.']],
    ],
    [
      'a paragraph with its end',
      para(run('Ẩn.', vanish), mark(vanish)) + plain('Hiện.'),
      ['Hiện.'],
      [['hidden-text', 'Ẩn.']],
    ],
    [
      'a style of letters',
      para(run('Ẩn.', '<w:rStyle w:val="An"/>') + run('Hiện.')),
      ['Hiện.'],
      [['hidden-text', 'Ẩn.']],
    ],
    [
      'a style of paragraphs',
      plain('Ẩn.', '<w:pStyle w:val="DoanAn"/>') + plain('Hiện.'),
      ['Hiện.'],
      [['hidden-text', 'Ẩn.']],
    ],
    [
      'shown again in a hidden style',
      para(run('Hiện.', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="DoanAn"/>'),
      ['Hiện.'],
    ],
    [
      'only the end of a paragraph: the next one goes on',
      para(run('Điều 1. '), mark(vanish)) + plain('Phạm vi'),
      ['Điều 1. Phạm vi'],
    ],
    [
      'a row',
      `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>${cell('ẩn')}${cell('')}</w:tr></w:tbl>`,
      ['a | b'],
      [['hidden-text', 'ẩn']],
    ],
    ['not what only the web hides', para(run('Hiện.', '<w:webHidden/>')), ['Hiện.']],
  ];
  const styles = part(
    'styles',
    `<w:style w:type="character" w:styleId="An"><w:rPr>${vanish}</w:rPr></w:style><w:style w:type="paragraph" w:styleId="DoanAn"><w:rPr>${vanish}</w:rPr></w:style>`,
  );
  it.each(rows)('%s', (...row) => expectRow(row, { 'styles.xml': styles }));
});

describe('notes, pictures, lines', () => {
  it('footnotes and endnotes in the order of their marks', async () => {
    const reference = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const body = para(
      run('Hồ sơ') +
        reference('endnote', 2) +
        run(' và đơn') +
        reference('footnote', 2) +
        reference('endnote', 2),
    );
    const parts = {
      'footnotes.xml': part(
        'footnotes',
        `<w:footnote w:id="2">${plain('Theo mẫu.')}${plain('Nộp hai bản.')}</w:footnote>`,
      ),
      'endnotes.xml': part('endnotes', `<w:endnote w:id="2">${plain('Theo luật.')}</w:endnote>`),
    };
    const { lines, footnotes } = await readDocx(wordFile(body, parts));
    expect(lines[0]?.markdown).toBe('Hồ sơ[^1] và đơn[^2][^1]');
    expect(footnotes).toEqual(['Theo luật.', 'Theo mẫu. Nộp hai bản.']);
  });

  it('a picture with its words, one of another kind as a doubt', async () => {
    const picture = (id: string): string =>
      para(
        `<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="Sơ đồ"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
      );
    const { lines, images, doubts } = await readDocx(
      wordFile(picture('picture') + picture('media/b.emf'), { 'media/b.emf': 'x' }),
    );
    expect(lines.map(({ markdown }) => markdown)).toEqual(['![Sơ đồ](image:0)']);
    expect(images).toMatchObject([{ kind: 'png' }]);
    expect(doubts.map(({ message }) => message)).toEqual([expect.stringContaining('hình loại emf')]);
  });

  const rows: WordRows = [
    [
      'a broken line, a tab, a hyphen that does not break',
      para(
        '<w:r><w:t>Số:</w:t><w:tab/><w:t>12/TB</w:t><w:noBreakHyphen/><w:t>UBND</w:t><w:br/><w:t>x</w:t><w:br w:type="page"/></w:r>',
      ),
      ['Số:\t12/TB-UBND', 'x'],
    ],
    ['a dropped capital', para(run('T'), '<w:framePr w:dropCap="drop"/>') + plain('hực hiện'), ['Thực hiện']],
    [
      'capitals that are only shown',
      para(run('thông báo', '<w:caps/>') + run(' số', '<w:smallCaps/>')),
      ['THÔNG BÁO số'],
    ],
    ['raised digits', para(run('50 m') + run('2', '<w:vertAlign w:val="superscript"/>')), ['50 m²']],
    [
      'a formula',
      para(
        '<m:oMath><m:r><m:t>x=</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
      ),
      ['x=1/2'],
    ],
  ];
  it.each(rows)('%s', (...row) => expectRow(row));
});

describe('tables', () => {
  const rows: WordRows = [
    [
      'cells over two rows and two columns',
      `<w:tbl><w:tr>${cell('Việc', '<w:vMerge w:val="restart"/>')}${cell('Thời hạn', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('Từ')}${cell('Đến | hết')}</w:tr></w:tbl>`,
      ['Việc | Thời hạn | ', ' | Từ | Đến | hết'],
    ],
    [
      'a row that begins further right',
      `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('c')}</w:tr></w:tbl>`,
      ['a | b', ' | c'],
    ],
    [
      'a table within',
      `<w:tbl><w:tr>${cell('a')}<w:tc><w:tbl><w:tr>${cell('b')}${cell('c')}</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>`,
      ['a | b c'],
    ],
    [
      'one box is no table',
      `<w:tbl><w:tr><w:tc>${plain('Một.')}${plain('Hai.')}</w:tc></w:tr></w:tbl>`,
      ['Một.', 'Hai.'],
    ],
    [
      'one column is no table',
      `<w:tbl><w:tr>${cell('Một.')}</w:tr><w:tr>${cell('Hai.')}</w:tr></w:tbl>`,
      ['Một.', 'Hai.'],
    ],
    [
      'addressees beside their head',
      `<w:tbl><w:tr>${cell('Kính gửi:')}<w:tc>${plain('- Các khu phố;')}${plain('- Các trường.')}</w:tc></w:tr></w:tbl>`,
      ['Kính gửi:', '- Các khu phố;', '- Các trường.'],
    ],
    [
      'a letterhead is none',
      `<w:tbl><w:tr>${cell('UBND PHƯỜNG HOA SEN')}${cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}</w:tr></w:tbl>`,
      ['UBND PHƯỜNG HOA SEN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ],
  ];
  it.each(rows)('%s', (...row) => expectRow(row));
});

it('old fonts from styles, defaults and the theme', async () => {
  const styles = part(
    'styles',
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="N"/><w:style w:type="paragraph" w:styleId="Moi"><w:basedOn w:val="N"/><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr></w:style>',
  );
  const theme =
    '<a:theme xmlns:a="x"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface=".VnTime"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
  const body = plain('Sè: 12') + plain('Sè: 12', '<w:pStyle w:val="Moi"/>');
  const { lines } = await readDocx(wordFile(body, { 'styles.xml': styles, 'theme/theme1.xml': theme }));
  expect(markdownOf(lines)).toEqual(['Số: 12', 'Sè: 12']);
});

it('headings by their style or their own level', async () => {
  const styles = part(
    'styles',
    '<w:style w:type="paragraph" w:styleId="D1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="D2"><w:name w:val="x"/><w:basedOn w:val="D1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
  );
  const body =
    plain('a', '<w:pStyle w:val="D1"/>') +
    plain('b', '<w:pStyle w:val="D2"/>') +
    plain('c', '<w:outlineLvl w:val="2"/>') +
    plain('d', '<w:pStyle w:val="D1"/><w:outlineLvl w:val="9"/>');
  const { lines } = await readDocx(wordFile(body, { 'styles.xml': styles }));
  expect(lines.map(({ role }) => role?.level)).toEqual([1, 2, 3, undefined]);
});

it('a file with other prefixes, single quotes and CDATA', async () => {
  const numbers = part(
    'numbering',
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>',
  );
  const other = (xml: string): string =>
    xml
      .replaceAll('<w:', '<ns0:')
      .replaceAll('</w:', '</ns0:')
      .replaceAll(' w:', ' ns0:')
      .replaceAll('xmlns:w=', 'xmlns:ns0=')
      .replaceAll('"', "'");
  const text =
    plain('THÔNG BÁO') +
    plain('Về việc thử') +
    plain('Căn cứ Luật;') +
    plain('<![CDATA[MỤC ĐÍCH]]>', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>') +
    plain('Chung &amp; riêng.');
  const file = wordFile('', {
    'document.xml': other(part('document', `<w:body>${text}</w:body>`)),
    'numbering.xml': other(numbers),
  });
  expect(understand(await readDocx(file)).body).toBe('Căn cứ Luật;\n\n## I. MỤC ĐÍCH\n\nChung & riêng.');
});

it.each([
  ['<w:strike/>', 'Bỏ.', 1],
  ['<w:dstrike/>', 'Bỏ.', 1],
  ['<w:strike/>', ' ', 0],
  ['<w:strike w:val="0"/>', 'Giữ.', 0],
  ['<w:strike/><w:vanish/>', 'Ẩn.', 0],
])('letters with %s: “%s” gives %i doubts', async (look, text, count) => {
  expect((await readDocx(wordFile(para(run(text, look))))).doubts).toHaveLength(count);
});

it('a property that both the paragraph’s and the letters’ style turn on is off', async () => {
  const styles = part(
    'styles',
    '<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults><w:style w:type="character" w:styleId="C"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="P"><w:rPr><w:b/></w:rPr></w:style>',
  );
  const body =
    para(run('một', '<w:rStyle w:val="C"/>') + run(' hai'), '<w:pStyle w:val="P"/>') +
    para(run('ba', '<w:rStyle w:val="C"/>') + run(' bốn'));
  const { lines } = await readDocx(wordFile(body, { 'styles.xml': styles }));
  expect(markdownOf(lines)).toEqual(['một **hai**', '**ba** bốn']);
});
