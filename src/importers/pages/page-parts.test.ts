import { describe, expect, it } from 'vitest';
import { arrange } from './reading-order.ts';
import type { Segment } from './sheet.ts';

const at = (text: string, x0: number, x1: number, y: number, more: Partial<Segment> = {}): Segment => ({
  ...{ text, x0, x1, y, size: 12 },
  ...more,
});
const read = (segments: Segment[]): ReturnType<typeof arrange> =>
  arrange([{ segments, width: 600, height: 800 }]);
const left = [
  'Mùa khô đến, mỗi nhà',
  'tự soát dây điện trong',
  'bếp và gần bàn thờ,',
  'thay dây cũ, thay cả',
  'ổ cắm đã nóng chảy.',
];
const right = ['Khi có cháy thì hô to', 'cho cả xóm cùng biết,', 'ngắt cầu dao rồi gọi', 'số 114.'];
/** Lines of a column; the last one is short. */
const column = (texts: readonly string[], x: number, y: number, order = 1): Segment[] =>
  texts.map((text, line) =>
    at(text, x, x + (line < texts.length - 1 ? 190 : 60), y + 16 * line, { order: order + line }),
  );
const texts = (segments: Segment[]): string[] => read(segments).lines.map(({ text }) => text);

describe('text in columns', () => {
  it('is read column by column', () => {
    expect(texts([...column(left, 80, 200), ...column(right, 300, 200, 9)])).toEqual([...left, ...right]);
  });

  it('is read so where the lines of the columns are not at one height', () => {
    expect(texts([...column(left, 80, 200), ...column(right, 300, 206, 9)])).toEqual([...left, ...right]);
  });

  it('has three columns, and a line below all', () => {
    const below = at('Mọi người giữ tờ này trong nhà, gần cửa ra vào để khi cần thì thấy', 80, 690, 300);
    const own = [
      ...column(left, 80, 200),
      ...column(right, 290, 200, 9),
      ...column(left, 500, 200, 20),
      below,
    ];
    expect(texts(own)).toEqual([...left, ...right, ...left, below.text]);
  });

  it('ends above the recipients', () => {
    const end = [at('Nơi nhận:', 80, 140, 296), at('CHỦ TỊCH', 350, 420, 296)];
    expect(texts([...column(left, 80, 200), ...column(right, 300, 200, 9), ...end])).toEqual([
      ...left,
      ...right,
      'Nơi nhận:\tCHỦ TỊCH',
    ]);
  });

  it('goes on at the head of the next column, but for a sentence that ends', () => {
    const gaps = (first: readonly string[]): boolean | undefined => {
      const lines = read([...column([...first, 'và'], 80, 200), ...column(right, 300, 200, 9)]).lines;
      return lines.find(({ text }) => text === right[0])?.gap;
    };
    expect(gaps(left.slice(0, 4))).toBe(false);
    const { lines } = read([...column(left, 80, 200), ...column(right, 300, 200, 9)]);
    expect(lines.find(({ text }) => text === right[0])?.gap).toBe(true);
  });

  it.each<[string, Segment[]]>([
    ['too few lines', [...column(left.slice(0, 3), 80, 200), ...column(right, 300, 200, 9)]],
    [
      'a narrow column beside a wide one',
      [
        ...column(left, 80, 200),
        ...column(right, 300, 200, 9).map((one) => ({ ...one, x1: one.x0 + (one.x1 - one.x0) * 2.4 })),
      ],
    ],
    [
      'lines that do not go on',
      [
        ...column(
          left.map((text) => `Ô ${text}`),
          80,
          200,
        ),
        ...column(right, 300, 200, 9),
      ],
    ],
    ['no gap', [...column(left, 80, 200), ...column(right, 276, 200, 9)]],
    [
      'centred lines',
      [
        ...column(left, 80, 200),
        ...column(right, 300, 200, 9).map((one, line) => ({ ...one, x0: one.x0 + 60 * (line % 2) })),
      ],
    ],
  ])('is not %s', (_, segments) => {
    // Lines of a column are placed between its own edges.
    const { lines } = read(segments);
    expect(lines.find(({ text }) => text.includes(right[2]!))?.left).not.toBeCloseTo(0, 2);
  });

  it('asks where the file sets two columns row by row and their paragraphs begin together', () => {
    const rows = (texts: readonly string[], x: number, order: number): Segment[] =>
      column([...texts, ...texts, ...texts], x, 200, 1).map((one, line) => ({
        ...one,
        x1: x + (line % texts.length === texts.length - 1 ? 60 : 190),
        order: 2 * line + order,
      }));
    const { doubts } = read([...rows(left, 80, 0), ...rows(left, 300, 1)]);
    expect(doubts).toEqual([expect.objectContaining({ field: 'body', page: 1 })]);
    const inOrder = [
      ...rows(left, 80, 0),
      ...rows(left, 300, 1).map((one) => ({ ...one, order: one.order! + 99 })),
    ];
    expect(read(inOrder).doubts).toEqual([]);
  });
});

describe('a table without ruled lines', () => {
  const row = (cells: readonly string[], y: number): Segment[] =>
    cells
      .map((text, column) => at(text, 80 + 150 * column, 170 + 150 * column, y))
      .filter(({ text }) => text !== '');
  const head = row(['Khu phố', 'Người trực', 'Buổi'], 200);
  const rows = [
    ...head,
    ...row(['Một', 'Lan', 'Sáng'], 220),
    ...row(['Hai', 'Minh và', 'Chiều'], 240),
    ...row(['', 'Hòa', ''], 256),
  ];

  it('has its rows and cells, and a doubt', () => {
    const { lines, doubts } = read(rows);
    expect(lines[0]!.table).toEqual([
      ['Khu phố', 'Người trực', 'Buổi'],
      ['Một', 'Lan', 'Sáng'],
      ['Hai', 'Minh và Hòa', 'Chiều'],
    ]);
    expect(doubts).toEqual([
      expect.objectContaining({ message: expect.stringContaining('đường kẻ') as string }),
    ]);
  });

  it('ends above a text that is apart', () => {
    const end = at('Ghi chú', 80, 130, 290);
    const { lines } = read([...rows, end]);
    expect([lines[0]!.table?.length, lines[1]!.text]).toEqual([3, end.text]);
  });

  it('has its numbers in a column of their own', () => {
    const numbered = [
      ...row(['STT Tên', 'Khu phố', 'Buổi'], 200),
      ...row(['1 Lan', 'Một', 'Sáng'], 220),
      ...row(['2 Minh', 'Hai', 'Chiều'], 240),
    ];
    expect(read(numbered).lines[0]!.table).toEqual([
      ['STT', 'Tên', 'Khu phố', 'Buổi'],
      ['1', 'Lan', 'Một', 'Sáng'],
      ['2', 'Minh', 'Hai', 'Chiều'],
    ]);
  });

  it.each<[string, Segment[]]>([
    ['of two rows', rows.slice(0, 6)],
    ['of two columns', rows.filter(({ x0 }) => x0 < 300)],
  ])('is not made %s', (_, segments) => {
    expect(read(segments).lines.some(({ table }) => table)).toBe(false);
  });
});
