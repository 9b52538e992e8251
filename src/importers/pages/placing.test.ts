import { describe, expect, it } from 'vitest';
import { columnsEnd, hasValue, marginsOf, place, rowsOf } from './placing.ts';
import type { Segment } from './sheet.ts';

type Edges = [x0: number, x1: number, text?: string];

const segment = ([x0, x1, text = 'Một dòng chữ']: Edges, y = 100): Segment => ({ text, x0, x1, y, size: 12 });
const margins = { left: 100, right: 500 };
const long: Edges[] = [
  [130, 480],
  [130, 480],
  [130, 480],
];

describe('the edges of the text of a page 600 wide', () => {
  it.each<[string, Edges[], { left: number; right: number }]>([
    ['those of three long lines', [...long, [400, 560]], { left: 130, right: 480 }],
    ['all that is printed, with two long lines', [...long.slice(1), [400, 560]], { left: 130, right: 560 }],
    [
      'all that is printed, with short lines',
      [...long.map((): Edges => [110, 430]), [90, 560]],
      { left: 90, right: 560 },
    ],
    [
      'those of nearly all lines',
      [...Array.from({ length: 19 }, () => long[0]!), [60, 590]],
      { left: 130, right: 480 },
    ],
    [
      'where two lines begin left of an indent',
      [...long, [108, 200, 'nhà,'], [109, 180]],
      { left: 108, right: 480 },
    ],
    ['not where one line begins', [...long, [108, 200]], { left: 130, right: 480 }],
    ['not where two crumbs are', [...long, [108, 120, '|.-'], [108, 120, '|.-']], { left: 130, right: 480 }],
    ['not far left of it', [...long, [40, 200], [40, 180]], { left: 130, right: 480 }],
    ['not right beside it', [...long, [120, 200], [120, 180]], { left: 130, right: 480 }],
    ['none', [], { left: 0, right: 1 }],
  ])('are %s', (_, edges, found) =>
    expect(marginsOf([{ segments: edges.map((each) => segment(each)), width: 600, height: 800 }])).toEqual(
      found,
    ),
  );
});

describe('the side of a text', () => {
  it.each<[x0: number, x1: number, side: string]>([
    [0, 60, 'left'],
    [0, 65, 'full'],
    [26, 60, 'full'],
    [32, 50, 'full'],
    [35, 80, 'right'],
    [35, 76, 'full'],
    [25, 95, 'full'],
    [40, 100, 'right'],
  ])('from %i to %i hundredths: %s', (x0, x1, side) =>
    expect(place(segment([x0, x1]), { left: 0, right: 100 }).side).toBe(side),
  );
});

const rows = (...texts: [Edges, number][]): ReturnType<typeof rowsOf> =>
  rowsOf(texts.map(([edges, y]) => place(segment(edges, y), margins)));
const left: Edges = [110, 230];
const right: Edges = [350, 480];

describe('rows', () => {
  it.each<[string, [Edges, number][], number]>([
    [
      'a row of two texts nearly as high',
      [
        [left, 100],
        [right, 105],
      ],
      1,
    ],
    [
      'two rows of texts half a line apart',
      [
        [left, 100],
        [right, 107],
      ],
      2,
    ],
    [
      'two rows of texts one upon the other',
      [
        [left, 100],
        [[200, 300], 102],
      ],
      2,
    ],
  ])('are %s', (_, texts, count) => expect(rows(...texts)).toHaveLength(count));
});

describe('two columns', () => {
  it.each<[string, [Edges, number][], number]>([
    [
      'end with the last row of them',
      [
        [left, 100],
        [right, 100],
        [left, 116],
        [[100, 500], 132],
      ],
      2,
    ],
    [
      'are no two texts',
      [
        [left, 100],
        [right, 100],
      ],
      0,
    ],
    [
      'may be a little lower at the right',
      [
        [left, 100],
        [right, 110],
        [left, 126],
      ],
      3,
    ],
    [
      'are not one below the other',
      [
        [left, 100],
        [right, 115],
        [left, 130],
      ],
      0,
    ],
    [
      'are not without a right one',
      [
        [left, 100],
        [left, 116],
        [left, 132],
      ],
      0,
    ],
    [
      'end above a greeting',
      [
        [left, 100],
        [right, 100],
        [left, 116],
        [[110, 300, 'Kính gửi: Các hộ'], 132],
      ],
      2,
    ],
    [
      'are no labels and values',
      [
        [[110, 230, 'Khu phố 1:'], 100],
        [right, 100],
        [[110, 230, 'Khu phố 2:'], 116],
        [right, 116],
      ],
      0,
    ],
    [
      'are no labels and values that go on below where they begin',
      [
        [[110, 200, 'Địa điểm:'], 100],
        [[300, 480], 100],
        [[300, 420], 116],
        [[110, 200, 'Chủ trì:'], 132],
        [[300, 440], 132],
      ],
      0,
    ],
    [
      'are a label and the list beside it',
      [
        [[110, 200, 'Thành phần:'], 100],
        [[300, 480], 100],
        [[300, 420], 116],
      ],
      2,
    ],
    [
      'are labels of which one has no value beside it',
      [
        [[110, 200, 'Địa điểm:'], 100],
        [[300, 480], 100],
        [[110, 200, 'Chủ trì:'], 124],
        [[330, 440], 146],
      ],
      3,
    ],
    [
      'are no texts that end at one edge',
      [
        [left, 100],
        [[350, 480], 100],
        [left, 116],
        [[380, 480], 116],
      ],
      0,
    ],
    [
      'may begin at one edge',
      [
        [left, 100],
        [[350, 480], 100],
        [left, 116],
        [[350, 450], 116],
      ],
      2,
    ],
  ])('%s', (_, texts, end) => expect(columnsEnd(rows(...texts), 0)).toBe(end));
});

describe('a value at the right edge', () => {
  it.each<[string, Edges, Edges, boolean]>([
    ['behind a colon', [110, 230, 'Khu phố 1:'], [400, 495], true],
    ['behind a dash', [110, 230, '- Khu phố 1'], [400, 500], true],
    ['behind a letter', [110, 230, 'a) Khu phố'], [400, 500], true],
    ['that is a number', [110, 230, 'Khu phố'], [400, 500, '12 hộ'], true],
    ['that ends before the edge', [110, 230, 'Khu phố 1:'], [400, 493], false],
    ['beside words', [110, 230, 'Khu phố'], [400, 500], false],
  ])('%s', (_, label, value, found) => expect(hasValue(rows([label, 100], [value, 100])[0]!)).toBe(found));

  it('is no single text', () => expect(hasValue(rows([[110, 500, 'Khu phố:'], 100])[0]!)).toBe(false));
});
