import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../domain/text-block.ts';
import { mendTables, readTables } from './table.ts';

const facts = {
  isKnown: (name: string) => name === 'Đội Sen',
  issuer: 'Ủy ban nhân dân phường Mẫu',
  date: '2026-03-02',
};
const block = (number: number, texts: string[], head: boolean): TextBlock => ({
  ...{ kind: 'row', number, depth: 0, marker: '', text: '' },
  cells: { head, texts },
});

/** `unit + support | role | due | work` of each row; a line that begins with `*` is a row of heads. */
const read = (lines: readonly string[]): string[] =>
  readTables(
    lines.map((line, index) => ({
      index,
      block: block(
        index,
        line
          .replace(/^\* /, '')
          .split('|')
          .map((text) => text.trim()),
        line.startsWith('*'),
      ),
    })),
    facts,
  ).map(({ unitName, support, role, deadline, text }) =>
    [
      support === undefined ? unitName : `${unitName} + ${support}`,
      role,
      deadline?.due ?? deadline?.words ?? '-',
      text,
    ].join(' | '),
  );

describe('the rows of a table', () => {
  it.each<[what: string, lines: string[], rows: string[]]>([
    ['work and units', ['* Việc | Chủ trì', 'Dọn chợ | Trạm Y tế'], ['Trạm Y tế | lead | - | Dọn chợ']],
    [
      'heads that are not marked',
      ['Việc | Chủ trì', 'Dọn chợ | Trạm Y tế'],
      ['Trạm Y tế | lead | - | Dọn chợ'],
    ],
    [
      'a second row of heads',
      [
        '* Việc | Đơn vị thực hiện | Đơn vị thực hiện | Hạn',
        ' | Chủ trì | Phối hợp | ',
        'Dọn chợ | Trạm Y tế | Công an xã | 20/4/2026',
      ],
      ['Trạm Y tế + Công an xã | lead | 2026-04-20 | Dọn chợ'],
    ],
    [
      'a later row of heads',
      ['* Việc | Chủ trì', 'Dọn chợ | Trạm Y tế', 'Việc | Chủ trì'],
      ['Trạm Y tế | lead | - | Dọn chợ', 'Chủ trì | lead | - | Việc'],
    ],
    [
      'a row of a heading',
      ['* Việc | Chủ trì', 'Đợt một | ', 'Dọn chợ | Trạm Y tế'],
      ['Trạm Y tế | lead | - | Dọn chợ'],
    ],
    [
      'a row of a heading with a number',
      ['* TT | Việc | Chủ trì', 'A | Đợt một | ', '1 | Dọn chợ | Trạm Y tế', '2. | Dọn mương | '],
      ['Trạm Y tế | lead | - | Dọn chợ', 'Trạm Y tế | lead | - | Dọn mương'],
    ],
    [
      'a unit and a time for several rows',
      [
        '* TT | Việc | Chủ trì | Hạn',
        '1 | Dọn chợ | Trạm Y tế | 20/4/2026',
        '2 | Dọn mương | | ',
        '3 | Dọn ngõ | | 25/4/2026',
      ],
      [
        'Trạm Y tế | lead | 2026-04-20 | Dọn chợ',
        'Trạm Y tế | lead | 2026-04-20 | Dọn mương',
        'Trạm Y tế | lead | 2026-04-25 | Dọn ngõ',
      ],
    ],
    [
      'a unit of its own without a time',
      ['* TT | Việc | Chủ trì | Hạn', '1 | Dọn chợ | Trạm Y tế | 20/4/2026', '2 | Dọn mương | Công an xã | '],
      ['Trạm Y tế | lead | 2026-04-20 | Dọn chợ', 'Công an xã | lead | - | Dọn mương'],
    ],
    [
      'no column of times',
      ['* Ghi chú | Việc | Chủ trì', '20/4/2026 | Dọn chợ | Trạm Y tế', 'Gấp | Dọn mương | '],
      ['Trạm Y tế | lead | - | Dọn chợ'],
    ],
    ['no work', ['* Việc | Chủ trì | Hạn', ' | Trạm Y tế | 20/4/2026'], []],
    [
      'a column that may hold units',
      ['* Việc | Đơn vị', 'Dọn chợ | Trạm Y tế', 'Mua vôi | kg', 'Dọn mương | Đội Sen'],
      ['Trạm Y tế | lead | - | Dọn chợ', 'Đội Sen | lead | - | Dọn mương'],
    ],
    [
      'who is told to work with another leads',
      ['* Việc | Đơn vị', 'Phối hợp với Công an xã dọn chợ | Trạm Y tế'],
      ['Trạm Y tế | lead | - | Phối hợp với Công an xã dọn chợ'],
    ],
    [
      'who leads, by the head of the column',
      ['* Việc | Chủ trì', 'Phối hợp với Công an xã dọn chợ | Trạm Y tế'],
      ['Trạm Y tế | lead | - | Phối hợp với Công an xã dọn chợ'],
    ],
    [
      'who leads, by the one who supports',
      ['* Việc | Đơn vị | Phối hợp', 'Phối hợp dọn chợ | Trạm Y tế | Công an xã'],
      ['Trạm Y tế + Công an xã | lead | - | Phối hợp dọn chợ'],
    ],
    [
      'labels in a cell',
      ['* Việc | Đơn vị thực hiện', 'Dọn chợ | Chủ trì: Trạm Y tế; phối hợp: Công an xã'],
      ['Trạm Y tế + Công an xã | lead | - | Dọn chợ'],
    ],
    ['a table of other things', ['* Tên máy | Số lượng', 'Máy phun | 3'], []],
    [
      'a table of other things below one of work',
      ['* Việc | Chủ trì', 'Dọn chợ | Trạm Y tế', '* Tên máy | Số lượng', 'Máy phun | 3'],
      ['Trạm Y tế | lead | - | Dọn chợ'],
    ],
  ])('%s', (_, lines, rows) => expect(read(lines)).toEqual(rows));
});

/** A line is a paragraph; `## text` is a heading, `1. text` an item. */
const blockOf = (line: string, number: number): TextBlock => {
  const [, hashes, mark = '', text = ''] = /^(##)?\s*(\d+\.)?\s?(.*)$/u.exec(line)!;
  const kind = hashes ? 'heading' : mark ? 'item' : 'paragraph';
  return { kind, number, depth: kind === 'paragraph' ? 0 : 1, marker: mark, text };
};
const mended = (lines: readonly string[]): string[] =>
  mendTables(lines.map(blockOf)).map(({ cells, marker, text }) =>
    cells ? `|${cells.texts.join('|')}|` : `${marker} ${text}`.trim(),
  );

describe('a table with a line for each cell', () => {
  const heads = ['TT', 'Việc', 'Đơn vị thực hiện', 'Hạn'];
  const first = ['1', 'Dọn chợ', 'Trạm Y tế', '20/4/2026'];
  const table = [
    '|nội dung|đơn vị|thời hạn|',
    '||',
    '||',
    '||',
    '|Dọn chợ|Trạm Y tế|20/4/2026|',
    '||',
    '||',
    '||',
  ];

  it.each<[what: string, lines: string[], mended: string[]]>([
    ['one row', [...heads, ...first], table],
    ['text before and after it', ['Mở đầu', ...heads, ...first, 'Kết'], ['Mở đầu', ...table, 'Kết']],
    [
      'rows whose number is beside the work',
      ['TT', 'Việc', 'Chủ trì', '1. Dọn chợ', 'Trạm Y tế', '02', 'Dọn mương', 'Công an xã'],
      ['|nội dung|đơn vị|', '||', '||', '|Dọn chợ|Trạm Y tế|', '||', '|Dọn mương|Công an xã|', '||', '||'],
    ],
    ['a heading ends it', [...heads, '## Phần hai', ...first], [...heads, 'Phần hai', ...first]],
    ['an article ends it', [...heads, 'Điều 2', ...first], [...heads, 'Điều 2', ...first]],
    ['a chapter ends it', [...heads, 'Chương 2', ...first], [...heads, 'Chương 2', ...first]],
    ['a part ends it', [...heads, 'Phần 2', ...first], [...heads, 'Phần 2', ...first]],
    ['no head of units', ['TT', 'Việc', 'Hạn', '1', 'Dọn chợ'], ['TT', 'Việc', 'Hạn', '1', 'Dọn chợ']],
    [
      'no head of work',
      ['TT', 'Chủ trì', 'Hạn', '1', 'Trạm Y tế'],
      ['TT', 'Chủ trì', 'Hạn', '1', 'Trạm Y tế'],
    ],
    ['no rows', heads, heads],
    [
      'no head of numbers',
      ['Việc', 'Chủ trì', '1', 'Dọn chợ', 'Trạm Y tế'],
      ['Việc', 'Chủ trì', '1', 'Dọn chợ', 'Trạm Y tế'],
    ],
  ])('%s', (_, lines, expected) => expect(mended(lines)).toEqual(expected));

  it('a real table is left as it is', () => {
    const rows = [block(0, ['TT', 'Việc', 'Chủ trì'], true), block(1, ['1', 'Dọn chợ', 'Trạm Y tế'], false)];
    expect(mendTables(rows)).toEqual(rows);
  });
});
