import type { Segment, Sheet } from './sheet.ts';

/** Whether a segment is the number of its page. */
export const isPageNumber = (
  { text, y }: Pick<Segment, 'text' | 'y'>,
  { height }: Pick<Sheet, 'height'>,
): boolean =>
  (y < 0.12 * height || y > 0.9 * height) &&
  /^\s*[-–—.]*\s*(?:Trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?\s*[-–—.:]*\s*$/iu.test(text);

/** Finds the text that most pages have at the same height of their head or foot. Its numbers may differ. */
export function runningHeads(sheets: readonly Sheet[]): (segment: Segment, sheet: Sheet) => boolean {
  const counts = new Map<string, number>();
  for (const sheet of sheets)
    for (const key of new Set(sheet.segments.map((segment) => headKey(segment, sheet))))
      if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(3, 0.6 * sheets.length);
  return (segment, sheet) => {
    const count = counts.get(headKey(segment, sheet)) ?? 0;
    return count >= least || (count === 2 && sheets.length === 2 && isInMargin(segment, sheet));
  };
}

/** A text at the head or foot of a page and its height; empty for text in between. */
const headKey = ({ text, y }: Segment, { height }: Sheet): string =>
  y < 0.09 * height || y > 0.92 * height
    ? `${text.replace(/\d+/g, '#').trim()} ${Math.round((y / height) * 40)}`
    : '';

/** Whether a text is outside the margins of NĐ 30/2020, in which no letterhead is printed. */
const isInMargin = ({ y }: Segment, { height }: Sheet): boolean => y < 0.065 * height || y > 0.94 * height;
