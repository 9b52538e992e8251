import { routes } from '../routes.ts';

/** One page of a list. */
export interface ListPage<Item = unknown> {
  /** The address of the list, which is that of its first page, below the base path. */
  list: string;
  /** The address of this page. */
  path: string;
  /** Counted from 1. */
  page: number;
  /** How many pages the list has. */
  pages: number;
  /** How many items the whole list has. */
  total: number;
  /** The items of this page. */
  items: Item[];
}

/** Cuts a list into pages. An empty list has one empty page, so that its address exists. */
export function paginate<Item>(list: string, items: readonly Item[], pageSize: number): ListPage<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / pageSize));
  return Array.from({ length: pages }, (_, index) => ({
    list,
    path: routes.listPage(list, index + 1),
    page: index + 1,
    pages,
    total: items.length,
    items: items.slice(index * pageSize, (index + 1) * pageSize),
  }));
}
