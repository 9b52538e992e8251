import { squeeze } from '../../language/text.ts';

/** What begins an item, after crumbs of a scan. A tilde may be both, so each of the two forms has one place for it. */
const dash = /^[\s_~|]*(?:[-–—•*+·][-–—~•*+·]*|~)\s*(?=[\p{L}\d(“"])/u;

/** Whether a line begins an item of a list. */
export const isItem = (text: string): boolean => dash.test(text);

/** The items of a list, without dash and closing mark. Lines that break an item are joined. */
export function joinItems(lines: readonly string[]): string[] {
  const dashed = lines.some(isItem);
  const items: string[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    const begins = isItem(line) || last === undefined || (!dashed && /[;.]$/.test(last));
    const text = squeeze(line.replace(dash, ''));
    if (text === '') continue;
    if (begins) items.push(text);
    else items[items.length - 1] = /[\p{L}\d]-$/u.test(last) ? `${last}${text}` : `${last} ${text}`;
  }
  const split = items.length === 1 && !dashed ? (items[0] ?? '').split(/;\s+/) : items;
  return split.map(trimItem).filter((item) => item !== '');
}

/** An item without the mark at its end. */
const trimItem = (text: string): string => squeeze(text).replace(/[\s;.,:/_|*~-]+$/u, '');
