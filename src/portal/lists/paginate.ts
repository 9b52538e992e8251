import { routes } from '../routes.ts';

/**
 * One page of a list. Numbered pages are full and counted from the oldest items, so that a new item changes no numbered
 * page; the address of the list shows the newest items. Each item is on one page.
 */
export interface ListPage<Item = unknown> {
  /** The address of the list, which shows the newest items, below the base path. */
  list: string;
  /** The address of this page. */
  path: string;
  /** The number in the address, 1 for the oldest items; undefined for the page with the newest items. */
  number: number | undefined;
  /** The address of the page with the next older items; undefined on the page with the oldest. */
  older: string | undefined;
  /** The address of the page with the next newer items; undefined on the page with the newest. */
  newer: string | undefined;
  /** How many items the whole list has; only the page with the newest items tells it, because it changes. */
  total: number | undefined;
  /** The items of this page, newest first. */
  items: Item[];
}

/**
 * Cuts a list into pages, that of the newest items first. That page has from `pageSize` to `2 * pageSize - 1` items if
 * there are so many. An empty list has one empty page, so that its address exists.
 * @param items newest first
 */
export function paginate<Item>(list: string, items: readonly Item[], pageSize: number): ListPage<Item>[] {
  const full = Math.max(0, Math.floor(items.length / pageSize) - 1);
  const newest = items.length - full * pageSize;
  const pathOf = (number: number): string => (number > full ? list : routes.listPage(list, number));
  const numbered = Array.from({ length: full }, (_, index): ListPage<Item> => {
    const number = full - index;
    const start = newest + index * pageSize;
    return {
      list,
      path: pathOf(number),
      number,
      older: number > 1 ? pathOf(number - 1) : undefined,
      newer: pathOf(number + 1),
      total: undefined,
      items: items.slice(start, start + pageSize),
    };
  });
  const first: ListPage<Item> = {
    list,
    path: list,
    number: undefined,
    older: full > 0 ? pathOf(full) : undefined,
    newer: undefined,
    total: items.length,
    items: items.slice(0, newest),
  };
  return [first, ...numbered];
}
