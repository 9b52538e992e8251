import { describe, expect, it } from 'vitest';
import type { MadeTag, MadeText } from '../../../../formats/fixtures/made-pdf.ts';
import { names, prose, short, shown, TaggedPaper } from '../../../fixtures/tagged-paper.ts';

describe('the tags of a PDF', () => {
  it('say what is a paragraph, whatever its lines look like', async () => {
    const paper = new TaggedPaper();
    const { lines, whole } = await paper.read([
      paper.paragraph([prose, short], 50, 700),
      paper.paragraph(['Hai đoạn sát nhau, không thụt đầu dòng.'], 50, 660),
    ]);
    expect(whole).toBe(true);
    expect(lines.map(shown)).toEqual([`${prose} ${short}`, 'Hai đoạn sát nhau, không thụt đầu dòng.']);
  });

  it('leave a table of contents out under its name', async () => {
    const paper = new TaggedPaper();
    const line: MadeTag = { role: 'TOCI', children: [paper.paragraph(['I. VIỆC CẦN LÀM 2'], 50, 660)] };
    const { lines, omitted } = await paper.read([
      paper.paragraph([prose, short], 50, 700),
      { role: 'TOC', children: [line] },
    ]);
    expect(lines.map(shown)).toEqual([`${prose} ${short}`]);
    expect(omitted).toEqual([{ name: 'contents', text: 'I. VIỆC CẦN LÀM 2', page: 1 }]);
  });

  it('keep the lines that the writer broke', async () => {
    const paper = new TaggedPaper();
    const { lines } = await paper.read([
      paper.paragraph([prose, short], 50, 700),
      paper.paragraph(['- Như trên;', '- Các tổ dân phố;', '- Lưu: VT.'], 50, 600),
    ]);
    expect(lines.map(shown)).toEqual([
      `${prose} ${short}`,
      '- Như trên;',
      '⏎- Các tổ dân phố;',
      '⏎- Lưu: VT.',
    ]);
  });

  it('keep a value behind a gap with its label', async () => {
    const paper = new TaggedPaper();
    const edge = 50 + 6 * prose.length;
    const pair = (label: string, value: string, y: number): [number, number][] => [
      paper.put(label, 50, y),
      paper.put(value, edge - 6 * value.length, y),
    ];
    const { lines } = await paper.read([
      paper.paragraph([prose, short], 50, 700),
      { role: 'P', texts: [...pair('Thu quỹ', '12.500.000 đồng', 640), ...pair('Số hộ', '98%', 620)] },
    ]);
    expect(lines.slice(1).map(({ text }) => text)).toEqual(['Thu quỹ\t12.500.000 đồng', 'Số hộ\t98%']);
  });

  it('give the place of a turned text, in a table without lines too', async () => {
    const paper = new TaggedPaper();
    const turned: MadeTag = { role: 'P', texts: [paper.put('Tên tổ', 70, 560, { angle: 90 })] };
    const read = await paper.read([paper.paragraph([prose, short], 50, 700), turned]);
    expect(read.lines.map(shown)).toEqual([`${prose} ${short}`, 'Tên tổ']);
    expect(read.doubts).toEqual([]);
  });

  it('say what is a heading and an item, and of which level', async () => {
    const paper = new TaggedPaper();
    const item = (mark: string, text: string, x: number, y: number, children: MadeTag[] = []): MadeTag => ({
      role: 'LI',
      children: [
        { role: 'Lbl', texts: mark === '' ? [] : [paper.put(mark, x, y)] },
        { role: 'LBody', children: [paper.paragraph([text], x + 20, y), ...children] },
      ],
    });
    const { lines } = await paper.read([
      paper.paragraph(['I. NỘI DUNG'], 50, 720, { role: 'H2' }),
      paper.paragraph([prose, short], 50, 700, { role: 'H1' }),
      {
        role: 'L',
        children: [
          item('1.', 'Các tổ dân phố:', 60, 600, [
            { role: 'L', children: [item('\uf0b7', 'Vận động;', 90, 580), item('-', 'Báo cáo.', 90, 560)] },
          ]),
          item('2.', 'Văn phòng.', 60, 540),
        ],
      },
    ]);
    expect(lines.map(shown)).toEqual([
      'heading 2: I. NỘI DUNG',
      // A sentence with a style of headings is no heading.
      `${prose} ${short}`,
      'item 1: 1. Các tổ dân phố:',
      'item 2: - Vận động;',
      'item 2: - Báo cáo.',
      'item 1: 2. Văn phòng.',
    ]);
  });

  it.each([
    ['it begins small', prose, short, true],
    ['its first line lacks the indent of paragraphs', `${prose}.`, `Bà con nhớ ${short}`, true],
    ['an item', prose, '2. Mang theo nước.', false],
  ])('a paragraph goes on on the next page: %s', async (_, last, first, joined) => {
    const paper = new TaggedPaper();
    const indented = (page: number, y: number): MadeTag => ({
      role: 'P',
      texts: [
        paper.put(prose.slice(0, -5), 80, y, {
          page,
        }),
        paper.put(prose, 50, y - 20, { page }),
        paper.put(short, 50, y - 40, { page }),
      ],
    });
    const { lines } = await paper.read([
      indented(0, 740),
      indented(0, 640),
      {
        role: 'P',
        texts: [paper.put(prose.slice(0, -5), 80, 100), paper.put(last, 50, 80)],
      },
      { role: 'P', texts: [paper.put(first, 50, 740, { page: 1 })] },
      indented(1, 700),
    ]);
    expect(lines.some(({ text }) => text.endsWith(`${last} ${first}`))).toBe(joined);
    expect(lines.some(({ text }) => text === first)).toBe(!joined);
  });

  it('name decoration, and keep what only calls itself so', async () => {
    const paper = new TaggedPaper();
    const tags = [paper.paragraph([prose, short], 50, 700)];
    const art = (text: string, y: number): MadeText => ({ text, x: 50, y, tag: 'Artifact' });
    paper.pages[0]!.push(art('Trung tâm Văn hóa', 780), art('Đừng quên giờ hẹn.', 400), {
      ...art('2', 20),
      x: 300,
    });
    const read = await paper.read(tags);
    expect(read.lines.map(shown)).toEqual([`${prose} ${short}`, 'Đừng quên giờ hẹn.']);
    expect(names(read)).toEqual(['running-head: Trung tâm Văn hóa', 'page-number: 2']);
  });

  it('do not lose what was set in later: a number in its blank, a line between two paragraphs', async () => {
    const paper = new TaggedPaper();
    const tags = [
      { role: 'P', texts: [paper.put('Số:      /TB-UBND', 50, 740)] },
      paper.paragraph([prose, short], 50, 700),
      paper.paragraph(['Đoạn sau cùng của thông báo này nói về giờ hẹn và nơi hẹn.'], 50, 600),
    ];
    paper.pages[0]!.push({ text: '45', x: 86, y: 740 }, { text: 'Dòng thêm sau.', x: 50, y: 640 });
    const { lines } = await paper.read(tags);
    expect(lines.map(shown)).toEqual([
      'Số: 45 /TB-UBND',
      `${prose} ${short}`,
      'Dòng thêm sau.',
      'Đoạn sau cùng của thông báo này nói về giờ hẹn và nơi hẹn.',
    ]);
  });

  it('give footnotes, links and the words for a figure', async () => {
    const paper = new TaggedPaper();
    const tags: MadeTag[] = [
      {
        role: 'P',
        texts: [paper.put(prose, 50, 700)],
        children: [
          { role: 'Reference', texts: [paper.put('1', 540, 705, { size: 7 })] },
          { role: 'Link', texts: [paper.put('tại đây', 50, 680)] },
          { role: 'Figure', alt: 'So do', texts: [] },
        ],
      },
      { role: 'Note', children: [paper.paragraph(['1 Có nước uống miễn phí.'], 50, 60, { size: 9 })] },
      { role: 'Figure', alt: 'Ban do', texts: [paper.put(' ', 50, 400)] },
    ];
    const page =
      '/Annots[<</Type/Annot/Subtype/Link/Rect[48 676 100 694]/A<</S/URI/URI(https://phuong.example)>>>>]';
    const read = await paper.read(tags, { page });
    expect(read.lines.map(shown)).toEqual([`${prose}[^1] [tại đây](https://phuong.example/)`]);
    expect(read.footnotes).toEqual(['Có nước uống miễn phí.']);
    expect(names(read)).toContain('drawing: Ban do');
  });
});
