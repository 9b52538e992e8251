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

/** Base lines that are nearer to each other are of one row, in points. */
const apart = 1.5;

/** The rows of a page, each as its parts between wide gaps. */
function rowsOf(items: readonly TextItem[]): string[][] {
  const rows: Row[] = [];
  // The rows by their height in steps: one in each, since a second one is not apart enough.
  const steps = new Map<string, Row>();
  for (const item of items) {
    if (item.str.trim() === '') continue;
    const piece = pieceOf(item);
    const { angle, height } = piece;
    const step = Math.floor(height / apart);
    const [row] = [step - 1, step, step + 1]
      .flatMap((near) => steps.get(`${angle} ${near}`) ?? [])
      .filter((near) => Math.abs(near.height - height) < apart)
      .sort((a, b) => a.number - b.number);
    if (row) row.pieces.push(piece);
    else {
      const added = { number: rows.length, angle, height, pieces: [piece] };
      rows.push(added);
      steps.set(`${angle} ${step}`, added);
    }
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
  /** How many rows were found before it. */
  number: number;
  angle: number;
  height: number;
  pieces: Piece[];
}
