import { describe, expect, it } from 'vitest';
import { paginate } from './paginate.ts';

/** The numbers from `count` down to 1: the item that came last is first. */
const newestFirst = (count: number): number[] => Array.from({ length: count }, (_, index) => count - index);

/** Twenty items a page: what each page has, as the address with its newest and its oldest item. */
const pagesOf = (count: number): [path: string, newest: number | undefined, oldest: number | undefined][] =>
  paginate('van-ban/', newestFirst(count), 20).map(({ path, items }) => [path, items[0], items.at(-1)]);

describe('paginate', () => {
  it.each<[count: number, pages: ReturnType<typeof pagesOf>]>([
    [0, [['van-ban/', undefined, undefined]]],
    [1, [['van-ban/', 1, 1]]],
    [39, [['van-ban/', 39, 1]]],
    [
      40,
      [
        ['van-ban/', 40, 21],
        ['van-ban/trang/1/', 20, 1],
      ],
    ],
    [
      59,
      [
        ['van-ban/', 59, 21],
        ['van-ban/trang/1/', 20, 1],
      ],
    ],
    [
      61,
      [
        ['van-ban/', 61, 41],
        ['van-ban/trang/2/', 40, 21],
        ['van-ban/trang/1/', 20, 1],
      ],
    ],
  ])('%i items: the numbers are counted from the oldest', (count, pages) => {
    expect(pagesOf(count)).toEqual(pages);
  });

  it('never moves an item that is on a numbered page, and has each item on one page', () => {
    const seen = new Map<number, string>();
    for (let count = 1; count <= 200; count += 1) {
      const pages = paginate('van-ban/', newestFirst(count), 20);
      expect(pages.flatMap(({ items }) => items)).toEqual(newestFirst(count));
      for (const { path, number, items } of pages) {
        if (number === undefined) continue;
        expect(items).toHaveLength(20);
        for (const item of items) {
          expect(seen.get(item) ?? path).toBe(path);
          seen.set(item, path);
        }
      }
    }
  });

  it('links each page with its neighbours, and tells the total on the first page only', () => {
    const pages = paginate('van-ban/', newestFirst(61), 20);
    expect(pages.map(({ path, older, newer, total }) => [path, older, newer, total])).toEqual([
      ['van-ban/', 'van-ban/trang/2/', undefined, 61],
      ['van-ban/trang/2/', 'van-ban/trang/1/', 'van-ban/', undefined],
      ['van-ban/trang/1/', undefined, 'van-ban/trang/2/', undefined],
    ]);
  });
});
