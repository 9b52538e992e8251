import { expect, it } from 'vitest';
import { field, para, part, plain, run, wordFile } from './fixtures/word-file.ts';
import { readDocx } from './read-docx.ts';

const head = plain('UBND PHƯỜNG HOA SEN') + plain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
const section = (more = '', type = 'default'): string =>
  `<w:sectPr><w:headerReference w:type="${type}" r:id="header1.xml"/>${more}</w:sectPr>`;
const header = (content: string): Record<string, string> => ({ 'header1.xml': part('hdr', content) });

it.each<[string, Record<string, string>, string, string[], [string, string][]]>([
  [
    'a number of the page',
    header(para(field(' PAGE ', run('2')))),
    section(),
    ['Nội dung.'],
    [['page-number', '2']],
  ],
  [
    'a running head',
    header(plain('Quy chế tiếp công dân')),
    section(),
    ['Nội dung.'],
    [['running-head', 'Quy chế tiếp công dân']],
  ],
  [
    'a watermark',
    header(para('<w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r>')),
    section(),
    ['Nội dung.'],
    [['watermark', 'DỰ THẢO']],
  ],
  [
    'a letterhead on each page',
    header(head),
    section(),
    ['UBND PHƯỜNG HOA SEN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Nội dung.'],
    [],
  ],
  [
    'a letterhead on the first page',
    header(head),
    section('<w:titlePg/>', 'first'),
    ['UBND PHƯỜNG HOA SEN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Nội dung.'],
    [],
  ],
  [
    'a letterhead on later pages',
    header(head),
    section('<w:titlePg/>'),
    ['Nội dung.'],
    [
      ['running-head', 'UBND PHƯỜNG HOA SEN'],
      ['running-head', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ],
  ],
  [
    'comments',
    { 'comments.xml': part('comments', `<w:comment w:id="1">${plain('Hỏi lại.')}</w:comment>`) },
    '',
    ['Nội dung.'],
    [['comment', 'Hỏi lại.']],
  ],
])('%s', async (_, parts, end, lines, omitted) => {
  const found = await readDocx(wordFile(plain('Nội dung.') + end, parts));
  expect(found.lines.map(({ text }) => text)).toEqual(lines);
  expect(found.omitted.map(({ name, text }) => [name, text])).toEqual(omitted);
});

it('the half of a letterhead that the text does not have', async () => {
  const found = await readDocx(wordFile(plain('Số: 12/TB-UBND') + section(), header(head)));
  expect(found.lines.map(({ text }) => text)).toEqual([
    'UBND PHƯỜNG HOA SEN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 12/TB-UBND',
  ]);
});

it('a letterhead that the text has too is left out', async () => {
  const found = await readDocx(wordFile(head + section(), header(head)));
  expect(found.lines).toHaveLength(2);
  expect(found.omitted).toHaveLength(2);
});

it.each<[where: string, body: string, parts: Record<string, string>]>([
  [
    'a watermark',
    section(),
    header(para('<w:r><w:pict><v:shape><v:textpath string="LƯU HÀNH NỘI BỘ"/></v:shape></w:pict></w:r>')),
  ],
  ['a footer', '', { 'footer1.xml': part('ftr', plain('TỐI MẬT')) }],
  ['hidden text', para(run('MẬT', '<w:vanish/>')), {}],
  ['runs that hidden letters part', para(run('M') + run('x', '<w:vanish/>') + run('ẬT')), {}],
  [
    'a text box',
    para(
      '<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>XEM XONG TRẢ LẠI</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>',
    ),
    {},
  ],
  ['deleted text', para('<w:del><w:r><w:delText>TUYỆT MẬT</w:delText></w:r></w:del>'), {}],
  ['a comment', '', { 'comments.xml': part('comments', `<w:comment w:id="1">${plain('MẬT')}</w:comment>`) }],
  ['an old font', para(run('mËt', '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>')), {}],
])('refuses a stamp in %s', async (_, body, parts) => {
  await expect(readDocx(wordFile(plain('Nội dung.') + body, parts))).rejects.toThrow('dấu chỉ độ mật');
});
