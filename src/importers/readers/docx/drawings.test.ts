import { describe, it } from 'vitest';
import { para, plain, run } from './fixtures/word-file.ts';
import type { WordRows } from './fixtures/word-rows.ts';
import { expectRow } from './fixtures/word-rows.ts';

describe('text boxes', () => {
  const inside = `<w:txbxContent>${plain('Trong khung.')}</w:txbxContent>`;
  const shape = `<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const old = `<w:pict><v:shape><v:textbox>${inside}</v:textbox></v:shape></w:pict>`;
  const rows: WordRows = [
    [
      'of today and for older programs: once',
      para(
        run('Trước.') +
          `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>`,
      ) + plain('Sau.'),
      ['Trước.', 'Trong khung.', 'Sau.'],
    ],
    ['of older programs', para(`<w:r>${old}</w:r>`), ['Trong khung.']],
    [
      'an alternative with nothing in it',
      para(
        `<w:r><mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ['Trong khung.'],
    ],
    [
      'WordArt',
      para(`<w:r><w:pict><v:shape><v:textpath string="GIẤY MỜI"/></v:shape></w:pict></w:r>`),
      ['GIẤY MỜI'],
    ],
    [
      'a hidden shape',
      para(
        `<w:r><w:pict><v:shape style="visibility:hidden"><v:textbox>${inside}</v:textbox></v:shape></w:pict></w:r>`,
      ) + plain('Hiện.'),
      ['Hiện.'],
      [['hidden-text', 'Trong khung.']],
    ],
  ];
  it.each(rows)('%s', (...row) => expectRow(row));
});
