import { describe, expect, it } from 'vitest';
import type { MadeMore, MadePage } from '../../formats/fixtures/made-pdf.ts';
import { madePdf, stream } from '../../formats/fixtures/made-pdf.ts';
import { heldLines } from '../../formats/held-lines.ts';
import { Refusal } from '../../formats/refusal.ts';
import { refuseStamp } from './refuse-stamp.ts';

const prose = 'Phường mời bà con đến khám mắt tại Trạm Y tế.';
const at = (text: string, more: Partial<Exclude<MadePage[number], string>> = {}) => ({
  ...{ text, x: 50, y: 700 },
  ...more,
});
const drawn = (content: string): string =>
  stream(
    content,
    '/Type/XObject/Subtype/Form/BBox[0 0 200 40]/Resources<</Font<</G<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>',
  );
const mark = (subtype: string, entries: string): MadeMore => ({
  page: `/Annots[<</Type/Annot/Subtype/${subtype}/Rect[50 50 250 90]${entries}>>]`,
});

const stamped: [where: string, page: MadePage, more?: MadeMore][] = [
  [
    'left of the date, with blanks between',
    [at('MẬT'), at('    ', { x: 70 }), at('Hoa Sen, ngày 02 tháng 3 năm 2026', { x: 250 })],
  ],
  ['across the page', [at('LƯU HÀNH NỘI BỘ', { x: 100, y: 200, size: 40, angle: 45 })]],
  [
    'across the page in two lines, each word alone',
    [
      at('LƯU', { x: 100, y: 200, size: 40, angle: 45 }),
      at('HÀNH', { x: 170, y: 270, size: 40, angle: 45 }),
      at('NỘI', { x: 130, y: 170, size: 40, angle: 45 }),
      at('BỘ', { x: 200, y: 240, size: 40, angle: 45 }),
    ],
  ],
  [
    'up the margin, letter by letter',
    ['T', 'Ố', 'I', 'M', 'Ậ', 'T'].map((text, place) => at(text, { x: 20, y: 200 + 9 * place, angle: 90 })),
  ],
  ['in white', [at('TỐI MẬT', { grey: 1 })]],
  ['in letters that are not drawn', [at('TỐI MẬT', { mode: 3 })]],
  ['as a decoration of the head', [at('MẬT', { tag: 'Artifact', y: 780 })]],
  ['in the title of the file', [], { info: '/Title(XEM XONG TRA LAI)' }],
  [
    'in a bookmark',
    [],
    {
      catalog: '/Outlines 200 0 R',
      objects: ['<</First 201 0 R/Last 201 0 R/Count 1>>', '<</Title(LUU HANH NOI BO)/Parent 200 0 R>>'],
    },
  ],
  ['in a remark', [], mark('Text', '/Contents(TOI MAT)')],
  ['in a text box', [], mark('FreeText', '/Contents(TUYET MAT)/DA(/F 12 Tf)')],
  ['in a field', [], mark('Widget', '/FT/Tx/T(a)/V(LUU HANH NOI BO)')],
  [
    'in the drawing of a stamp',
    [],
    {
      ...mark('Stamp', '/AP<</N 200 0 R>>'),
      objects: [drawn('BT /G 12 Tf 5 5 Td (LUU HANH) Tj 70 0 Td (NOI BO) Tj ET')],
    },
  ],
  [
    'in a file within the file',
    [],
    {
      catalog: '/Names<</EmbeddedFiles<</Names[(a.txt) 201 0 R]>>>>',
      objects: [
        stream('Kinh gui\nLUU HANH NOI BO', '/Type/EmbeddedFile'),
        '<</Type/Filespec/F(a.txt)/EF<</F 200 0 R>>>>',
      ],
    },
  ],
  [
    'in a file pinned to a page',
    [],
    {
      ...mark('FileAttachment', '/FS 201 0 R'),
      objects: [stream('TUYET MAT', '/Type/EmbeddedFile'), '<</Type/Filespec/F(a.txt)/EF<</F 200 0 R>>>>'],
    },
  ],
];

describe('a PDF with a stamp of secrecy is refused', () => {
  it.each(stamped)('%s', async (_, page, more = {}) => {
    const lines = await heldLines(madePdf([[at(prose, { y: 400 }), ...page]], more));
    expect(() => refuseStamp(lines)).toThrow(Refusal);
  });

  it('but not one that speaks of secrets', async () => {
    const page = [
      at(prose),
      at('BẢO VỆ BÍ MẬT NHÀ NƯỚC', { y: 600 }),
      at('Tài liệu mật do văn thư giữ.', { y: 500 }),
    ];
    const lines = await heldLines(madePdf([page], { info: '/Title(Mat ong)' }));
    expect(() => refuseStamp(lines)).not.toThrow();
  });
});
