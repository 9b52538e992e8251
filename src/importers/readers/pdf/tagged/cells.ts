import { greatest, least } from '../../../../language/lists/long-lists.ts';
import { markdownOf, plainOf } from '../marked.ts';
import type { TaggedBlock } from './blocks.ts';
import { textsOf } from './blocks.ts';
import type { PrintedRow } from './rows.ts';
import { glueRows, isBroken, printedRowsOf } from './rows.ts';

/** The text of a cell as inline Markdown, with a line for each paragraph and each line that its writer broke. */
export const cellText = (cell: readonly TaggedBlock[], notes: ReadonlyMap<string, number>): string =>
  linesIn(cell)
    .map((text) => markdownOf(text, notes))
    .join('\n');

/** The printed lines of a cell. */
export const plainCell = (cell: readonly TaggedBlock[]): string =>
  cell
    .flatMap(textsOf)
    .flatMap(({ runs }) => printedRowsOf(runs))
    .map(({ text }) => plainOf(text))
    .join('\n');

function linesIn(cell: readonly TaggedBlock[]): string[] {
  const paragraphs = cell.flatMap(textsOf).map(({ runs }) => printedRowsOf(runs));
  const rows = paragraphs.flat();
  const edges = { left: least(rows.map(({ x0 }) => x0)), right: greatest(rows.map(({ x1 }) => x1)) };
  return paragraphs.flatMap((own) => {
    const lines: string[] = [];
    let before: PrintedRow | undefined;
    for (const row of own) {
      if (!before || isBroken(before, row, edges)) lines.push(row.text);
      else lines.push(glueRows(lines.pop()!, row.text));
      before = row;
    }
    return lines;
  });
}
