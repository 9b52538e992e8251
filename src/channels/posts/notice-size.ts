/** The size of the letters of a notice: a step of the scale in notice-sheet.css; 1 is the largest. */
export type NoticeSize = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The content that takes up space on the page. */
interface Contents {
  title: string;
  say: string;
  deadlines: readonly { due: string; text: string }[];
  dates: readonly unknown[];
  url: string;
}

/** The scale of each step. The file notice-sheet.css has the same numbers. */
const scales: Record<NoticeSize, number> = {
  1: 1,
  2: 0.9,
  3: 0.82,
  4: 0.74,
  5: 0.67,
  6: 0.6,
  7: 0.54,
  8: 0.48,
  9: 0.42,
};
const sizes = Object.keys(scales).map(Number) as NoticeSize[];

/** The page inside its margins, in points: 165 × 257 mm, less one line because the estimate may be too low. */
const width = 467;
const height = 712;

/** The size of the largest letters with which everything fits on one page. */
export const sizeOf = (contents: Contents): NoticeSize =>
  sizes.find((size) => heightOf(contents, scales[size]) <= height) ?? 9;

/** The estimated height of the sheet in points, with the sizes of its parts in notice-sheet.css. */
function heightOf({ title, say, deadlines, dates, url }: Contents, scale: number): number {
  const millimetre = 72 / 25.4;
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
  return head + titled + (said || 0) + listed + foot + demo;
}

/** The height of a text in points. A letter is about half as wide as high; a bold letter is a little wider. */
const lines = (letters: number, points: number, leading: number, wide = 0.51): number =>
  Math.ceil((letters * points * wide) / width + 0.15) * points * leading;
