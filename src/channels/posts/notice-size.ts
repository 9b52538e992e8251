import { greatest } from '../../language/lists/long-lists.ts';
import type { DocumentTable } from '../table-lines.ts';

/** The size of the letters of a notice: a step of the scale in notice-sizes.css; 1 is the largest. */
export type NoticeSize = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;

/** The content that takes up space on the page. */
export interface NoticeContents {
  title: string;
  say: string;
  tables: readonly DocumentTable[];
  deadlines: readonly { due: string; text: string }[];
  dates: readonly unknown[];
  url: string;
}

/** The scale of each step. The file notice-sizes.css has the same numbers. */
const scales: Record<NoticeSize, number> = {
  1: 1.5,
  2: 1.35,
  3: 1.2,
  4: 1.1,
  5: 1,
  6: 0.9,
  7: 0.82,
  8: 0.74,
  9: 0.67,
  10: 0.6,
  11: 0.54,
  12: 0.48,
  13: 0.42,
};
const sizes = Object.keys(scales).map(Number) as NoticeSize[];

/** The page inside its margins, in points: 165 × 257 mm, less one line because the estimate may be too low. */
const width = 467;
const height = 712;
const millimetre = 72 / 25.4;

/** The size of the largest letters with which everything fits on one page; undefined if it does not. */
export const fittingSize = (contents: NoticeContents): NoticeSize | undefined =>
  sizes.find((size) => heightOf(contents, scales[size]) <= height);

/** The estimated height of the sheet in points, with the sizes of its parts in notice-sheet.css. */
function heightOf({ title, say, tables, deadlines, dates, url }: NoticeContents, scale: number): number {
  const head = lines(46, Math.max(11, 17 * scale), 1.5) + 2 * Math.max(12, 20 * scale);
  const titled = lines(title.length, 42 * scale, 1.2, 0.55) + 11 * millimetre * scale;
  const said = say && lines(say.length, 28 * scale, 1.4) + 7 * millimetre * scale;
  const rows = deadlines.map(({ due, text }) =>
    lines(due.length + text.length + 6, Math.max(10.5, 19 * scale), 1.35, 0.53),
  );
  const listed =
    rows.length > 0 ? rows.reduce((sum, row) => sum + row + 3, 0) + 26 * scale + 8 * millimetre * scale : 0;
  const code = Math.max(38, 50 * scale) * millimetre;
  const qr = code + 30 + Math.ceil((url.length * 5.2) / code) * 13;
  const facts = (dates.length + 3) * Math.max(11, 15 * scale) * 1.4;
  const foot = Math.max(qr, facts) + 5 * millimetre;
  const demo = 32;
  const tabled = tables.reduce((sum, table) => sum + heightOfTable(table, scale), 0);
  return head + titled + (said || 0) + tabled + listed + foot + demo;
}

/** The height of a table; without end if a syllable is wider than its column. */
function heightOfTable({ caption, heads, rows }: DocumentTable, scale: number): number {
  const points = Math.max(11, 19 * scale);
  const padding = 2.6 * millimetre;
  const all = heads ? [heads, ...rows] : rows;
  const columns = all[0]!.map((_, at) => all.map((row) => row[at] ?? ''));
  // A browser gives a column the more the longer its texts are.
  const wishes = columns.map((texts) => Math.min(30, greatest(texts.map(({ length }) => length))) + 3);
  const parts = wishes.map((wish) => (width * wish) / wishes.reduce((sum, each) => sum + each, 0) - padding);
  const letter = points * 0.54;
  const tooWide = columns.some((texts, at) =>
    texts.some((text) => text.split(' ').some((word) => word.length * letter > parts[at]!)),
  );
  if (tooWide) return Infinity;
  const body = all.reduce(
    (sum, row) =>
      sum +
      greatest(row.map((text, at) => Math.ceil((text.length * letter) / parts[at]! + 0.1))) * points * 1.3 +
      5,
    0,
  );
  return body + (caption === '' ? 0 : lines(caption.length, points, 1.3, 0.55)) + 7 * millimetre * scale;
}

/** The height of a text in points. A letter is about half as wide as high; a bold letter is a little wider. */
const lines = (letters: number, points: number, leading: number, wide = 0.51): number =>
  Math.ceil((letters * points * wide) / width + 0.15) * points * leading;
