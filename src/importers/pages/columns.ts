import { greatest, least } from '../../language/lists/long-lists.ts';
import { columnsEnd, marginsOf, place, rowsOf } from './placing.ts';
import { takeTables } from './sheet-tables.ts';
import type { Segment, Sheet } from './sheet.ts';

/** A part of a page in two columns, in the page's unit. */
export interface TwoColumns {
  top: number;
  bottom: number;
  /** Where the right column begins. */
  gutter: number;
  segments: Segment[];
}

/** The parts of a page in two columns where nothing crosses the gap between them. */
export function columnsOf(sheet: Sheet): TwoColumns[] {
  const margins = marginsOf([sheet]);
  const placed = takeTables(sheet)
    .others.map((segment) => ({ segment, ...place(segment, margins) }))
    .sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const found: TwoColumns[] = [];
  const rows = rowsOf(placed);
  for (let at = 0; at < rows.length; at += 1) {
    const end = columnsEnd(rows, at);
    if (end === at) continue;
    const block = rows.slice(at, end).flat();
    const rights = block.filter(({ side }) => side === 'right');
    const gutter = least(rights.map(({ x0 }) => x0)) - 0.4 * block[0]!.size;
    const lefts = block.filter(({ side }) => side === 'left');
    if (rights.length > 1 && lefts.length > 1 && lefts.every(({ x1 }) => x1 < gutter))
      found.push({
        // The lines above and below are full: parts of their letters would be read as other letters.
        top: greatest(
          rows.slice(0, at).flat().map(bottomOf),
          least(block.map((one) => topOf(one) - 0.25 * one.size)),
        ),
        bottom: least(
          rows.slice(end).flat().map(topOf),
          greatest(block.map((one) => bottomOf(one) + 0.25 * one.size)),
        ),
        gutter,
        segments: block.map(({ segment }) => segment),
      });
    at = end - 1;
  }
  return found;
}

const topOf = ({ y, y0, size }: Segment): number => y0 ?? y - 0.6 * size;
const bottomOf = ({ y, y1, size }: Segment): number => y1 ?? y + 0.6 * size;
