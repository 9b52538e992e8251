import type { Omission, PaperLine } from '../paper.ts';

/** Whether a line is the heading of a table of contents. */
export const isContentsHeading = (text: string): boolean => /^mục\s+lục\W*$/iu.test(text.trim());

/** A line of a table of contents: dots up to the number of a page. What is before the last four of them may be anything. */
const dotted = /\S\s*(?:(?:[._]\s?){4}|(?:…\s?){2})\s*(\d{1,3}|[ivxl]{1,6})$/i;
/** Below the heading of a table of contents, a blank up to the number is enough. */
const spaced = /\S(?:\t| {3,})\s*(\d{1,3})$/;
/** A line that goes on in the next one has no number, and its sentence no end. */
const unfinished = /[^.;:!?]$/;
/** A single dotted line is a blank to be filled in. */
const fewest = 2;

/** Leaves out a table of contents that is known by its print alone, with its heading: it repeats the headings of the paper. */
export function withoutContents(lines: readonly PaperLine[]): { lines: PaperLine[]; omitted: Omission[] } {
  const kept: PaperLine[] = [];
  const omitted: Omission[] = [];
  for (let at = 0; at < lines.length;) {
    const hasHeading = isContentsHeading(lines[at]!.text);
    const from = hasHeading ? at + 1 : at;
    const end = endOfContents(lines, from, hasHeading);
    if (end > from) {
      const own = lines.slice(at, end);
      omitted.push({ name: 'contents', text: own.map(({ text }) => text).join(' '), page: own[0]!.page });
      at = end;
    } else kept.push(lines[at++]!);
  }
  return { lines: kept, omitted };
}

/** Where the entries that begin at a line end; the line itself where they are too few or their pages go back. */
function endOfContents(lines: readonly PaperLine[], from: number, hasHeading: boolean): number {
  let [end, count, page] = [from, 0, 0];
  for (let at = from; at < lines.length; at += 1) {
    const { text, table } = lines[at]!;
    if (table) break;
    const number = dotted.exec(text)?.[1] ?? (hasHeading ? spaced.exec(text)?.[1] : undefined);
    if (number === undefined) {
      // An entry of two lines has its number in the second one.
      if (at > end || !unfinished.test(text)) break;
      continue;
    }
    const own = Number(number);
    if (own < page) break;
    if (own > 0) page = own;
    count += 1;
    end = at + 1;
  }
  return count >= fewest ? end : from;
}
