import { isPageNumber } from '../../../pages/running-heads.ts';
import type { Omission } from '../../../paper.ts';
import type { PdfPage } from '../page.ts';
import type { TextRun } from '../runs.ts';

/** The head and the foot of a page, as parts of its height. */
const head = 0.11;
const foot = 0.91;

/** What the file calls decoration, and is. */
export interface Decorations {
  runs: Set<TextRun>;
  omitted: Omission[];
}

/**
 * The decoration of a page: page numbers, running heads, the repeated head of a table. Decoration in the middle of a page
 * that repeats nothing is text after all.
 * @param before the text of the pages before, without blanks
 */
export function decorationsOf(page: PdfPage, used: ReadonlySet<TextRun>, before: string): Decorations {
  const found: Decorations = { runs: new Set(), omitted: [] };
  const rows: TextRun[][] = [];
  for (const run of page.runs) {
    if (run.text.trim() === '' || used.has(run)) continue;
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - run.y) < 0.5 * run.size) row.push(run);
    else rows.push([run]);
  }
  for (const row of rows) {
    const text = row
      .map((run) => run.text)
      .join('')
      .trim();
    const name = nameOf({ ...row[0]!, text }, page, before);
    if (!name || (name !== 'page-number' && !row[0]!.decoration)) continue;
    if (name === 'page-number' && isBesideText(row[0]!, page.runs, used)) continue;
    for (const run of row) found.runs.add(run);
    found.omitted.push({ name, text, page: page.number });
  }
  return found;
}

/** Whether a number is in a line of the text: it was set into its blank. */
const isBesideText = (run: TextRun, runs: readonly TextRun[], used: ReadonlySet<TextRun>): boolean =>
  runs.some(
    (other) => used.has(other) && other.text.trim() !== '' && Math.abs(other.y - run.y) < 0.5 * run.size,
  );

function nameOf(row: TextRun, page: PdfPage, before: string): Omission['name'] | undefined {
  if (isPageNumber(row, page)) return 'page-number';
  if (before.includes(row.text.replace(/\s/g, ''))) return 'repeated-table-head';
  return row.y < head * page.height || row.y > foot * page.height ? 'running-head' : undefined;
}
