import type { Doubt, Omission } from '../paper.ts';
import { withIndents } from './indents.ts';
import { linesOf, linesOfColumns, spacingOf } from './lines.ts';
import { partsOf } from './page-parts.ts';
import type { Placed } from './placing.ts';
import { marginsOf, place, rowsOf } from './placing.ts';
import { isPageNumber, runningHeads } from './running-heads.ts';
import type { Arranged } from './sheet-tables.ts';
import { takeTables, withTablesJoined } from './sheet-tables.ts';
import type { Sheet } from './sheet.ts';

/** Lines in reading order, what was left out, and pages of which the order is not sure. */
export interface ArrangedPages extends Arranged {
  doubts: Doubt[];
}

/**
 * The lines of pages in reading order. Two columns, as a letterhead or a signature has them, are read one after the
 * other; page numbers and what repeats at the head or foot of pages are left out under their names.
 */
export function arrange(sheets: readonly Sheet[]): ArrangedPages {
  const isRunningHead = runningHeads(sheets);
  const omitted: Omission[] = [];
  const rowsOfPages = sheets.map((sheet, index) => {
    const page = index + 1;
    const { tables, others } = takeTables(sheet);
    // A page that lies across has margins of its own.
    const margins = marginsOf(sheets.filter(({ width }) => Math.abs(width - sheet.width) < 0.02 * width));
    const own = others
      .filter(({ text }) => text.trim() !== '')
      .filter((segment) => {
        const name = isPageNumber(segment, sheet)
          ? 'page-number'
          : isRunningHead(segment, sheet)
            ? 'running-head'
            : undefined;
        if (name) omitted.push({ name, text: segment.text.trim(), page });
        return name === undefined;
      })
      .map((segment): Placed => place(segment, margins))
      .concat(tables)
      .sort((a, b) => a.y - b.y || a.x0 - b.x0);
    return rowsOf(own);
  });
  const partsOfPages = rowsOfPages.map(partsOf);
  const spacing = spacingOf(
    partsOfPages.flat().flatMap((part) => ('rows' in part ? [part.rows] : part.columns.map(rowsOf))),
  );
  const lines = partsOfPages.flatMap((parts, at) =>
    parts.flatMap((part) =>
      'rows' in part ? linesOf(part.rows, at + 1, spacing) : linesOfColumns(part.columns, at + 1, spacing),
    ),
  );
  const doubts = partsOfPages.flatMap((parts, at) =>
    [...new Set(parts.flatMap(({ doubt }) => doubt ?? []))].map((message): Doubt => ({
      field: 'body',
      page: at + 1,
      message,
    })),
  );
  const joined = withTablesJoined(withIndents(lines));
  return { lines: joined.lines, omitted: [...omitted, ...joined.omitted], doubts };
}
