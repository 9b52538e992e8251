import type { OldWordFile } from './file.ts';
import { placesOf } from './file.ts';

/** The first character, and the one behind the last. */
export type TextRange = [from: number, to: number];

interface TextPiece {
  /** The first character, and the one behind the last. */
  from: number;
  to: number;
  /** Where the piece is in the main stream, in bytes. */
  at: number;
  /** Bytes for each character: 2 for UTF-16, 1 for windows-1252. */
  width: number;
}

const compressed = 0x40000000;

/** A copied text may lie where the first one does: so many times as large as its stream the text may be. */
const mostCopies = 10;
/** How often the text is read at most: all parts of it have places of their own. */
const mostReadings = 2;
/** Parts without any text count, too. */
const fewReadings = 10_000;

/** The whole text of an old Word file: its parts one behind the other, as pieces that may lie anywhere in the file. */
export class OldWordText {
  readonly text: string;
  readonly #pieces: TextPiece[];
  #last = 0;
  #read = 0;

  constructor(file: OldWordFile) {
    this.#pieces = placesOf(pieceTable(file.structure('pieces')), 8).map(({ from, to, data }) => {
      const place = data.readUInt32LE(2);
      return place & compressed
        ? { from, to, at: (place & ~compressed) / 2, width: 1 }
        : { from, to, at: place, width: 2 };
    });
    const size = this.#pieces.reduce((sum, { from, to, width }) => sum + Math.max(0, to - from) * width, 0);
    if (size > mostCopies * file.main.length) throw new RangeError('too many pieces at one place');
    const western = new TextDecoder('windows-1252');
    this.text = this.#pieces
      .map(({ from, to, at, width }) => {
        const bytes = file.main.subarray(at, at + (to - from) * width);
        return width === 2 ? bytes.toString('utf16le') : western.decode(bytes);
      })
      .join('');
  }

  /**
   * A range as far as there is text, to be read. Throws a `RangeError` where parts of the text are read again and again, as
   * boxes that are within themselves.
   */
  toRead([from, to]: TextRange): TextRange {
    const range: TextRange = [from, Math.min(to, this.text.length)];
    this.#read += Math.max(1, range[1] - from);
    if (this.#read > mostReadings * this.text.length + fewReadings)
      throw new RangeError('text read too often');
    return range;
  }

  /** Where a character is in the main stream, in bytes. */
  placeOf(index: number): number {
    const isIn = (piece: TextPiece | undefined): boolean =>
      piece !== undefined && index >= piece.from && index < piece.to;
    // Most places are in the piece of the last one, or in the next.
    if (!isIn(this.#pieces[this.#last]))
      this.#last = isIn(this.#pieces[this.#last + 1]) ? this.#last + 1 : this.#pieces.findIndex(isIn);
    const piece = this.#pieces[this.#last];
    return piece ? piece.at + (index - piece.from) * piece.width : -1;
  }
}

/** The table of pieces, which is behind lists of looks that pieces of a file saved in a hurry have. */
function pieceTable(structure: Buffer): Buffer {
  let at = 0;
  while (structure[at] === 1) at += 3 + structure.readUInt16LE(at + 1);
  return structure.subarray(at + 5, at + 5 + structure.readUInt32LE(at + 1));
}
