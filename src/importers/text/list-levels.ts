/** The mark of a list item, and its level where the file says one; the outermost level is 1. */
export interface ListItem {
  mark: string;
  level?: number;
}

/** The marks from the outside in, as papers use them together. */
const fromOutside = ['*', '-', '+'];

/** Follows the items of a list that may have lists within. */
export class ListLevels {
  readonly #open: ListItem[] = [];

  /** How deep the next item is, from 0. A mark that the list already has returns to its level; a new one is deeper. */
  next(item: ListItem): number {
    const same = this.#open.findLastIndex((each) => each.mark === item.mark && sameLevel(each, item));
    if (same >= 0) this.#open.length = same + 1;
    else {
      while (this.#open.length > 0 && !isWithin(item, this.#open.at(-1)!)) this.#open.pop();
      this.#open.push(item);
    }
    return this.#open.length - 1;
  }

  /** A paragraph or a heading ends the list. */
  end(): void {
    this.#open.length = 0;
  }
}

const sameLevel = (a: ListItem, b: ListItem): boolean =>
  a.level === undefined || b.level === undefined || a.level === b.level;

/** Whether an item is below another one: by the file's own levels, else by their marks. */
function isWithin(inner: ListItem, outer: ListItem): boolean {
  if (!sameLevel(inner, outer)) return inner.level! > outer.level!;
  const [a, b] = [fromOutside.indexOf(inner.mark), fromOutside.indexOf(outer.mark)];
  return a < 0 || b < 0 || a > b;
}

const itemMark = /^\\?([-–—•*●▪➢❖✓+])\s*(?=[^\s-])/u;

/** The mark of an item at the beginning of a text, with dashes of any length as `-`, and the characters it takes. */
export function markOf(text: string): { mark: string; length: number } | undefined {
  const [whole, sign = ''] = itemMark.exec(text) ?? [];
  if (whole === undefined || (sign === '+' && text.startsWith('++'))) return undefined;
  return { mark: /[–—]/.test(sign) ? '-' : sign, length: whole.length };
}
