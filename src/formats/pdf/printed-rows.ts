import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

/**
 * The rows of a page, whichever way they are turned: a row is the text on one base line. It is split at wide gaps; the whole
 * row is a line, too, for letters that are spaced out. Rows that are turned the same way follow each other from above.
 */
export const printedRows = (items: readonly TextItem[]): string[] =>
  rowsOf(items).flatMap((parts) => (parts.length > 1 ? [parts.join(' '), ...parts] : parts));

/** The text of a page as it is read, a line for each row. */
export const printedText = (items: readonly TextItem[]): string =>
  rowsOf(items)
    .map((parts) => parts.join(' '))
    .join('\n');

/** The rows of a page, each as its parts between wide gaps. */
function rowsOf(items: readonly TextItem[]): string[][] {
  const rows: Row[] = [];
  for (const item of items) {
    if (item.str.trim() === '') continue;
    const piece = pieceOf(item);
    const row = rows.find(
      ({ angle, height }) => angle === piece.angle && Math.abs(height - piece.height) < 1.5,
    );
    if (row) row.pieces.push(piece);
    else rows.push({ angle: piece.angle, height: piece.height, pieces: [piece] });
  }
  return rows
    .sort((a, b) => a.angle - b.angle || b.height - a.height)
    .map(({ pieces }) => partsOfRow(pieces));
}

function partsOfRow(pieces: Piece[]): string[] {
  const parts: string[] = [];
  let end = -Infinity;
  for (const { text, from, until, size } of pieces.sort((a, b) => a.from - b.from)) {
    if (from - end > 2 * Math.max(size, 6) || parts.length === 0) parts.push(text);
    else parts[parts.length - 1] += from - end > 0.17 * size ? ` ${text}` : text;
    end = until;
  }
  return parts;
}

/** Places an item along and across its own direction. */
function pieceOf({ str, width, height: size, transform }: TextItem): Piece {
  const [a = 1, b = 0, , , x = 0, y = 0] = transform as number[];
  const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const from = x * cos + y * sin;
  return { text: str, angle, height: y * cos - x * sin, from, until: from + width, size };
}

interface Piece {
  text: string;
  /** In degrees, against the clock. */
  angle: number;
  /** The height of the base line, across the direction of the text. */
  height: number;
  from: number;
  until: number;
  size: number;
}

interface Row {
  angle: number;
  height: number;
  pieces: Piece[];
}
