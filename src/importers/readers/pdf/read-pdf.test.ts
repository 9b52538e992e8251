import { describe, expect, it } from 'vitest';
import type { MadePage, MadeText } from '../../../formats/fixtures/made-pdf.ts';
import { madePdf } from '../../../formats/fixtures/made-pdf.ts';
import type { PaperText } from '../../paper.ts';
import type { Recognise } from '../scan.ts';
import { readPdf } from './read-pdf.ts';

const recognisedPages: number[] = [];
const recognise: Recognise = (_, page) => {
  recognisedPages.push(page);
  const segment = { text: 'Chữ trong ảnh', x0: 1000, x1: 1500, y: 1500, size: 30 };
  return Promise.resolve({ sheet: { segments: [segment], width: 2500, height: 3333 }, doubts: [] });
};
const read = (pages: MadePage[]): Promise<PaperText> => readPdf(madePdf(pages), recognise);

const prose = 'Phường mời bà con đến trồng cây ở bờ sông vào sáng chủ nhật, mang theo cuốc xẻng.';
const line = (text: string, y = 600, more: Partial<MadeText> = {}): MadeText => ({ text, x: 50, y, ...more });
const full = [line(prose, 700)];
const picture = 'q 600 0 0 800 0 0 cm /I Do Q';
const printed = ({ lines }: PaperText): string[] =>
  lines.flatMap(({ text, markdown, table }) => table?.map((row) => row.join(' | ')) ?? [markdown ?? text]);
const names = ({ omitted }: PaperText): string[] => omitted.map(({ name, text }) => `${name}: ${text}`);

describe('a PDF without tags', () => {
  it('has the letters of a page that is a picture recognised, and is then a scan', async () => {
    recognisedPages.length = 0;
    const { scan, lines, doubts } = await read([full, [], [picture], full]);
    expect(recognisedPages).toEqual([3]);
    expect(lines.map(({ text, page }) => [page, text])).toEqual([
      [1, prose],
      [3, 'Chữ trong ảnh'],
      [4, prose],
    ]);
    expect(scan).toBe(true);
    expect(doubts).toEqual([{ field: 'body', page: 3, message: 'cả trang là ảnh: chữ đọc bằng nhận dạng' }]);
    expect((await read([full, []])).scan).toBe(false);
  });

  it.each([
    [
      'without marks below a picture is recognised',
      'Phuong moi ba con den trong cay o bo song vao sang chu nhat, mang theo cuoc xeng va nuoc.',
      picture,
      1,
    ],
    ['with marks below a picture is believed', prose, picture, 0],
    [
      'without marks and without a picture is believed',
      'Phuong moi ba con den trong cay o bo song vao sang chu nhat, mang theo cuoc xeng va nuoc.',
      '',
      0,
    ],
  ])('a text %s', async (_, text, drawn, count) => {
    recognisedPages.length = 0;
    await read([[drawn, line(text, 700, { mode: drawn ? 3 : 0 })]]);
    expect(recognisedPages).toHaveLength(count);
  });

  it.each<[string, MadePage, string[], string[]]>([
    ['white letters', [line('chữ trắng', 600, { grey: 1 })], [], ['hidden-text: chữ trắng']],
    ['nearly white letters', [line('gần trắng', 600, { grey: 0.97 })], [], ['hidden-text: gần trắng']],
    ['letters that are not drawn', [line('không vẽ', 600, { mode: 3 })], [], ['hidden-text: không vẽ']],
    ['letters as small as a dot', [line('bé tí', 600, { size: 1 })], [], ['hidden-text: bé tí']],
    [
      'letters outside of a clip',
      ['q 0 0 10 10 re W n', line('bị cắt', 600), 'Q'],
      [],
      ['hidden-text: bị cắt'],
    ],
    [
      'white letters on a dark ground',
      ['0.2 g 40 590 200 20 re f', line('chữ sáng', 600, { grey: 1 })],
      ['chữ sáng'],
      [],
    ],
    [
      'the white word of a line',
      [
        line('Mời bà con ', 600),
        line('(mật khẩu) ', 600, { x: 116, grey: 1 }),
        line('đến dự.', 600, { x: 182 }),
      ],
      ['Mời bà con đến dự.'],
      ['hidden-text: (mật khẩu)'],
    ],
    ['a text across the page', [line('BẢN NHÁP', 200, { size: 40, angle: 50 })], [], ['watermark: BẢN NHÁP']],
    ['a large pale text', [line('BẢN NHÁP', 200, { size: 60, grey: 0.8 })], [], ['watermark: BẢN NHÁP']],
    ['a large dark text', [line('GIẤY MỜI', 200, { size: 60 })], ['GIẤY MỜI'], []],
  ])('%s', async (_, page, shown, left) => {
    const paper = await read([[...full, ...page]]);
    expect(printed(paper)).toEqual([prose, ...shown]);
    expect(names(paper)).toEqual(left);
  });

  it('reads a page that lies on its side, either way, and upside down', async () => {
    for (const angle of [90, -90, 180]) {
      const turned = [0, 1].map((row) =>
        line(row === 0 ? prose : 'Dòng thứ hai của trang nằm ngang.', 0, {
          ...{ angle, x: 300 + 20 * row * Math.sign(angle), y: angle > 0 ? 100 : 700 },
          ...(angle === 180 ? { x: 550, y: 300 + 20 * row } : {}),
        }),
      );
      expect(printed(await read([full, turned]))).toEqual([
        prose,
        prose,
        'Dòng thứ hai của trang nằm ngang.',
      ]);
    }
  });

  const grid =
    '50 500 m 350 500 l 50 540 m 350 540 l 50 600 m 350 600 l 50 500 m 50 600 l 150 500 m 150 600 l 350 500 m 350 600 l S';
  const cells = [line('Tổ 1', 515, { x: 60 }), line('25', 515, { x: 160 })];

  it.each([
    ['upwards', [line('Tên', 545, { x: 80, angle: 90 }), line('tổ', 545, { x: 95, angle: 90 })]],
    ['downwards', [line('Tên', 595, { x: 95, angle: -90 }), line('tổ', 595, { x: 80, angle: -90 })]],
    [
      'letter by letter',
      ['T', 'ê', 'n']
        .map((text, at) => line(text, 545 + 6 * at, { x: 80, angle: 90 }))
        .concat(line('tổ', 545, { x: 95, angle: 90 })),
    ],
  ])('reads the heads of columns that are set %s', async (_, heads) => {
    const paper = await read([[...full, grid, ...heads, line('Số người', 565, { x: 160 }), ...cells]]);
    expect(printed(paper)).toEqual([prose, 'Tên tổ | Số người', 'Tổ 1 | 25']);
    expect(names(paper)).toEqual([]);
  });

  it('names a turned text beside the text', async () => {
    const paper = await read([[...full, line('In tại xưởng', 300, { x: 20, angle: 90 })]]);
    expect(printed(paper)).toEqual([prose]);
    expect(paper.doubts.map(({ message }) => message)).toEqual([
      'chữ xoay ngoài bảng, chưa đưa vào nội dung: “In tại xưởng”',
    ]);
  });

  const ground = '40 600 240 60 re 280 600 240 60 re 40 540 240 60 re 280 540 240 60 re';
  const words = [620, 560].flatMap((y) => [
    line('Mời bà con đến dự buổi trồng cây ', y),
    line('ở bờ sông vào sáng chủ nhật.', y, { x: 256, size: 12.2 }),
  ]);
  it.each<[string, MadePage]>([
    ['white grounds below', [`1 g ${ground} f`, ...words]],
    ['white grounds over', [...words, `1 g ${ground} f`]],
    ['grey grounds below', [`0.9 g ${ground} f`, ...words]],
    ['white frames', [`1 G ${ground} S`, ...words]],
    ['frames that are quite transparent', [`/N gs ${ground} S`, ...words]],
  ])('makes no table of a text with %s', async (_, page) => {
    const paper = await readPdf(
      new TextEncoder().encode(
        new TextDecoder()
          .decode(madePdf([[...full, ...page]]))
          .replace('/Resources<<', '/Resources<</ExtGState<</N<</CA 0>>>>'),
      ),
      recognise,
    );
    const whole = 'Mời bà con đến dự buổi trồng cây ở bờ sông vào sáng chủ nhật.';
    expect(printed(paper)).toEqual([prose, whole, whole]);
  });

  it('keeps one value at the right edge above a heading with its label', async () => {
    const value = '850 người';
    const page = [
      line('- Tình nguyện viên:', 680),
      line(value, 680, { x: 50 + 6 * (prose.length - value.length) }),
      line('II. TỔ CHỨC', 660),
    ];
    expect((await read([[...full, ...page]])).lines.map(({ text }) => text)).toEqual([
      prose,
      '- Tình nguyện viên:\t850 người',
      'II. TỔ CHỨC',
    ]);
  });

  it('keeps a value at the right edge with its label', async () => {
    const edge = 50 + 6 * prose.length;
    const rows = ['- Số cây:', '3.741 cây', '- Tỷ lệ sống:', '≥ 55 %', '- Tình nguyện viên:', '850 người'];
    const page = rows.map((text, at) =>
      line(text, 680 - 18 * Math.floor(at / 2), at % 2 === 0 ? {} : { x: edge - 6 * text.length }),
    );
    expect((await read([[...full, ...page]])).lines.map(({ text }) => text)).toEqual([
      prose,
      '- Số cây:\t3.741 cây',
      '- Tỷ lệ sống:\t≥ 55 %',
      '- Tình nguyện viên:\t850 người',
    ]);
  });

  it('leaves out page numbers and running heads under their names', async () => {
    const page = (number: number): MadePage => [
      line('Trung tâm Văn hóa', 780),
      line(`${prose} ${number}.`, 600),
      line(`${number}`, 20, { x: 300 }),
    ];
    const paper = await read([1, 2, 3].map(page));
    expect(printed(paper)).toEqual([1, 2, 3].map((number) => `${prose} ${number}.`));
    expect(names(paper)).toEqual(
      [1, 2, 3].flatMap((number) => ['running-head: Trung tâm Văn hóa', `page-number: ${number}`]),
    );
  });
});
