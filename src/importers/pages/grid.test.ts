import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { GreyPicture } from '../../recognition/pictures/grey.ts';
import { inkOf } from '../../recognition/pictures/ink.ts';
import { cellRectangles, inDifferentCells, readGrid } from './grid-cells.ts';
import type { RuledLine } from './grid.ts';
import { gridsOf } from './grid.ts';
import { withoutRuledLines } from './ruled-picture.ts';
import { withTablesJoined } from './sheet-tables.ts';

const rule = (at: number, from: number, until: number): RuledLine => ({ at, from, until });
const word = (text: string, x0: number, y: number) => ({ text, x0, x1: x0 + 10, y, size: 10 });
// Two columns, three rows; the head reaches across both columns, the second row is not parted in the first.
const across = [rule(0, 0, 200), rule(50, 0, 200), rule(100, 100, 200), rule(150, 0, 200)];
const down = [rule(0, 0, 150), rule(100, 50, 150), rule(200, 0, 150)];

describe('a table by its rules', () => {
  it.each<[string, RuledLine[], RuledLine[], number[]]>([
    [
      'drawn cell by cell',
      [rule(0, 0, 50), rule(0, 50, 100), rule(30, 0, 100), rule(60, 0, 100)],
      [0, 50, 100].flatMap((x) => [rule(x, 0, 30), rule(x, 30, 60)]),
      [0, 30, 60],
    ],
    ['open below', [rule(0, 0, 100), rule(30, 0, 100)], [0, 50, 100].map((x) => rule(x, 0, 60)), [0, 30, 60]],
    [
      'open above',
      [rule(30, 0, 100), rule(60, 0, 100)],
      [0, 50, 100].map((x) => rule(x, 0, 60)),
      [0, 30, 60],
    ],
    [
      'with one side that is too long',
      [rule(0, 0, 100), rule(30, 0, 100), rule(60, 0, 100)],
      [rule(0, 0, 90), rule(50, 0, 60), rule(100, 0, 60)],
      [0, 30, 60],
    ],
    [
      'with sides that are hardly too long',
      [rule(0, 0, 100), rule(30, 0, 100), rule(60, 0, 100)],
      [0, 50, 100].map((x) => rule(x, 0, 66)),
      [0, 30, 60],
    ],
    [
      'with sides that end below a low row',
      [rule(0, 0, 100), rule(30, 0, 100), rule(60, 0, 100)],
      [0, 50, 100].map((x) => rule(x, 0, 72)),
      [0, 30, 60, 72],
    ],
  ])('has its rows where it is %s', (_, own, sides, rows) => {
    expect(gridsOf({ across: own, down: sides, slope: 0 }, 2).map((grid) => grid.rows)).toEqual([rows]);
  });

  it.each<[string, number, number]>([
    ['below', 0, 200],
    ['beside', 200, 0],
    ['askew', 200, 200],
  ])('is apart from another one %s', (_, x, y) => {
    const both = [rule(0, 0, 100), rule(30, 0, 100), rule(60, 0, 100)].flatMap(({ at, from, until }) => [
      rule(at, from, until),
      rule(at + y, from + x, until + x),
    ]);
    const sides = [0, 50, 100].flatMap((at) => [rule(at, 0, 60), rule(at + x, y, 60 + y)]);
    const found = gridsOf({ across: both, down: sides, slope: 0 }, 2);
    expect(found.map(({ columns, rows }) => [columns[0], rows[0], columns.length, rows.length])).toEqual([
      [0, 0, 3, 3],
      [x, y, 3, 3],
    ]);
  });

  it('holds words cell by cell, merged cells once', () => {
    const [grid] = gridsOf({ across, down, slope: 0 }, 2);
    const words = [
      ...[word('Phân', 90, 20), word('công', 110, 20), word('Phòng', 10, 70), word('Kinh tế', 10, 90)],
      ...[word('Việc', 120, 70), word('một', 140, 70), word('Việc hai', 120, 120)],
    ];
    const outside = word('Nơi nhận', 10, 200);
    const { inside, table } = readGrid(grid!, [...words, outside]);
    expect(table).toEqual([
      ['Phân công', ''],
      ['Phòng Kinh tế', 'Việc một'],
      ['', 'Việc hai'],
    ]);
    expect(inside.has(outside)).toBe(false);
    expect(inDifferentCells([grid!], 50, 150, 70)).toBe(true);
    expect(inDifferentCells([grid!], 50, 150, 20)).toBe(false);
  });

  it.each([
    ['a line under a heading', { across: [rule(0, 0, 90)], down: [], slope: 0 }],
    [
      'a frame',
      { across: [rule(0, 0, 90), rule(90, 0, 90)], down: [rule(0, 0, 90), rule(90, 0, 90)], slope: 0 },
    ],
  ])('is not seen in %s', (_, rules) => {
    expect(gridsOf(rules, 2)).toEqual([]);
  });

  it('goes on over the end of a page', () => {
    const [head, one, two] = [
      ['TT', 'Việc'],
      ['1', 'Trồng cây'],
      ['2', 'Tưới cây'],
    ];
    const joined = (below: string[][]) =>
      withTablesJoined([
        { text: '', gap: true, page: 1, table: [head!, one!] },
        { text: '', gap: true, page: 2, table: below },
      ]).lines.map(({ table }) => table);
    expect(joined([head!, two!])).toEqual([[head, one, two]]);
    expect(joined([['2', 'Tưới', 'cây']])).toHaveLength(2);
  });

  it.each<[string, string[], number]>([
    ['goes on in small letters', ['', 'cây ở sân'], 2],
    ['has a number of its own', ['2', 'cây ở sân'], 3],
    ['begins with a capital', ['', 'Cây ở sân'], 3],
    ['has a text where the one above has none', ['', '', 'cây'], 3],
  ])('takes a row over the end of a page as one where it %s', (_, row, count) => {
    const above = ['1', 'Trồng', ''].slice(0, row.length);
    const [line] = withTablesJoined([
      { text: '', gap: true, page: 1, table: [above.map(() => 'Đầu'), above] },
      { text: '', gap: true, page: 2, table: [row] },
    ]).lines;
    expect(line!.table).toHaveLength(count);
    if (count === 2) expect(line!.table![1]).toEqual(['1', 'Trồng cây ở sân']);
  });
});

describe('rules in a picture', () => {
  const drawn = (askew: number): GreyPicture => {
    const canvas = createCanvas(1200, 600);
    const context = canvas.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 1200, 600);
    context.rotate(askew);
    context.fillStyle = '#000';
    for (const y of [100, 200, 300]) context.fillRect(100, y, 800, 3);
    for (const x of [100, 400, 898]) context.fillRect(x, 100, 3, 200);
    context.fillRect(450, 140, 20, 20);
    return inkOf(canvas).dark;
  };

  it.each([0, 0.008, -0.008])('are found at %d radians and taken away', (askew) => {
    const { grids, cut } = withoutRuledLines(drawn(askew));
    expect(grids).toHaveLength(1);
    const [grid] = grids;
    expect([grid!.columns.length, grid!.rows.length]).toEqual([3, 3]);
    const parts = cellRectangles(grid!).map((cell) => cut(cell, 10) !== undefined);
    expect(parts).toEqual([false, true, false, false]);
  });
});
