import type { Status } from './model.ts';

/** The states in which a document no longer counts: hết hiệu lực, bị thay thế. Being withdrawn is apart from them. */
const ended: ReadonlySet<Status> = new Set(['expired', 'replaced']);

/** Whether a document is expired, replaced or withdrawn. Lists mark it, and what it asked for is history. */
export const isOutOfForce = ({ status, withdrawn }: { status: Status; withdrawn: boolean }): boolean =>
  withdrawn || ended.has(status);

/** The same documents, with those that are out of force at the end; the order is kept otherwise. */
export const inForceFirst = <Item>(
  items: readonly Item[],
  documentOf: (item: Item) => { status: Status; withdrawn: boolean } | undefined,
): Item[] => {
  const isLast = (item: Item): boolean => {
    const document = documentOf(item);
    return document !== undefined && isOutOfForce(document);
  };
  return [...items.filter((item) => !isLast(item)), ...items.filter(isLast)];
};
