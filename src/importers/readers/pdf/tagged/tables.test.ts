import { describe, expect, it } from 'vitest';
import type { MadeTag } from '../../../../formats/fixtures/made-pdf.ts';
import { names, prose, short, shown, TaggedPaper } from '../../../fixtures/tagged-paper.ts';

describe('the tags of a table', () => {
  const cell = (paper: TaggedPaper, text: string, x: number, y: number): MadeTag => ({
    role: 'TD',
    children: text === '' ? [] : [paper.paragraph([text], x, y)],
  });
  const row = (paper: TaggedPaper, y: number, texts: [string, number][]): MadeTag => ({
    role: 'TR',
    children: texts.map(([text, x]) => cell(paper, text, x, y)),
  });

  it.each([
    ['the cells of other rows', ''],
    [
      'ruled lines',
      '50 640 m 450 640 l 50 610 m 350 610 l 50 580 m 450 580 l 50 550 m 450 550 l 50 520 m 450 520 l 50 520 m 50 640 l 150 520 m 150 640 l 250 520 m 250 610 l 350 520 m 350 640 l 450 520 m 450 640 l S',
    ],
  ])('say which cells a table has; merged cells are placed by %s', async (_, rules) => {
    const paper = new TaggedPaper();
    const lead = paper.paragraph([prose, short], 50, 740);
    const rows = [
      row(paper, 620, [
        ['TT', 60],
        ['Số hộ', 160],
        ['Tổ', 360],
      ]),
      row(paper, 590, [
        ['', 60],
        ['Cũ', 160],
        ['Mới', 260],
        ['', 360],
      ]),
      row(paper, 560, [
        ['1', 60],
        ['12', 160],
        ['3', 260],
        ['Tổ 1', 360],
      ]),
      row(paper, 530, [
        ['2', 60],
        ['9', 160],
        ['', 260],
        ['Tổ 2', 360],
      ]),
    ];
    paper.pages[0]!.push(rules);
    const { lines } = await paper.read([lead, { role: 'Table', children: rows }]);
    expect(lines.map(shown)).toEqual([
      `${prose} ${short}`,
      'TT | Số hộ |  | Tổ /  | Cũ | Mới |  / 1 | 12 | 3 | Tổ 1 / 2 | 9 |  | Tổ 2',
    ]);
  });

  it('are read column by column where a table holds the letterhead', async () => {
    const paper = new TaggedPaper();
    const head = row(paper, 740, [
      ['ỦY BAN NHÂN DÂN', 60],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 300],
    ]);
    const { lines } = await paper.read([
      { role: 'Table', children: [head] },
      paper.paragraph([prose, short], 50, 600),
    ]);
    expect(lines.map(shown)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      `${prose} ${short}`,
    ]);
  });

  it('join a table and a row that a page parts, and leave out its repeated head', async () => {
    const paper = new TaggedPaper();
    const lead = paper.paragraph([prose, short], 50, 740);
    const first = [
      row(paper, 600, [
        ['TT', 60],
        ['Việc', 160],
      ]),
      row(paper, 580, [
        ['1', 60],
        ['Dọn cỏ,', 160],
      ]),
    ];
    (paper.pages[1] ??= []).push(
      { text: 'TT', x: 60, y: 650, tag: 'Artifact' },
      { text: 'Việc', x: 160, y: 650, tag: 'Artifact' },
    );
    const rest: MadeTag = {
      role: 'TR',
      children: [
        cell(paper, '', 60, 600),
        { role: 'TD', texts: [paper.put('tưới cây.', 160, 630, { page: 1 })] },
      ],
    };
    const second: MadeTag = {
      role: 'TR',
      children: [
        { role: 'TD', texts: [paper.put('2', 60, 600, { page: 1 })] },
        {
          role: 'TD',
          texts: [paper.put('Trồng cây ở bờ sông cùng bà con, mang theo cuốc xẻng.', 160, 600, { page: 1 })],
        },
      ],
    };
    const read = await paper.read([lead, { role: 'Table', children: [...first, rest, second] }]);
    expect(read.lines.map(shown)).toEqual([
      `${prose} ${short}`,
      'TT | Việc / 1 | Dọn cỏ, tưới cây. / 2 | Trồng cây ở bờ sông cùng bà con, mang theo cuốc xẻng.',
    ]);
    expect(names(read)).toEqual(['repeated-table-head: TTViệc']);
  });
});
