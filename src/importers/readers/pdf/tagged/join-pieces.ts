import { addAll } from '../../../../language/lists/long-lists.ts';
import type { TaggedParagraph } from './paragraphs.ts';
import { goesOn } from './paragraphs.ts';

/** What the lines of pages are made of. */
export type Piece = { paragraph: TaggedParagraph } | { table: string[][]; page: number };

/**
 * Joins what the end of a page parts: a paragraph, the row of a table.
 * @param indented whether the first line of most paragraphs is indented
 */
export function joinPieces(pieces: readonly Piece[], indented: boolean): Piece[] {
  const joined: Piece[] = [];
  let page = 0;
  for (const piece of pieces) {
    const last = joined.at(-1);
    const own = 'paragraph' in piece ? piece.paragraph.page : piece.page;
    const isNext = own > page;
    page = own;
    if (isNext && last && 'paragraph' in last && 'paragraph' in piece) {
      const isInColumn = last.paragraph.inColumn || piece.paragraph.inColumn;
      if (!isInColumn && goesOn(last.paragraph, piece.paragraph, indented)) {
        addAll(last.paragraph.parts, piece.paragraph.parts);
        continue;
      }
    } else if (
      isNext &&
      last &&
      'table' in last &&
      'table' in piece &&
      isRestOf(piece.table[0]!, last.table.at(-1)!)
    ) {
      const rest = piece.table.shift()!;
      const row = last.table.pop()!;
      last.table.push(row.map((text, at) => `${text} ${rest[at]!}`.trim()));
      if (piece.table.length === 0) continue;
    }
    joined.push(piece);
  }
  return joined;
}

/** Whether a row is the rest of the row above: it has no number of its own, and its texts go on. */
function isRestOf(row: readonly string[], above: readonly string[]): boolean {
  if (row.length !== above.length || row[0] !== '' || above[0] === '') return false;
  return row.every((text, at) => text === '' || (/^\p{Ll}/u.test(text) && !/[.;:]$/.test(above[at]!)));
}
