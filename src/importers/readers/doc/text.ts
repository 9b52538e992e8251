import type { OldWordFile } from './file.ts';
import { placesOf } from './file.ts';

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

/** The whole text of an old Word file: its parts one behind the other, as pieces that may lie anywhere in the file. */
export class OldWordText {
  readonly text: string;
  readonly #pieces: TextPiece[];
  #last: TextPiece | undefined;

  constructor(file: OldWordFile) {
    this.#pieces = placesOf(pieceTable(file.structure('pieces')), 8).map(({ from, to, data }) => {
      const place = data.readUInt32LE(2);
      return place & compressed
        ? { from, to, at: (place & ~compressed) / 2, width: 1 }
        : { from, to, at: place, width: 2 };
    });
    const western = new TextDecoder('windows-1252');
    this.text = this.#pieces
      .map(({ from, to, at, width }) => {
        const bytes = file.main.subarray(at, at + (to - from) * width);
        return width === 2 ? bytes.toString('utf16le') : western.decode(bytes);
      })
      .join('');
  }

  /** Where a character is in the main stream, in bytes. */
  placeOf(index: number): number {
    if (!this.#last || index < this.#last.from || index >= this.#last.to)
      this.#last = this.#pieces.find(({ from, to }) => index >= from && index < to);
    const piece = this.#last;
    return piece ? piece.at + (index - piece.from) * piece.width : -1;
  }
}

/** The table of pieces, which is behind lists of looks that pieces of a file saved in a hurry have. */
function pieceTable(structure: Buffer): Buffer {
  let at = 0;
  while (structure[at] === 1) at += 3 + structure.readUInt16LE(at + 1);
  return structure.subarray(at + 5, at + 5 + structure.readUInt32LE(at + 1));
}
