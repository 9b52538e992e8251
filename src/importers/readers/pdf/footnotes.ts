import type { Segment, Sheet } from '../../pages/sheet.ts';

/** A footnote: the number that marks it, and its text. */
export interface PageNote {
  mark: string;
  text: string;
}

/** Where the foot of a page begins, as a part of its height. */
const foot = 0.92;

/** Takes the footnotes off a sheet: small print at the foot of the page that begins with a number. */
export function takeFootnotes(sheet: Sheet): PageNote[] {
  const sizes = sheet.segments
    .filter(({ text }) => text.length > 20)
    .map(({ size }) => size)
    .sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const start = sheet.segments.findIndex(
    ({ text, size, y }) =>
      y > 0.5 * sheet.height && size < 0.88 * usual && /^(?:\u0001\d+\u0002|\[?\d{1,3}\]?\s)/.test(text),
  );
  const isSmall = ({ size, text }: Segment): boolean => size < 0.92 * usual || text.length < 5;
  const below = start < 0 ? -1 : sheet.segments.findIndex((one, at) => at > start && !isSmall(one));
  const end = below < 0 ? sheet.segments.length : below;
  // Below them there may only be the foot of the page.
  if (start < 0 || sheet.segments.slice(end).some(({ y }) => y < foot * sheet.height)) return [];
  const notes: PageNote[] = [];
  for (const { text } of sheet.segments.splice(start, end - start)) {
    const head = /^(?:\u0001(\d+)\u0002|\[?(\d{1,3})\]?\s)\s*/.exec(text);
    const rest = text
      .slice(head?.[0].length ?? 0)
      .replace(/[\u0001-\u0006]/g, '')
      .trim();
    if (head) notes.push({ mark: head[1] ?? head[2] ?? '', text: rest });
    else if (notes.length > 0) notes.at(-1)!.text += ` ${rest}`;
  }
  return notes;
}
