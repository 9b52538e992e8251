import { slugify } from '../language/folding.ts';

/**
 * Makes a function that gives each heading of a body, in order, its address on the page: the number as printed, after
 * the address of the section that contains it. `I.` → `muc-i`, its `1.` → `muc-i-1`, `2.1.` → `muc-2-1`; a heading
 * without a number gets its words. An address does not change when sections are added after it.
 */
export function headingAddresses(): (depth: number, text: string) => string {
  const open: { depth: number; id: string }[] = [];
  const taken = new Map<string, number>();
  return (depth, text) => {
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    const id = unique(taken, sectionName(text, open.at(-1)?.id));
    open.push({ depth, id });
    return id;
  };
}

/** Ids of the page's own parts. A section with such a name gets a number, as the second section of one name does. */
const pageIds = new Set(['noi-dung', 'muc-luc', 'thong-tin', 'tep', 'ai-lam-gi', 'footnote-label']);

const numbered = /^\s*(?:(?:Điều|Phần|Chương|Mục)\s+)?((?:\d+(?:\.\d+)*)|[IVXL]+|[a-zđ])\s*(?:[.)/:]|\s|$)/u;

function sectionName(text: string, parent: string | undefined): string {
  const number = numbered.exec(text)?.[1];
  if (number === undefined || (/^[a-zđ]$/u.test(number) && !/^\s*[a-zđ][.)]/u.test(text)))
    return slugify(text).slice(0, 60).replace(/-$/, '') || 'muc';
  const own = slugify(number);
  if (number.includes('.') || !parent?.startsWith('muc-')) return `muc-${own}`;
  return `${parent}-${own}`;
}

function unique(taken: Map<string, number>, id: string): string {
  const count = (taken.get(id) ?? (pageIds.has(id) ? 1 : 0)) + 1;
  taken.set(id, count);
  return count === 1 ? id : unique(taken, `${id}-${count}`);
}
