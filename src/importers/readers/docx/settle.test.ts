import { describe, expect, it } from 'vitest';
import { cell, field, para, plain, run, wordFile } from './fixtures/word-file.ts';
import type { WordRows } from './fixtures/word-rows.ts';
import { expectRow } from './fixtures/word-rows.ts';
import { readDocx } from './read-docx.ts';

const vanish = '<w:vanish/>';
const mark = (properties: string): string => `<w:rPr>${properties}</w:rPr>`;
const by = 'w:id="1" w:author="A"';
const gone = (text: string): string => `<w:del ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const emptyControl = (content: string): string =>
  `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

describe('changes that are tracked', () => {
  const rows: WordRows = [
    [
      'insertions and deletions',
      para(`${run('Thu ')}${gone('năm')}<w:ins ${by}>${run('ba')}</w:ins>${run(' khoản.')}`),
      ['Thu ba khoản.'],
      [['deleted-text', 'năm']],
    ],
    [
      'a deleted paragraph',
      plain('Một.') + para(gone('Hai.'), mark(`<w:del ${by}/>`)) + plain('Ba.'),
      ['Một.', 'Ba.'],
      [['deleted-text', 'Hai.']],
    ],
    ['two paragraphs joined', para(run('Một '), mark(`<w:del ${by}/>`)) + plain('hai.'), ['Một hai.']],
    [
      'a moved paragraph',
      para(`<w:moveFrom ${by}>${run('Chuyển.')}</w:moveFrom>`, mark(`<w:moveFrom ${by}/>`)) +
        plain('Giữa.') +
        para(`<w:moveTo ${by}>${run('Chuyển.')}</w:moveTo>`),
      ['Giữa.', 'Chuyển.'],
      [['deleted-text', 'Chuyển.']],
    ],
    [
      'a deleted row',
      `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr><w:trPr><w:del ${by}/></w:trPr>${cell('c')}${cell('d')}</w:tr></w:tbl>`,
      ['a | b'],
      [['deleted-text', 'cd']],
    ],
    [
      'a deleted cell',
      `<w:tbl><w:tr>${cell('a')}${cell('b')}<w:tc><w:tcPr><w:cellDel ${by}/></w:tcPr>${plain('c')}</w:tc></w:tr></w:tbl>`,
      ['a | b'],
      [['deleted-text', 'c']],
    ],
    [
      'letters above others, and letters with a direction of their own',
      para(
        `<w:r><w:ruby><w:rt>${run('trên')}</w:rt><w:rubyBase>${run('Dưới')}</w:rubyBase></w:ruby></w:r><w:bdo w:val="ltr">${run(' hai')}</w:bdo>`,
      ),
      ['Dưới hai'],
    ],
    [
      'the prompts of empty controls, in a line and as a paragraph',
      para(`${run('Hạn: ')}${emptyControl(run('Click or tap to enter a date.'))}`) +
        emptyControl(plain('Viết ở đây.')),
      ['Hạn:'],
      [
        ['prompt', 'Click or tap to enter a date.'],
        ['prompt', 'Viết ở đây.'],
      ],
    ],
    [
      'a cell in an empty control',
      `<w:tbl><w:tr>${cell('a')}${emptyControl(cell('Chọn.'))}${cell('c')}</w:tr></w:tbl>`,
      ['a |  | c'],
      [['prompt', 'Chọn.']],
    ],
    [
      'a look before a change',
      para(
        `<w:r><w:rPr><w:rPrChange ${by}><w:rPr><w:b/>${vanish}</w:rPr></w:rPrChange></w:rPr><w:t>Thường.</w:t></w:r>`,
      ),
      ['Thường.'],
    ],
  ];
  it.each(rows)('%s', (...row) => expectRow(row));
});

describe('boxes to tick', () => {
  const box = (checked: number, content: string): string =>
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const form = (state: string): string =>
    field(' FORMCHECKBOX ', undefined, `<w:ffData><w:checkBox>${state}</w:checkBox></w:ffData>`);
  const sign = (font: string, code: string): string =>
    `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
  const rows: WordRows = [
    ['their own sign', para(box(1, run('☒')) + run(' Có')), ['☒ Có']],
    ['no sign', para(box(1, '') + run(' Có')) + para(box(0, '<w:r/>') + run(' Không')), ['☒ Có', '☐ Không']],
    [
      'around a cell',
      `<w:tbl><w:tr>${cell('Có')}${box(1, '<w:tc><w:p/></w:tc>')}${box(0, cell('☐'))}</w:tr></w:tbl>`,
      ['Có | ☒ | ☐'],
    ],
    [
      'forms of older programs',
      para(form('<w:default w:val="0"/><w:checked/>')) +
        para(form('<w:default w:val="0"/>')) +
        para(form('<w:default/><w:checked w:val="0"/>')),
      ['☒', '☐', '☐'],
    ],
    [
      'signs of fonts',
      para(
        ['F0FD', 'F0FE', 'F0A8', '6F'].map((code) => sign('Wingdings', code)).join('') +
          sign('Wingdings 2', 'F053') +
          sign('Symbol', 'F061'),
      ),
      ['☒☑☐☐☒α'],
    ],
    [
      'letters in a font of signs',
      para(
        run('o', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') +
          run(' Không') +
          run(' văn bản', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'),
      ),
      ['☐ Không văn bản'],
    ],
    [
      'a choice from a list, a sign by its code',
      para(
        field(
          ' FORMDROPDOWN ',
          undefined,
          '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Sáng"/><w:listEntry w:val="Chiều"/></w:ddList></w:ffData>',
        ) + field(' SYMBOL 168 \\f "Wingdings" ', run('x')),
      ),
      ['Chiều☐'],
    ],
  ];
  it.each(rows)('%s', (...row) => expectRow(row));

  it('reports a sign that it does not know', async () => {
    const { doubts } = await readDocx(wordFile(para(sign('Phông Lạ', 'F041'))));
    expect(doubts.map(({ message }) => message)).toEqual([expect.stringContaining('phông “Phông Lạ”')]);
  });
});
