import { describe, expect, it } from 'vitest';
import { field, para, run, wordFile } from './fixtures/word-file.ts';
import type { WordRows } from './fixtures/word-rows.ts';
import { expectRow, markdownOf } from './fixtures/word-rows.ts';
import { readDocx } from './read-docx.ts';

describe('links', () => {
  const here = 'https://vidu.example/a_(1)?b=c';
  const link = (content: string, more = 'r:id="L"'): string =>
    `<w:hyperlink ${more}>${content}</w:hyperlink>`;
  it.each<[string, string, string]>([
    ['by a relationship', link(run('tại đây')), '[tại đây](https://vidu.example/a_%281%29?b=c)'],
    [
      'by a field',
      field(` HYPERLINK "https://vidu.example/x" \\o "Mẹo" `, run('tại đây')),
      '[tại đây](https://vidu.example/x)',
    ],
    [
      'by a simple field',
      `<w:fldSimple w:instr='HYPERLINK "https://vidu.example/x"'>${run('tại đây')}</w:fldSimple>`,
      '[tại đây](https://vidu.example/x)',
    ],
    [
      'to a place of a page',
      field(' HYPERLINK "https://vidu.example/x" \\l "muc-2" ', run('mục 2')),
      '[mục 2](https://vidu.example/x#muc-2)',
    ],
    [
      'to a place in the text',
      link(run('mục 2'), 'w:anchor="m"') + field(' HYPERLINK \\l "m" ', run(' mục 3')),
      'mục 2 mục 3',
    ],
    [
      'in several runs, partly bold',
      link(run('xem ') + run('tại', '<w:b/>') + run(' [đây] ')) + run('nhé'),
      '[xem **tại** \\[đây\\]](https://vidu.example/a_%281%29?b=c) nhé',
    ],
    [
      'its own address',
      field(' HYPERLINK "https://vidu.example/" ', run('https://vidu.example')),
      'https://vidu.example',
    ],
    [
      'a mailbox',
      field(' HYPERLINK "mailto:vanthu@vidu.example" ', run('vanthu@vidu.example')),
      'vanthu@vidu.example',
    ],
    ['to a disk', link(run('tại đây'), 'r:id="disk"'), 'tại đây'],
  ])('%s', async (_, content, expected) => {
    const file = wordFile(para(content), {}, { L: here, disk: 'file:///C:/a.docx' });
    expect(markdownOf((await readDocx(file)).lines)).toEqual([expected]);
  });
});

describe('fields', () => {
  const rows: WordRows = [
    [
      'the result, not the instruction',
      para(run('Ngày ') + field(' DATE \\@ "d" ', run('5')) + run('.')),
      ['Ngày 5.'],
    ],
    [
      'within another',
      para(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>${field(' MERGEFIELD x ', run('ẩn'))}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Hiện')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      ['Hiện'],
    ],
    [
      'over two paragraphs',
      para(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> QUOTE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Một.')}`,
      ) + para(`${run('Hai.')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
      ['Một.', 'Hai.'],
    ],
  ];
  it.each(rows)('%s', (...row) => expectRow(row));
});
