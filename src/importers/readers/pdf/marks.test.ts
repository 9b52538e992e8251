import { describe, expect, it } from 'vitest';
import type { MadeMore } from '../../../formats/fixtures/made-pdf.ts';
import { madePdf, stream } from '../../../formats/fixtures/made-pdf.ts';
import type { PaperText } from '../../paper.ts';
import { readPdf } from './read-pdf.ts';

const prose = 'Phường mời bà con đến trồng cây ở bờ sông vào sáng chủ nhật, mang theo cuốc xẻng.';
const line = (text: string, y: number, x = 50) => ({ text, x, y });
const full = [line(prose, 700)];
const read = (pages: ReturnType<typeof line>[][], more: MadeMore): Promise<PaperText> =>
  readPdf(madePdf(pages, more), () => {
    throw new Error('không quét');
  });
const printed = ({ lines }: PaperText): string[] => lines.map(({ text, markdown }) => markdown ?? text);
const names = ({ omitted }: PaperText): string[] => omitted.map(({ name, text }) => `${name}: ${text}`);

describe('what lies over the page of a PDF', () => {
  it.each([
    [
      'a part of a line',
      [216, 286],
      '/URI(https://phuong.example/a)',
      'Đăng ký tại [Trang chủ](https://phuong.example/a) nhé.',
    ],
    ['nothing that a reader may open', [216, 286], '/URI(javascript:alert)', 'Đăng ký tại Trang chủ nhé.'],
  ])('keeps a link: %s', async (_, [from, until], action, expected) => {
    const mark = `/Annots[<</Type/Annot/Subtype/Link/Rect[${from! - 94} 595 ${until! - 110} 612]/A<</S/URI${action}>>>>]`;
    const paper = await read([[...full, line('Đăng ký tại Trang chủ nhé.', 600)]], { page: mark });
    expect(printed(paper)).toEqual([prose, expected]);
  });

  const field = (entries: string, rect = '80 597 140 612'): MadeMore => ({
    page: `/Annots[<</Type/Annot/Rect[${rect}]${entries}>>]`,
  });
  const drawn = (text: string): string[] => [
    stream(
      `BT /G 12 Tf 2 3 Td (${text}) Tj ET`,
      '/Type/XObject/Subtype/Form/BBox[0 0 200 40]/Resources<</Font<</G<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>',
    ),
  ];
  it.each<[string, MadeMore, string[], string[]]>([
    ['a number in a field', field('/Subtype/Widget/FT/Tx/T(a)/V(453)'), ['Số: 453 /TB-UBND'], []],
    [
      'a number in a signature',
      { ...field('/Subtype/Widget/FT/Sig/T(a)/AP<</N 200 0 R>>'), objects: drawn('453') },
      ['Số: 453 /TB-UBND'],
      [],
    ],
    [
      'the words of a signature',
      {
        ...field('/Subtype/Widget/FT/Sig/T(a)/AP<</N 200 0 R>>', '300 300 500 340'),
        objects: drawn('Ky boi: Van phong'),
      },
      ['Số: /TB-UBND'],
      ['signature-note: Ky boi: Van phong'],
    ],
    [
      'a text box',
      field('/Subtype/FreeText/Contents(Hop chu)/DA(/F 12 Tf)', '50 500 200 512'),
      ['Số: /TB-UBND', 'Hop chu'],
      [],
    ],
    [
      'a stamp',
      { ...field('/Subtype/Stamp/AP<</N 200 0 R>>', '300 300 500 340'), objects: drawn('Da nhan') },
      ['Số: /TB-UBND'],
      ['watermark: Da nhan'],
    ],
    [
      'a remark',
      field('/Subtype/Text/Contents(Xem lai)', '300 300 320 320'),
      ['Số: /TB-UBND'],
      ['comment: Xem lai'],
    ],
  ])('reads %s', async (_, more, shown, left) => {
    const page = [...full, line('Số:', 600), line('/TB-UBND', 600, 142)];
    const paper = await read([page], more);
    expect(printed(paper).map((text) => text.replace('\t', ' '))).toEqual([prose, ...shown]);
    expect(names(paper)).toEqual(left);
  });
});
