import type { Element } from 'hast';

/** The number or sign of a list item as the body has it: `3)`, `-`. The tree has only the number of the first item. */
export const listMarker = (item: Element, body: string): string | undefined => {
  const start = item.position?.start.offset ?? 0;
  return /^(?:\d+[.)]|[-+*])/.exec(body.slice(start, start + 12))?.[0];
};
