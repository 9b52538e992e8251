import { describe, expect, it } from 'vitest';
import { paginate } from './paginate.ts';

describe('paginate', () => {
  it.each<[count: number, ends: [first: number, last: number][]]>([
    [1, [[1, 1]]],
    [20, [[1, 20]]],
    [
      21,
      [
        [1, 20],
        [21, 21],
      ],
    ],
    [
      40,
      [
        [1, 20],
        [21, 40],
      ],
    ],
    [
      41,
      [
        [1, 20],
        [21, 40],
        [41, 41],
      ],
    ],
  ])('%i items, twenty a page: each item is on one page', (count, ends) => {
    const items = Array.from({ length: count }, (_, index) => index + 1);
    const pages = paginate('van-ban/', items, 20);
    expect(pages.map((page) => [page.items[0], page.items.at(-1)])).toEqual(ends);
    expect(pages.flatMap((page) => page.items)).toEqual(items);
    expect(pages.map(({ page, pages: all, total, list }) => [page, all, total, list])).toEqual(
      ends.map((_, index) => [index + 1, ends.length, count, 'van-ban/']),
    );
    expect(pages.map(({ path }) => path)).toEqual(
      ['van-ban/', 'van-ban/trang/2/', 'van-ban/trang/3/'].slice(0, ends.length),
    );
  });

  it('gives an empty list one empty page', () => {
    expect(paginate('van-ban/', [], 20)).toEqual([
      { list: 'van-ban/', path: 'van-ban/', page: 1, pages: 1, total: 0, items: [] },
    ]);
  });
});
