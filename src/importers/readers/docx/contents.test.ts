import { describe, it } from 'vitest';
import { para, part, plain, run } from './fixtures/word-file.ts';
import type { WordRows } from './fixtures/word-rows.ts';
import { expectRow } from './fixtures/word-rows.ts';

describe('a table of contents', () => {
  const styles = part(
    'styles',
    ['toc 1', 'TOC Heading']
      .map((name, at) => `<w:style w:type="paragraph" w:styleId="C${at}"><w:name w:val="${name}"/></w:style>`)
      .join(''),
  );
  const begin = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const toc = para(
    `${begin('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${begin('separate')}${run('I. VIỆC')}`,
  );
  const rows: WordRows = [
    [
      'in a content control',
      `${plain('Trên.')}<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${plain('Mục lục')}${plain('I. VIỆC 1')}</w:sdtContent></w:sdt>${plain('Dưới.')}`,
      ['Trên.', 'Dưới.'],
      [['contents', 'Mục lục I. VIỆC 1 ']],
    ],
    [
      'as a field over paragraphs, with its heading',
      plain('MỤC LỤC') + toc + para(run('II. LỊCH') + begin('end')) + plain('Dưới.'),
      ['Dưới.'],
      [
        ['contents', 'MỤC LỤC I. VIỆC '],
        ['contents', 'II. LỊCH '],
      ],
    ],
    [
      'by its styles',
      plain('Nội dung', '<w:pStyle w:val="C1"/>') +
        plain('I. VIỆC', '<w:pStyle w:val="C0"/>') +
        plain('Dưới.'),
      ['Dưới.'],
      [
        ['contents', 'Nội dung '],
        ['contents', 'I. VIỆC '],
      ],
    ],
    [
      'not another content control',
      `<w:sdt><w:sdtContent>${plain('Chọn.')}</w:sdtContent></w:sdt>`,
      ['Chọn.'],
    ],
    ['not a heading “Mục lục” alone', plain('Mục lục') + plain('Dưới.'), ['Mục lục', 'Dưới.']],
    [
      'not another field',
      para(
        `${run('Trang ')}${begin('begin')}<w:r><w:instrText> TOCX </w:instrText></w:r>${begin('separate')}${run('3')}${begin('end')}`,
      ),
      ['Trang 3'],
    ],
  ];
  it.each(rows)('%s', (...row) => expectRow(row, { 'styles.xml': styles }));
});
